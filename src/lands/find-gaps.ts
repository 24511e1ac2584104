import type { LandCode } from "../../contract/land.ts";
import type { Overview, OverviewCell } from "../../contract/overview.ts";

/** The topics of a Land on which one side, or both, have nobody; in the order of the list of topics. */
export type Gaps = {
  readonly withoutAuthority: readonly OverviewCell[];
  readonly withoutOrganization: readonly OverviewCell[];
  readonly withoutBoth: readonly OverviewCell[];
};

/** Where in a Land a counterpart is missing. */
export const findGaps = ({ cells }: Overview, land: LandCode): Gaps => {
  const own = cells.filter((cell) => cell.land === land);
  return {
    withoutAuthority: own.filter((cell) => cell.securityAuthorities === 0 && cell.muslimOrganizations > 0),
    withoutOrganization: own.filter((cell) => cell.securityAuthorities > 0 && cell.muslimOrganizations === 0),
    withoutBoth: own.filter((cell) => cell.securityAuthorities === 0 && cell.muslimOrganizations === 0),
  };
};
