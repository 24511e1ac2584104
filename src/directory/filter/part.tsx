import { useQuery } from "@tanstack/react-query";
import type { FocusEvent } from "react";
import { Link } from "react-router";
import { guidanceSchema } from "../../../contract/entries/guidance.ts";
import { entriesQuery } from "../../http/queries/entry-queries.ts";
import { Localized } from "../../i18n/localized.tsx";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { facetValues } from "../../../contract/contact/contact-filter.ts";
import type { FacetCounts } from "../../../contract/contact/filter-contacts.ts";
import type { FacetControl } from "../../address/facet-control.ts";
import { FacetValues } from "../../address/facet-panel.tsx";
import { FilterSheet } from "../../address/filter-sheet.tsx";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { type DirectoryAddress, RADII } from "../directory-address.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { countFilters } from "./count-filters.ts";

/** What the sheet takes back: whom, where and why somebody looks for them stands in the sentence. */
const NO_FILTERS = { lands: [], levels: [], roles: [], fresh: false } as const;

/** How far around the place the list looks. */
const RadiusChoice = ({ address: { state, changeRadius } }: { readonly address: DirectoryAddress }) => {
  const { t } = useLingui();
  return (
    <select
      className="quiet-select"
      aria-label={t`Umkreis`}
      value={state.radius ?? ""}
      onChange={(event) => changeRadius(RADII.find((radius) => String(radius) === event.target.value) ?? null)}
    >
      <option value="">{t`Umkreis: beliebig`}</option>
      {RADII.map((radius) => (
        <option key={radius} value={radius}>
          {t`Umkreis: ${radius} km`}
        </option>
      ))}
    </select>
  );
};

type DirectoryFiltersProps = {
  readonly address: DirectoryAddress;
  readonly counts: FacetCounts;
  /** How many contacts are found. */
  readonly total: number;
  /** Whether the button was pressed before this came. */
  readonly startsOpen: boolean;
  /** What stands below the filters. */
  readonly children?: ReactNode;
};

/** The filters that the sentence does not ask for; every control writes the address and reads it back. */
export const DirectoryFilters = ({ address, counts, total, startsOpen, children }: DirectoryFiltersProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { changeFilter, state } = address;
  const { filter } = state;
  const countText = (count: number): string =>
    t`${plural(count, { 0: "keine Kontakte", one: "# Kontakt", other: "# Kontakte" })}`;
  const facets: readonly (FacetControl & { readonly key: "lands" | "levels" })[] = [
    {
      key: "lands",
      name: "land",
      title: t`Land`,
      values: facetValues.land,
      labelOf: (value) => terms.lands[value as keyof typeof terms.lands],
      chosen: filter.lands,
      counts: counts.land,
    },
    {
      key: "levels",
      name: "level",
      title: t`Ebene`,
      values: facetValues.level,
      labelOf: (value) => terms.levels[value as keyof typeof terms.levels],
      chosen: filter.levels,
      counts: counts.level,
    },
  ];
  return (
    <FilterSheet
      chosen={countFilters(state)}
      found={countText(total)}
      startsOpen={startsOpen}
      onReset={() => changeFilter(NO_FILTERS)}
    >
      <ActiveFilters address={address} />
      {facets.map(({ key, ...facet }) => (
        <FacetValues
          key={key}
          facet={facet}
          countText={countText}
          onChange={(_name, chosen) => changeFilter({ [key]: chosen })}
        />
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={filter.fresh}
        onClick={() => changeFilter({ fresh: !filter.fresh })}
      >
        <Trans>in 12 Monaten bestätigt</Trans>
        <span className="chip__count">{formatNumber(counts.fresh, language)}</span>
      </button>
      {state.place !== null && <RadiusChoice address={address} />}
      {children}
    </FilterSheet>
  );
};

export { ActiveFilters } from "./active-filters.tsx";
export { EmptyResult, SuggestContact } from "./empty-result.tsx";
export { GapChoices } from "./gap-choices.tsx";

/** Some browsers leave a link half out of sight when the keyboard comes to it. A pressed one stays below the pointer. */
const showWhole = ({ target }: FocusEvent): void => {
  if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
};

/** What to do now, in one line: for those who come with a trouble and not with a place. */
export const PathsLine = () => {
  const { t } = useLingui();
  const { data, isPending } = useQuery(entriesQuery("guidance", guidanceSchema));
  const paths = data?.entries ?? [];
  return (
    // What can be scrolled is a stop of its own in Firefox, with nothing to do there: its links scroll it.
    <nav className="paths-line" aria-label={t`Was tun?`} tabIndex={-1}>
      <ul onFocus={showWhole}>
        {paths.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/guidance/${id}`}>
              <Localized text={title} />
            </Link>
          </li>
        ))}
        {/* Not while they are on their way: they would take the place of a link that may have the keyboard. */}
        {!isPending && paths.length === 0 && (
          <li>
            <Link to="/guidance">
              <Trans>Was tun? Alle Anleitungen</Trans>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
};
