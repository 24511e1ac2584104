import type { AreaCode } from "./area.ts";
import { type ContactId, isContactId } from "./contact-id.ts";
import { CONTACT_STATES, type ContactState } from "./contact-state.ts";
import type { DirectorySnapshot } from "./directory-snapshot.ts";
import { LAND_CODES, type LandCode } from "./land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "./language-tag.ts";
import { type Level, LEVELS } from "./level.ts";
import { type LocationPrecision, LOCATION_PRECISIONS } from "./location-precision.ts";
import { ORGANIZATION_KINDS, type OrganizationKind } from "./organization-kind.ts";
import { type Role, ROLES } from "./role.ts";
import { type Side, SIDES } from "./side.ts";
import { COORDINATE_SCALE, SNAPSHOT_VERSION, snapshotShape } from "./snapshot-shape.ts";
import { type Topic, TOPICS } from "./topic.ts";

/** The answer is no snapshot, or its columns do not fit together. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/**
 * The directory as typed arrays, one value a contact, in the snapshot's list order. Positions are only good within one
 * index: whatever outlives it uses `ids`.
 *
 * `side` … `precision` hold positions in the closed lists; `topics` and `languages` are bit masks over TOPICS and
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
  readonly municipality: Uint32Array;
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
  readonly positionById: ReadonlyMap<ContactId, number>;
};

const UNKNOWN = 255;
const MASK_BITS = 31;
/** The last day a Date can hold, and a screen can write. */
const LAST_DAY = 100_000_000;

/** Columns of a later version that this one does not know are none of its business. */
const columnNames = Object.keys(snapshotShape.columns) as (keyof typeof snapshotShape.columns)[];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const hasShape = (part: unknown, shape: Record<string, "array" | "text">): boolean =>
  isRecord(part) &&
  Object.entries(shape).every(([name, form]) =>
    form === "text" ? typeof part[name] === "string" : Array.isArray(part[name]),
  );

const isSnapshot = (body: unknown): body is DirectorySnapshot =>
  isRecord(body) &&
  body["version"] === SNAPSHOT_VERSION &&
  typeof body["asOf"] === "string" &&
  !Number.isNaN(Date.parse(body["asOf"])) &&
  hasShape(body["lists"], snapshotShape.lists) &&
  hasShape(body["tables"], snapshotShape.tables) &&
  hasShape(body["columns"], snapshotShape.columns);

/** For each digit of a column its position in our own list; UNKNOWN where we do not know the value. */
const translateDigits = (theirs: readonly string[], ours: readonly string[]): Uint8Array => {
  const table = new Uint8Array(128).fill(UNKNOWN);
  theirs.forEach((value, position) => {
    const own = ours.indexOf(value);
    const digit = position.toString(36);
    if (own >= 0 && digit.length === 1) table[digit.charCodeAt(0)] = own;
  });
  return table;
};

/** For each bit of a mask our own bit; 0 where we do not know the value: one unknown topic hides no contact. */
const translateBits = (theirs: readonly string[], ours: readonly string[]): ((mask: number) => number) => {
  if (theirs.length === ours.length && theirs.every((value, bit) => value === ours[bit])) return (mask) => mask;
  const bits = theirs.slice(0, MASK_BITS).map((value) => (ours.includes(value) ? 1 << ours.indexOf(value) : 0));
  return (mask) => bits.reduce((own, bit, position) => ((mask >>> position) & 1 ? own | bit : own), 0);
};

const readDigits = (column: string, table: Uint8Array, size: number): Uint8Array => {
  if (column.length !== size) throw new SnapshotError(`a column has ${column.length} values, ids are ${size}`);
  const positions = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) positions[i] = table[column.charCodeAt(i)] ?? UNKNOWN;
  return positions;
};

