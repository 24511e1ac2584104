import type { ContactIndex } from "../../contract/contact-index.ts";
import type { FilteredContacts } from "../../contract/filter-contacts.ts";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";

/** What a line of the list is: the head of a group, or the contact at a position of the index. */
export type ListEntry =
  | { readonly kind: "land"; readonly land: LandCode; readonly count: number }
  | { readonly kind: "coordinator" }
  | { readonly kind: "contact"; readonly position: number };

/**
 * The lines of the list as numbers, because a hundred thousand objects would cost more than the filter itself: a
 * contact's position, or below zero a group head.
 */
export type ListLines = { readonly lines: Int32Array; readonly landCounts: Uint32Array };

const COORDINATOR_HEAD = -1 - LAND_CODES.length;

/** Groups the matching contacts by Land; the Clearing Point always ends the list. */
export const groupByLand = (index: ContactIndex, { rows, coordinator }: FilteredContacts): ListLines => {
  const landCounts = new Uint32Array(LAND_CODES.length);
  const lines = new Int32Array(rows.length + LAND_CODES.length + 2);
  let length = 0;
  let land = -1;
  for (const position of rows) {
    const own = index.land[position] ?? 0;
    if (own !== land) {
      land = own;
      lines[length] = -1 - own;
      length += 1;
    }
    landCounts[own] = (landCounts[own] ?? 0) + 1;
    lines[length] = position;
    length += 1;
  }
  if (coordinator >= 0) {
    lines[length] = COORDINATOR_HEAD;
    lines[length + 1] = coordinator;
    length += 2;
  }
  return { lines: lines.subarray(0, length), landCounts };
};

/** The line at a place of the list. */
export const entryAt = ({ lines, landCounts }: ListLines, place: number): ListEntry | null => {
  const line = lines[place];
  if (line === undefined) return null;
  if (line >= 0) return { kind: "contact", position: line };
  const land = LAND_CODES[-1 - line];
  return land === undefined ? { kind: "coordinator" } : { kind: "land", land, count: landCounts[-1 - line] ?? 0 };
};
