import { Link } from "react-router";
import { findGap } from "../../../contract/entries/gaps.ts";
import type { OverviewCell } from "../../../contract/entries/overview.ts";
import type { SearchableSide } from "../../../contract/lists/side.ts";
import { directoryLink } from "../directory-link.ts";
import { figureOf } from "../figures.ts";
import type { ShownFigures } from "../overview-address.ts";
import { type Scale, stepOf } from "./steps.ts";
import type { OverviewTexts } from "../use-overview-texts.ts";

const sideByShown = {
  gaps: null,
  authorities: "security-authority",
  organizations: "muslim-organization",
  stale: null,
} as const satisfies Record<ShownFigures, SearchableSide | null>;

type SideLineProps = {
  readonly side: SearchableSide;
  readonly count: number;
  readonly isWeaker: boolean;
  readonly texts: OverviewTexts;
};

/** One side's contacts in a cell, or that there are none. */
const SideLine = ({ side, count, isWeaker, texts }: SideLineProps) => {
  const look = count === 0 ? " cell__side--missing" : isWeaker ? " cell__side--weaker" : "";
  return <span className={`cell__side cell__side--${side}${look}`}>{texts.formatSide(count)}</span>;
};

type MatrixCellProps = {
  readonly cell: OverviewCell;
  readonly shown: ShownFigures;
  readonly scale: Scale;
  readonly row: number;
  readonly column: number;
  readonly isActive: boolean;
  readonly texts: OverviewTexts;
};

/** One Land and one topic, leading to their contacts. */
export const MatrixCell = ({ cell, shown, scale, row, column, isActive, texts }: MatrixCellProps) => {
  const { kind, weaker } = findGap(cell);
  const figure = shown === "gaps" ? null : figureOf(shown, cell);
  const look = shown === "gaps" ? kind : figure === null ? "nobody" : `step-${stepOf(scale, figure)}`;
  return (
    <td>
      <Link
        to={directoryLink({ lands: [cell.land], topic: cell.topic, side: sideByShown[shown] })}
        className={`cell cell--${look}`}
        tabIndex={isActive ? 0 : -1}
        data-row={row}
        data-column={column}
      >
        <span className="sr-only">{texts.describeCell(cell, shown, kind)}</span>
        <span aria-hidden="true">
          {shown !== "gaps" ? (
            texts.formatFigure(shown, figure)
          ) : kind === "nobody" ? (
            texts.gapNames.nobody
          ) : (
            <>
              <SideLine
                side="security-authority"
                count={cell.securityAuthorities}
                isWeaker={weaker === "security-authority"}
                texts={texts}
              />
              <SideLine
                side="muslim-organization"
                count={cell.muslimOrganizations}
                isWeaker={weaker === "muslim-organization"}
                texts={texts}
              />
            </>
          )}
        </span>
      </Link>
    </td>
  );
};
