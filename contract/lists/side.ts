/** The two sides of the cooperation, and the one coordinator that every search can end at. */
export const SIDES = ["security-authority", "muslim-organization", "clearing-point"] as const;
export type Side = (typeof SIDES)[number];

/** The number of the coordinator among the sides, as columns and indexes write it. */
export const COORDINATOR = SIDES.indexOf("clearing-point");

/** The two sides a visitor can look for; the Clearing Point is never a filter value, because it is never filtered away. */
export const SEARCHABLE_SIDES = ["security-authority", "muslim-organization"] as const satisfies readonly Side[];
export type SearchableSide = (typeof SEARCHABLE_SIDES)[number];

/** The side somebody on `side` would look for. */
export const oppositeSide = {
  "security-authority": "muslim-organization",
  "muslim-organization": "security-authority",
} as const satisfies Record<SearchableSide, SearchableSide>;
