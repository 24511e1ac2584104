import { findGap } from "../../contract/entries/gaps.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Overview, OverviewCell } from "../../contract/entries/overview.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";

/** The topics of a Land on which one side, or both, have nobody; in the order of the list of topics. */
export type Gaps = {
  readonly withoutAuthority: readonly OverviewCell[];
  readonly withoutOrganization: readonly OverviewCell[];
  readonly withoutBoth: readonly OverviewCell[];
};

/** Where in a Land a counterpart is missing. */
export const findGaps = ({ cells }: Overview, land: LandCode): Gaps => {
  const own = cells.filter((cell) => cell.land === land);
  const missing = (side: SearchableSide): OverviewCell[] =>
    own.filter((cell) => {
      const { kind, weaker } = findGap(cell);
      return kind === "counterpart-missing" && weaker === side;
    });
  return {
    withoutAuthority: missing("security-authority"),
    withoutOrganization: missing("muslim-organization"),
    withoutBoth: own.filter((cell) => findGap(cell).kind === "nobody"),
  };
};
