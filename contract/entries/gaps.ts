import type { OverviewCell, OverviewCounts } from "./overview.ts";
import type { SearchableSide } from "../lists/side.ts";

/** How the two sides stand to each other in one cell of the overview, the gravest first. */
export const GAP_KINDS = ["counterpart-missing", "one-sided", "balanced", "nobody"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** `weaker`: the side that is missing or has far fewer contacts; null where neither is. */
export type Gap =
  | { readonly kind: "counterpart-missing" | "one-sided"; readonly weaker: SearchableSide }
  | { readonly kind: "balanced" | "nobody"; readonly weaker: null };

/**
 * One-sided is where fewer than one in ten contacts belong to the weaker side. Far more associations than police
 * stations are the rule, so a mere majority says nothing; but one contact for ten others has no time for each. Up to
 * ten contacts in all a cell with both sides is never one-sided.
 */
const ONE_SIDED_BELOW = 0.1;

/** What a cell's counts say about the two sides. */
export const findGap = ({ securityAuthorities, muslimOrganizations }: OverviewCounts): Gap => {
  const total = securityAuthorities + muslimOrganizations;
  if (total === 0) return { kind: "nobody", weaker: null };
  const fewer = Math.min(securityAuthorities, muslimOrganizations);
  const weaker = securityAuthorities < muslimOrganizations ? "security-authority" : "muslim-organization";
  if (fewer === 0) return { kind: "counterpart-missing", weaker };
  return fewer / total < ONE_SIDED_BELOW ? { kind: "one-sided", weaker } : { kind: "balanced", weaker: null };
};

/** Contacts of both sides. */
export const totalOf = ({ securityAuthorities, muslimOrganizations }: OverviewCounts): number =>
  securityAuthorities + muslimOrganizations;

/** The share of contacts not confirmed within the last FRESH_DAYS days, 0 to 1; null where there is nobody. */
export const staleShareOf = (counts: OverviewCounts): number | null => {
  const total = totalOf(counts);
  return total === 0 ? null : counts.stale / total;
};

/** From this share on a cell is named among those to be renewed. */
const MOSTLY_STALE = 0.5;

/** The cells without a counterpart; first where the most contacts wait for one, else in the given order. */
export const rankMissing = (cells: readonly OverviewCell[]): OverviewCell[] =>
  cells
    .filter((cell) => findGap(cell).kind === "counterpart-missing")
    .toSorted((one, other) => totalOf(other) - totalOf(one));

/** The cells where at least MOSTLY_STALE is stale; first where that concerns the most contacts. */
export const rankStale = (cells: readonly OverviewCell[]): OverviewCell[] =>
  cells.filter((cell) => (staleShareOf(cell) ?? 0) >= MOSTLY_STALE).toSorted((one, other) => other.stale - one.stale);

/** How many cells there are of each kind. */
export const countGaps = (cells: readonly OverviewCounts[]): Record<GapKind, number> => {
  const counts: Record<GapKind, number> = { "counterpart-missing": 0, "one-sided": 0, balanced: 0, nobody: 0 };
  for (const cell of cells) counts[findGap(cell).kind] += 1;
  return counts;
};
