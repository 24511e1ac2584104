import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { formatNumber } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { NamedLanguage } from "../i18n/named-language.tsx";
import { sortByName } from "../i18n/format/sort-by-name.ts";
import type { FacetControl } from "./facet-control.ts";
import { toggleValue } from "./codec.ts";

type FacetValuesProps = {
  readonly facet: FacetControl;
  /** "3 Kontakte", for those who do not see that the number belongs to the value. */
  readonly countText: (count: number) => string;
  readonly onChange: (name: string, chosen: readonly string[]) => void;
  /** How to leave them, where they were opened by themselves. */
  readonly children?: ReactNode;
};

/** The values of one facet, each with the number of entries it would leave; those without any are shown as such. */
export const FacetValues = ({ facet, countText, onChange, children }: FacetValuesProps) => {
  const { language } = useLanguage();
  const { name, title, values, chosen, counts, labelOf } = facet;
  // One looks these up by their names; the other lists have an order of their own.
  const shown = name === "land" || name === "language" ? sortByName(values, labelOf, language) : values;

  const toggle = (value: string): void => onChange(name, toggleValue(values, chosen, value));

  return (
    <fieldset className="facet-panel" id={`facet-${name}`}>
      <legend className="facet-panel__title">{title}</legend>
      <ul className="facet-panel__values">
        {shown.map((value) => {
          const count = counts?.[values.indexOf(value)];
          return (
            <li key={value}>
              <label className={`facet-value${count === 0 ? " facet-value--none" : ""}`}>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <span>
                  {name === "language" ? <NamedLanguage label={labelOf(value)} tag={value} /> : labelOf(value)}
                </span>
                {count !== undefined && (
                  <span className="facet-value__count">
                    <span aria-hidden="true">{formatNumber(count, language)}</span>
                    <span className="sr-only">{countText(count)}</span>
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
      {children}
    </fieldset>
  );
};

type FacetPanelProps = Omit<FacetValuesProps, "children"> & { readonly onClose: () => void };

/** The values of the one facet that was opened. */
export const FacetPanel = ({ onClose, ...values }: FacetPanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const { name } = values.facet;

  useEffect(
    function takeFocus() {
      panel.current?.querySelector("input")?.focus();
    },
    [name],
  );

  return (
    <div ref={panel}>
      <FacetValues {...values}>
        <button type="button" className="button button--quiet" onClick={onClose}>
          <Trans>Fertig</Trans>
        </button>
      </FacetValues>
    </div>
  );
};
