import type { AreaCode } from "../place/area.ts";
import type { NumberFor } from "../number-for.ts";
import type { ContactId } from "./contact-id.ts";
import { CONTACT_STATES, type ContactState } from "../lists/contact-state.ts";
import { LAND_CODES, type LandCode } from "../lists/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../lists/language-tag.ts";
import { type Level, LEVELS } from "../lists/level.ts";
import { type LocationPrecision, LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { ORGANIZATION_KINDS, type OrganizationKind } from "../lists/organization-kind.ts";
import { type Role, ROLES } from "../lists/role.ts";
import { type Side, SIDES } from "../lists/side.ts";
import { type Topic, TOPICS } from "../lists/topic.ts";

/** Where a contact stands in an index. */
export type ContactPosition = NumberFor<"contact">;

/**
 * The directory as typed arrays, one value a contact, in the snapshot's list order. Positions are only good within one
 * index: whatever outlives it uses `ids`.
 *
 * `side` … `reach` hold positions in the closed lists; `topics` and `languages` are bit masks over TOPICS and
 * LANGUAGE_TAGS; `deputy` is the position of the contact that stands in, -1 for none; `lon` and `lat` are degrees, NaN without geometry; `assured` counts days since 1 January 1970, -1
 * where nothing was confirmed; `unreadable` counts the records left out.
 */
export type ContactIndex = {
  readonly size: number;
  readonly unreadable: number;
  readonly asOf: string;
  readonly ids: readonly ContactId[];
  readonly names: readonly string[];
  readonly side: Uint8Array;
  readonly role: Uint8Array;
  readonly kind: Uint8Array;
  readonly level: Uint8Array;
  readonly land: Uint8Array;
  readonly state: Uint8Array;
  readonly precision: Uint8Array;
  readonly reach: Uint8Array;
  readonly municipality: Int32Array;
  readonly umbrella: Int32Array;
  readonly areas: readonly (number | readonly number[])[];
  readonly topics: Uint32Array;
  readonly languages: Uint32Array;
  readonly deputy: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly assured: Int32Array;
  readonly municipalityTable: readonly (readonly [key: string, name: string])[];
  readonly umbrellaTable: readonly string[];
  readonly areaTable: readonly (readonly [code: AreaCode, name: string])[];
  readonly positionById: ReadonlyMap<ContactId, ContactPosition>;
};

/** In a column of positions in a closed list: none of them. */
export const NO_VALUE = 255;

const valueAt = <T>(list: readonly T[], column: Uint8Array, position: ContactPosition): T => {
  const value = list[column[position] ?? NO_VALUE];
  if (value === undefined) throw new RangeError(`no contact ${position}`);
  return value;
};

export const sideAt = (index: ContactIndex, position: ContactPosition): Side => valueAt(SIDES, index.side, position);
export const roleAt = (index: ContactIndex, position: ContactPosition): Role => valueAt(ROLES, index.role, position);
export const kindAt = (index: ContactIndex, position: ContactPosition): OrganizationKind =>
  valueAt(ORGANIZATION_KINDS, index.kind, position);
export const levelAt = (index: ContactIndex, position: ContactPosition): Level =>
  valueAt(LEVELS, index.level, position);
export const landAt = (index: ContactIndex, position: ContactPosition): LandCode =>
  valueAt(LAND_CODES, index.land, position);
export const stateAt = (index: ContactIndex, position: ContactPosition): ContactState =>
  valueAt(CONTACT_STATES, index.state, position);
export const precisionAt = (index: ContactIndex, position: ContactPosition): LocationPrecision =>
  valueAt(LOCATION_PRECISIONS, index.precision, position);

/** Name of the municipality the contact sits in; empty where it does not give one. */
export const townAt = (index: ContactIndex, position: ContactPosition): string =>
  index.municipalityTable[index.municipality[position] ?? -1]?.[1] ?? "";

/** Name of the umbrella organisation; `null` for none, empty where nobody said. */
export const umbrellaAt = (index: ContactIndex, position: ContactPosition): string | null =>
  index.umbrellaTable[index.umbrella[position] ?? -1] ?? null;

const membersOf = <T>(list: readonly T[], mask: number): T[] => list.filter((_, bit) => (mask >>> bit) & 1);

export const topicsAt = (index: ContactIndex, position: ContactPosition): Topic[] =>
  membersOf(TOPICS, index.topics[position] ?? 0);
export const languagesAt = (index: ContactIndex, position: ContactPosition): LanguageTag[] =>
  membersOf(LANGUAGE_TAGS, index.languages[position] ?? 0);

/** A plain loop: whoever looks for somebody in charge of a place asks for those of many contacts, some of them twice. */
const areasAt = (index: ContactIndex, position: ContactPosition): ContactIndex["areaTable"] => {
  const own = index.areas[position] ?? [];
  const found: ContactIndex["areaTable"][number][] = [];
  for (const area of typeof own === "number" ? [own] : own) {
    const entry = index.areaTable[area];
    if (entry !== undefined) found.push(entry);
  }
  return found;
};

/** Codes of the areas the contact serves. */
export const serviceAreasAt = (index: ContactIndex, position: ContactPosition): AreaCode[] =>
  areasAt(index, position).map(([code]) => code);

/** What the contact at `position` calls its areas of this code: parts of one town have the town's. */
export const areaNamesAt = (index: ContactIndex, position: ContactPosition, areaCode: AreaCode): string[] =>
  areasAt(index, position).flatMap(([code, name]) => (code === areaCode ? name : []));

/** What the contact at `position` calls one of its areas ("Kreis Recklinghausen"); the code where it has no name. */
export const areaNameAt = (index: ContactIndex, position: ContactPosition, areaCode: AreaCode): string =>
  areasAt(index, position).find(([code]) => code === areaCode)?.[1] ?? areaCode;
