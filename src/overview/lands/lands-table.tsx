import { Trans, useLingui } from "@lingui/react/macro";
import { Link, type To, useLocation } from "react-router";
import { countGaps } from "../../../contract/entries/gaps.ts";
import type { LandCode } from "../../../contract/lists/land.ts";
import type { SearchableSide } from "../../../contract/lists/side.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { sortByName } from "../../i18n/format/sort-by-name.ts";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { directoryLink } from "../directory-link.ts";
import { MISSING_HEAD_ID } from "../headline.tsx";
import { type Figures, landFigureOf, type LandFigures, sortLands, sumOf } from "../figures.ts";
import { type ShownFigures, type Sort, SORTS } from "../overview-address.ts";
import type { OverviewAddress } from "../overview-address.ts";
import { useOverviewTexts } from "../use-overview-texts.ts";

const shownBySort = {
  authorities: "authorities",
  organizations: "organizations",
  missing: "gaps",
  stale: "stale",
} as const satisfies Record<Exclude<Sort, "land">, ShownFigures>;

const sideByFigure = {
  authorities: "security-authority",
  organizations: "muslim-organization",
  stale: null,
} as const satisfies Partial<Record<Sort, SearchableSide | null>>;

const FIGURES = ["authorities", "organizations", "missing", "stale"] as const satisfies readonly Sort[];

type LandRowProps = { readonly land: LandFigures };

/** Where a figure of a Land leads: to its contacts, or to its fields on this screen. */
const useFigureLink = (land: LandCode): ((name: (typeof FIGURES)[number]) => To) => {
  const { search } = useLocation();
  return (name) => {
    if (name === "missing") {
      const params = new URLSearchParams(search);
      params.set("land", land);
      return { search: `?${params}` };
    }
    const side = sideByFigure[name];
    return directoryLink({ lands: [land], side });
  };
};

const LandRow = ({ land }: LandRowProps) => {
  const { landName, shownNames, missingTopics, formatFigure } = useOverviewTexts();
  const linkOf = useFigureLink(land.land);
  return (
    <tr>
      <th scope="row">
        <Link to={`/lands/${land.land}`}>{landName(land.land)}</Link>
      </th>
      {FIGURES.map((name) => {
        const shown = shownBySort[name];
        const figure = formatFigure(shown, landFigureOf(shown, land));
        const title = name === "missing" ? missingTopics : shownNames[shown];
        return (
          <td key={name}>
            <Link
              to={linkOf(name)}
              aria-label={`${figure}, ${title}, ${landName(land.land)}`}
              onClick={name === "missing" ? () => leadFocus(MISSING_HEAD_ID) : undefined}
            >
              {figure}
            </Link>
          </td>
        );
      })}
    </tr>
  );
};

/** All that are listed, together. */
const SumRow = ({ figures }: { readonly figures: Figures }) => {
  const { formatFigure } = useOverviewTexts();
  const sum = { ...sumOf(figures.lands), missing: countGaps(figures.cells)["counterpart-missing"] };
  return (
    <tr>
      <th scope="row">
        <Trans>Zusammen</Trans>
      </th>
      {FIGURES.map((name) => (
        <td key={name}>{formatFigure(shownBySort[name], landFigureOf(shownBySort[name], sum))}</td>
      ))}
    </tr>
  );
};

type LandsTableProps = { readonly figures: Figures; readonly state: OverviewAddress };

/** The Länder in figures: what the map shows, for everybody to read, and sorted as wanted. */
export const LandsTable = ({ figures, state }: LandsTableProps) => {
  const { t } = useLingui();
  const { sideNames, missingTopics, landName } = useOverviewTexts();
  const { language } = useLanguage();
  const byName = sortByName(figures.lands, ({ land }) => landName(land), language);
  const names = {
    land: t`Land`,
    authorities: sideNames["security-authority"],
    organizations: sideNames["muslim-organization"],
    missing: missingTopics,
    stale: t`veraltet`,
  } as const satisfies Record<Sort, string>;
  return (
    <table className="lands-table">
      <caption className="sr-only">
        <Trans>Kontakte je Land</Trans>
      </caption>
      <thead>
        <tr>
          {SORTS.map((sort) => {
            const isSorted = state.view.sort === sort;
            return (
              <th
                key={sort}
                scope="col"
                aria-sort={isSorted ? (sort === "land" ? "ascending" : "descending") : undefined}
              >
                <button
                  type="button"
                  className="lands-table__sort on-paper"
                  onClick={() => state.changeView({ sort }, true)}
                >
                  {sort === "authorities" && <SideSymbol side="security-authority" />}
                  {sort === "organizations" && <SideSymbol side="muslim-organization" />}
                  <span className={`lands-table__name lands-table__name--${sort}`}>{names[sort]}</span>
                  {isSorted && <span aria-hidden="true">{sort === "land" ? "↑" : "↓"}</span>}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sortLands(byName, state.view.sort).map((land) => (
          <LandRow key={land.land} land={land} />
        ))}
      </tbody>
      <tfoot>
        <SumRow figures={figures} />
      </tfoot>
    </table>
  );
};
