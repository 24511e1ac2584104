import { type ContactIndex, landAt, type ContactPosition } from "../../../contract/contact/contact-index.ts";
import type { FilteredContacts } from "../../../contract/contact/filter-contacts.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { NumberFor } from "../../../contract/number-for.ts";
import type { ResponsibilityReasons } from "../../../contract/place/find-responsible.ts";
import type { ResponsibilityLevel } from "../../../contract/lists/responsibility-level.ts";

/** The head of a group. `count`: contacts in it. */
export type GroupHead =
  | { readonly kind: "land"; readonly land: LandCode; readonly count: number }
  | { readonly kind: "coordinator" }
  | {
      readonly kind: "responsibility";
      readonly level: Exclude<ResponsibilityLevel, "clearing-point">;
      readonly placeName: string;
      readonly count: number;
      /** Positions of those who are responsible, too, but do not name the topic. */
      readonly withoutTopic: readonly ContactPosition[];
    }
  /** Associations of the Land and the Federation: one line until it is opened. */
  | { readonly kind: "associations"; readonly count: number; readonly isOpen: boolean }
  /** `radius`: in kilometres, null for any distance. */
  | { readonly kind: "nearby"; readonly count: number; readonly radius: number | null };

/** What a place adds to a contact: why it is responsible (null: it is only near), and how far it is. */
export type RowNote = {
  readonly reasons: ResponsibilityReasons | null;
  readonly distanceKm: number | null;
  readonly isApproximate: boolean;
};

/**
 * The lines of the list as numbers, because a hundred thousand objects would cost more than the filter itself: a
 * contact's position, or below zero a group head, `-1` the first of `heads`. `notes`: by position.
 */
export type ListLines = {
  readonly lines: Int32Array;
  readonly heads: readonly GroupHead[];
  readonly notes: ReadonlyMap<ContactPosition, RowNote>;
};

/** Which line of the list, from 0. */
export type LineNumber = NumberFor<"line">;

/** What a line of the list is: the head of a group, or the contact at a position of the index. */
type ListLine =
  | GroupHead
  | { readonly kind: "contact"; readonly position: ContactPosition; readonly note: RowNote | null };

/** The line that stands for the `nth` head. */
export const headLine = (nth: number): number => -1 - nth;

const NO_NOTES: ReadonlyMap<ContactPosition, RowNote> = new Map();

/**
 * Groups the matching contacts by Land, each Land once, in the order in which the directory first names it; the Clearing
 * Point always ends the list.
 */
export const groupByLand = (index: ContactIndex, { rows, coordinator }: FilteredContacts): ListLines => {
  const counts = new Uint32Array(LAND_CODES.length);
  for (const position of rows) counts[index.land[position] ?? 0] = (counts[index.land[position] ?? 0] ?? 0) + 1;
  const lines = new Int32Array(rows.length + LAND_CODES.length + 2);
  const heads: GroupHead[] = [];
  /** Where the next contact of each Land goes; 0: its head is not there yet. */
  const next = new Uint32Array(LAND_CODES.length);
  let length = 0;
  for (const position of rows) {
    const own = index.land[position] ?? 0;
    let number: LineNumber = next[own] ?? 0;
    if (number === 0) {
      const count = counts[own] ?? 0;
      lines[length] = headLine(heads.length);
      heads.push({ kind: "land", land: landAt(index, position), count });
      number = length + 1;
      length = number + count;
    }
    lines[number] = position;
    next[own] = number + 1;
  }
  if (coordinator >= 0) {
    lines[length] = headLine(heads.length);
    heads.push({ kind: "coordinator" });
    lines[length + 1] = coordinator;
    length += 2;
  }
  return { lines: lines.subarray(0, length), heads, notes: NO_NOTES };
};

/** What stands in a line of the list. */
export const lineAt = ({ lines, heads, notes }: ListLines, number: LineNumber): ListLine | null => {
  const line = lines[number];
  if (line === undefined) return null;
  if (line < 0) return heads[-1 - line] ?? null;
  return { kind: "contact", position: line, note: notes.get(line) ?? null };
};

/**
 * The lines that are printed, by their numbers: those of the first `most` contacts with the heads of their groups, and the
 * Clearing Point, which is no contact among others. `leftOut`: how many contacts are not.
 */
export const choosePrinted = (
  list: ListLines,
  most: number,
): { readonly printed: readonly LineNumber[]; readonly leftOut: number } => {
  const printed: LineNumber[] = [];
  let contacts = 0;
  let isCoordinator = false;
  list.lines.forEach((line, number) => {
    const isHead = line < 0;
    if (isHead) isCoordinator = list.heads[-1 - line]?.kind === "coordinator";
    if (isCoordinator || contacts < most) printed.push(number);
    if (!isHead && !isCoordinator) contacts += 1;
  });
  return { printed, leftOut: Math.max(0, contacts - most) };
};
