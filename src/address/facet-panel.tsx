import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { formatNumber } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { FacetControl } from "./facet-control.ts";

type FacetPanelProps = {
  readonly facet: FacetControl;
  /** "3 Kontakte", for those who do not see that the number belongs to the value. */
  readonly countText: (count: number) => string;
  readonly onChange: (name: string, chosen: readonly string[]) => void;
  readonly onClose: () => void;
};

/** The values of one facet, each with the number of entries it would leave; those without any are shown as such. */
export const FacetPanel = ({ facet, countText, onChange, onClose }: FacetPanelProps) => {
  const { language } = useLanguage();
  const panel = useRef<HTMLFieldSetElement>(null);
  const { name, title, values, chosen, counts, labelOf } = facet;

  useEffect(
    function takeFocus() {
      panel.current?.querySelector("input")?.focus();
    },
    [name],
  );

  const toggle = (value: string): void => {
    // In the order of the closed list, so that the same choice always has the same address.
    onChange(
      name,
      values.filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other))),
    );
  };

  return (
    <fieldset className="facet-panel" id={`facet-${name}`} ref={panel}>
      <legend className="kern-sr-only">{title}</legend>
      <ul className="facet-panel__values">
        {values.map((value, position) => {
          const count = counts?.[position];
          return (
            <li key={value}>
              <label className={`facet-value${count === 0 ? " facet-value--none" : ""}`}>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <span>{labelOf(value)}</span>
                {count !== undefined && (
                  <span className="facet-value__count">
                    <span aria-hidden="true">{formatNumber(count, language)}</span>
                    <span className="kern-sr-only">{countText(count)}</span>
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button button--quiet" onClick={onClose}>
        <Trans>Fertig</Trans>
      </button>
    </fieldset>
  );
};