const isPosition = (value: unknown, length: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < length;

type Pair = readonly [string, string];

/** A key or code, and its name. */
const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";

/** Whether `position` leads to a pair of strings. */
const isNamed = (table: readonly unknown[], position: unknown): boolean =>
  isPosition(position, table.length) && isPair(table[position]);

const isUmbrella = (table: readonly unknown[], position: unknown): boolean =>
  position === -1 || (isPosition(position, table.length) && typeof table[position] === "string");

const isDay = (value: unknown): boolean => value === -1 || isPosition(value, LAST_DAY + 1);

const isMask = (value: unknown): value is number => isPosition(value, 2 ** MASK_BITS);

const isDegree = (value: unknown, limit: number): boolean =>
  value === null || (typeof value === "number" && Math.abs(value) <= limit * COORDINATE_SCALE);

/** The table with every entry at its place; what is no pair, and no readable record leads to, is empty. */
const readPairs = (table: readonly unknown[]): Pair[] => table.map((pair) => (isPair(pair) ? pair : ["", ""]));

type DigitColumns = Pick<ContactIndex, "side" | "role" | "kind" | "level" | "land" | "state" | "precision">;

const readDigitColumns = ({ lists, columns }: DirectorySnapshot, size: number): DigitColumns => ({
  side: readDigits(columns.side, translateDigits(lists.side, SIDES), size),
  role: readDigits(columns.role, translateDigits(lists.role, ROLES), size),
  kind: readDigits(columns.kind, translateDigits(lists.kind, ORGANIZATION_KINDS), size),
  level: readDigits(columns.level, translateDigits(lists.level, LEVELS), size),
  land: readDigits(columns.land, translateDigits(lists.land, LAND_CODES), size),
  state: readDigits(columns.state, translateDigits(lists.state, CONTACT_STATES), size),
  precision: readDigits(columns.precision, translateDigits(lists.precision, LOCATION_PRECISIONS), size),
});

/** The positions of all records that can be shown. */
const findReadable = ({ columns, tables }: DirectorySnapshot, digits: DigitColumns): Uint32Array => {
  const size = columns.id.length;
  const enums = Object.values(digits);
  const readable = new Uint32Array(size);
  const seen = new Set<unknown>();
  let count = 0;
  for (let i = 0; i < size; i += 1) {
    const id = columns.id[i];
    const area = columns.area[i];
    const isReadable =
      isContactId(id) &&
      !seen.has(id) &&
      typeof columns.name[i] === "string" &&
      enums.every((column) => column[i] !== UNKNOWN) &&
      isNamed(tables.municipality, columns.municipality[i]) &&
      isUmbrella(tables.umbrella, columns.umbrella[i]) &&
      (Array.isArray(area) ? area : [area]).every((position: unknown) => isNamed(tables.area, position)) &&
      isMask(columns.topic[i]) &&
      isMask(columns.language[i]) &&
      isDegree(columns.lon[i], 180) &&
      isDegree(columns.lat[i], 90) &&
      isDay(columns.assured[i]);
    if (!isReadable) continue;
    seen.add(id);
    readable[count] = i;
    count += 1;
  }
  return readable.subarray(0, count);
};

/** Where each record that is read stands in the index; a deputy that is not read is none. */
const readDeputies = (column: readonly unknown[], readable: Uint32Array): Int32Array => {
  const positions = new Int32Array(column.length).fill(-1);
  readable.forEach((record, position) => {
    positions[record] = position;
  });
  return Int32Array.from(readable, (record) => {
    const deputy = column[record];
    return isPosition(deputy, column.length) ? (positions[deputy] ?? -1) : -1;
  });
};

const toDegrees = (column: readonly (number | null)[], readable: Uint32Array): Float64Array =>
  Float64Array.from(readable, (i) => {
    const scaled = column[i];
    return typeof scaled === "number" ? scaled / COORDINATE_SCALE : NaN;
  });

/**
 * Reads a snapshot record by record. A record that cannot be read is left out and counted, because one broken entry
 * must not hide three thousand good ones.
 *
 * @throws SnapshotError when it is no snapshot, or the columns differ in length, so that no record can be trusted
 */
export const readSnapshot = (snapshot: unknown): ContactIndex => {
  if (!isSnapshot(snapshot)) throw new SnapshotError("the answer is no directory snapshot of version 1");
  const { columns, tables, lists, asOf } = snapshot;
  const size = columns.id.length;
  for (const name of columnNames) {
    const { length } = columns[name];
    if (length !== size) throw new SnapshotError(`column ${name} has ${length} values, ids are ${size}`);
  }
  const digits = readDigitColumns(snapshot, size);
  const readable = findReadable(snapshot, digits);
  const pick = (column: Uint8Array): Uint8Array => Uint8Array.from(readable, (i) => column[i] ?? UNKNOWN);
  const ids = Array.from(readable, (i) => columns.id[i] as ContactId);
  const toOwnTopics = translateBits(lists.topic, TOPICS);
  const toOwnLanguages = translateBits(lists.language, LANGUAGE_TAGS);
  return {
    size: readable.length,
    unreadable: size - readable.length,
    asOf,
    ids,
    names: Array.from(readable, (i) => columns.name[i] ?? ""),
    side: pick(digits.side),
    role: pick(digits.role),
    kind: pick(digits.kind),
    level: pick(digits.level),
    land: pick(digits.land),
    state: pick(digits.state),
    precision: pick(digits.precision),
    municipality: Uint32Array.from(readable, (i) => columns.municipality[i] ?? 0),
    umbrella: Int32Array.from(readable, (i) => columns.umbrella[i] ?? -1),
    areas: Array.from(readable, (i) => columns.area[i] ?? []),
    topics: Uint32Array.from(readable, (i) => toOwnTopics(columns.topic[i] ?? 0)),
    languages: Uint32Array.from(readable, (i) => toOwnLanguages(columns.language[i] ?? 0)),
    deputy: readDeputies(columns.deputy, readable),
    lon: toDegrees(columns.lon, readable),
    lat: toDegrees(columns.lat, readable),
    assured: Int32Array.from(readable, (i) => columns.assured[i] ?? -1),
    municipalityTable: readPairs(tables.municipality),
    umbrellaTable: tables.umbrella.map((name: unknown) => (typeof name === "string" ? name : "")),
    areaTable: readPairs(tables.area),
    positionById: new Map(ids.map((id, position) => [id, position])),
  };
};

const valueAt = <T>(list: readonly T[], column: Uint8Array, position: number): T => {
  const value = list[column[position] ?? UNKNOWN];
  if (value === undefined) throw new RangeError(`no contact at position ${position}`);
  return value;
};

export const sideAt = (index: ContactIndex, position: number): Side => valueAt(SIDES, index.side, position);
export const roleAt = (index: ContactIndex, position: number): Role => valueAt(ROLES, index.role, position);
export const kindAt = (index: ContactIndex, position: number): OrganizationKind =>
  valueAt(ORGANIZATION_KINDS, index.kind, position);
export const levelAt = (index: ContactIndex, position: number): Level => valueAt(LEVELS, index.level, position);
export const landAt = (index: ContactIndex, position: number): LandCode => valueAt(LAND_CODES, index.land, position);
export const stateAt = (index: ContactIndex, position: number): ContactState =>
  valueAt(CONTACT_STATES, index.state, position);
export const precisionAt = (index: ContactIndex, position: number): LocationPrecision =>
  valueAt(LOCATION_PRECISIONS, index.precision, position);

/** Name of the municipality the contact sits in. */
export const placeAt = (index: ContactIndex, position: number): string =>
  index.municipalityTable[index.municipality[position] ?? -1]?.[1] ?? "";

/** Name of the umbrella organisation; `null` for none. */
export const umbrellaAt = (index: ContactIndex, position: number): string | null =>
  index.umbrellaTable[index.umbrella[position] ?? -1] ?? null;

const membersOf = <T>(list: readonly T[], mask: number): T[] => list.filter((_, bit) => (mask >>> bit) & 1);

export const topicsAt = (index: ContactIndex, position: number): Topic[] =>
  membersOf(TOPICS, index.topics[position] ?? 0);
export const languagesAt = (index: ContactIndex, position: number): LanguageTag[] =>
  membersOf(LANGUAGE_TAGS, index.languages[position] ?? 0);

/** Codes of the areas the contact serves. */
export const serviceAreasAt = (index: ContactIndex, position: number): AreaCode[] => {
  const areas = index.areas[position] ?? [];
  return (typeof areas === "number" ? [areas] : areas).flatMap((area) => index.areaTable[area]?.[0] ?? []);
};
