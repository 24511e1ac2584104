import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { type FacetName, facetValues } from "../../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FacetCounts } from "../../../contract/contact/filter-contacts.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { formatNumber } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { PAGE_HEADING_ID } from "../../ui/page-heading.tsx";
import { useArrivalFocus } from "../../ui/use-arrival-focus.ts";
import { FacetBar } from "../../address/facet-bar.tsx";
import type { FacetControl } from "../../address/facet-control.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { FACETS, facetKeys } from "./facets.ts";
import { SearchField } from "./search-field.tsx";
import { SideSwitch } from "./side-switch.tsx";
import { StartLinks } from "./start-links.tsx";
import type { DirectoryAddress } from "../directory-address.ts";

const labelOf = (terms: Terms, name: FacetName, value: string): string => {
  const labels: Record<FacetName, Record<string, string>> = {
    land: terms.lands,
    topic: terms.topics,
    language: terms.languages,
    level: terms.levels,
    role: terms.roles,
  };
  return labels[name][value] ?? value;
};

type FilterFormProps = {
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet, like the counts. */
  readonly index: ContactIndex | null;
  readonly counts: FacetCounts | null;
};

/** Whom I look for, in words and by filters; every control writes the address and reads it back. */
export const FilterForm = ({ address, index, counts }: FilterFormProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { filter } = address.state;
  const heading = useRef<HTMLHeadingElement>(null);
  // The details of a contact take the focus themselves.
  useArrivalFocus(heading);

  const facetNames = {
    land: t`Land`,
    topic: t`Thema`,
    language: t`Sprache`,
    level: t`Ebene`,
  } as const satisfies Record<(typeof FACETS)[number], string>;

  const facets = FACETS.map((name): FacetControl => ({
    name,
    title: facetNames[name],
    values: facetValues[name],
    labelOf: (value) => labelOf(terms, name, value),
    chosen: filter[facetKeys[name]],
    counts: counts?.[name],
  }));
  const choose = (name: string, chosen: readonly string[]): void =>
    address.changeFilter({ [facetKeys[name as FacetName]]: chosen });

  return (
    <>
      <StartLinks />
      <form role="search" className="filter-form" onSubmit={(event) => event.preventDefault()}>
        <h1 className="kern-sr-only" id={PAGE_HEADING_ID} tabIndex={-1} ref={heading}>
          <Trans>Kontakte von Sicherheitsbehörden und muslimischen Organisationen</Trans>
        </h1>
        <SideSwitch address={address} counts={counts} />
        <SearchField address={address} index={index} />
        <ActiveFilters address={address} />
        <FacetBar
          facets={facets}
          countText={(count) => t`${plural(count, { 0: "keine Kontakte", one: "# Kontakt", other: "# Kontakte" })}`}
          onChange={choose}
        >
          <button
            type="button"
            className="chip"
            aria-pressed={filter.fresh}
            onClick={() => address.changeFilter({ fresh: !filter.fresh })}
          >
            <Trans>in 12 Monaten bestätigt</Trans>
            {counts !== null && <span className="chip__count">{formatNumber(counts.fresh, language)}</span>}
          </button>
        </FacetBar>
      </form>
    </>
  );
};
