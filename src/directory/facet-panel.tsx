import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { type FacetName, facetValues } from "../../contract/contact-filter.ts";
import type { FacetCounts } from "../../contract/filter-contacts.ts";
import type { Terms } from "../../contract/terms/terms.ts";
import { formatNumber } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { facetKeys } from "./facets.ts";
import type { DirectoryFilter } from "./use-directory-state.ts";

const labelOf = (terms: Terms, name: FacetName, value: string): string => {
  const labels: Record<FacetName, Record<string, string>> = {
    land: terms.lands,
    topic: terms.topics,
    language: terms.languages,
    level: terms.levels,
  };
  return labels[name][value] ?? value;
};

type FacetPanelProps = {
  readonly name: FacetName;
  readonly title: string;
  readonly filter: DirectoryFilter;
  readonly counts: FacetCounts | null;
  readonly onChange: (change: Partial<DirectoryFilter>) => void;
  readonly onClose: () => void;
};

/** The values of one facet, each with the number of contacts it would leave; those without any are shown as such. */
export const FacetPanel = ({ name, title, filter, counts, onChange, onClose }: FacetPanelProps) => {
  const { terms, language } = useLanguage();
  const panel = useRef<HTMLFieldSetElement>(null);
  const chosen: readonly string[] = filter[facetKeys[name]];
  const values: readonly string[] = facetValues[name];

  useEffect(
    function takeFocus() {
      panel.current?.querySelector("input")?.focus();
    },
    [name],
  );

  const toggle = (value: string): void => {
    // In the order of the closed list, so that the same choice always has the same address.
    const next = values.filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)));
    onChange({ [facetKeys[name]]: next });
  };

  return (
    <fieldset className="facet-panel" id={`facet-${name}`} ref={panel}>
      <legend className="kern-sr-only">{title}</legend>
      <ul className="facet-panel__values">
        {values.map((value, position) => {
          const count = counts?.[name][position];
          return (
            <li key={value}>
              <label className={`facet-value${count === 0 ? " facet-value--none" : ""}`}>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <span>{labelOf(terms, name, value)}</span>
                {count !== undefined && (
                  <span className="facet-value__count">
                    <span aria-hidden="true">{formatNumber(count, language)}</span>
                    <span className="kern-sr-only">
                      <Plural value={count} _0="keine Kontakte" one="# Kontakt" other="# Kontakte" />
                    </span>
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
