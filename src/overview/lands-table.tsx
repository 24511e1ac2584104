import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { SideSymbol } from "../ui/side-symbol.tsx";
import { type Figures, landFigureOf, type LandFigures, sortLands } from "./figures.ts";
import { type Shown, type Sort, SORTS } from "./overview-url.ts";
import type { OverviewState } from "./use-overview-state.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

const shownBySort = {
  authorities: "authorities",
  organizations: "organizations",
  missing: "gaps",
  stale: "stale",
} as const satisfies Record<Exclude<Sort, "land">, Shown>;

const FIGURES = ["authorities", "organizations", "missing", "stale"] as const satisfies readonly Sort[];

type LandRowProps = { readonly land: LandFigures };

const LandRow = ({ land }: LandRowProps) => {
  const { landName, formatFigure } = useOverviewTexts();
  return (
    <tr>
      <th scope="row">
        <Link to={`/lands/${land.land}`}>{landName(land.land)}</Link>
      </th>
      {FIGURES.map((name) => (
        <td key={name}>{formatFigure(shownBySort[name], landFigureOf(shownBySort[name], land))}</td>
      ))}
    </tr>
  );
};

type LandsTableProps = { readonly figures: Figures; readonly state: OverviewState };

/** The Länder in figures: what the map shows, for everybody to read, and sorted as wanted. */
export const LandsTable = ({ figures, state }: LandsTableProps) => {
  const { t } = useLingui();
  const { sideNames, missingTopics } = useOverviewTexts();
  const names = {
    land: t`Land`,
    authorities: sideNames["security-authority"],
    organizations: sideNames["muslim-organization"],
    missing: missingTopics,
    stale: t`veraltet`,
  } as const satisfies Record<Sort, string>;
  return (
    <table className="lands-table">
      <caption className="kern-sr-only">
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
                <button type="button" className="lands-table__sort" onClick={() => state.changeView({ sort }, true)}>
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
        {sortLands(figures.lands, state.view.sort).map((land) => (
          <LandRow key={land.land} land={land} />
        ))}
      </tbody>
    </table>
  );
};
