import type { AreaCode } from "../place/area.ts";
import { type ContactId, isContactId } from "./contact-id.ts";
import { CONTACT_STATES, type ContactState } from "../lists/contact-state.ts";
import type { DirectorySnapshot } from "./directory-snapshot.ts";
import { LAND_CODES, type LandCode } from "../lists/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../lists/language-tag.ts";
import { type Level, LEVELS } from "../lists/level.ts";
import { type LocationPrecision, LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { ORGANIZATION_KINDS, type OrganizationKind } from "../lists/organization-kind.ts";
import { type Role, ROLES } from "../lists/role.ts";
import { type Side, SIDES } from "../lists/side.ts";
import { COORDINATE_SCALE, SNAPSHOT_VERSION, snapshotShape } from "./snapshot-shape.ts";
import { type Topic, TOPICS } from "../lists/topic.ts";

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

type ReadNumber<T> = (value: T | undefined) => number;

const toNumber: ReadNumber<number> = (value) => value ?? 0;
const toDegrees: ReadNumber<number | null> = (value) => (typeof value === "number" ? value / COORDINATE_SCALE : NaN);

/** For each bit of a mask our own bit; 0 where we do not know the value: one unknown topic hides no contact. */
const translateBits = (theirs: readonly string[], ours: readonly string[]): ReadNumber<number> => {
  if (theirs.length === ours.length && theirs.every((value, bit) => value === ours[bit])) return toNumber;
  const bits = theirs.slice(0, MASK_BITS).map((value) => (ours.includes(value) ? 1 << ours.indexOf(value) : 0));
  return (mask = 0) => bits.reduce((own, bit, position) => ((mask >>> position) & 1 ? own | bit : own), 0);
};

const readDigits = (column: string, table: Uint8Array, size: number): Uint8Array => {
  if (column.length !== size) throw new SnapshotError(`a column has ${column.length} values, ids are ${size}`);
  const positions = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) positions[i] = table[column.charCodeAt(i)] ?? UNKNOWN;
  return positions;
};

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const isDay = (value: unknown): boolean => isWithin(value, -1, LAST_DAY);

const isMask = (value: unknown): boolean => isWithin(value, 0, 2 ** MASK_BITS - 1);

const isDegree = (value: unknown, limit: number): boolean =>
  value === null || (typeof value === "number" && Math.abs(value) <= limit * COORDINATE_SCALE);

type Pair = readonly [string, string];

/** A key or code, and its name. */
const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";

const isString = (value: unknown): value is string => typeof value === "string";

/** For each place of a table 1 where its entry is whole. */
const flagEntries = (table: readonly unknown[], isWhole: (entry: unknown) => boolean): Uint8Array =>
  Uint8Array.from(table, (entry) => (isWhole(entry) ? 1 : 0));

/** Whether `position` leads to a whole entry; `flags` has nothing at what is no position. */
const isFlagged = (flags: Uint8Array, position: unknown): boolean =>
  typeof position === "number" && flags[position] === 1;

/** The table with every entry at its place; what is not whole, and no readable record leads to, is empty. */
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

/** Marks with 1 the records in one of whose columns stands a value that we do not know. */
const flagUnknown = (digits: DigitColumns, size: number): Uint8Array => {
  const unknown = new Uint8Array(size);
  for (const column of Object.values(digits)) {
    for (let i = 0; i < size; i += 1) if (column[i] === UNKNOWN) unknown[i] = 1;
  }
  return unknown;
};

type Readable = { readonly positions: Uint32Array; readonly positionById: ReadonlyMap<ContactId, number> };

/**
 * Where in the snapshot the records stand that can be shown, and by id where they will stand in the index. Plain
 * loops: a hundred thousand records are looked through before the first can be shown.
 */
const findReadable = ({ columns, tables }: DirectorySnapshot, digits: DigitColumns): Readable => {
  const size = columns.id.length;
  const unknown = flagUnknown(digits, size);
  const municipalities = flagEntries(tables.municipality, isPair);
  const umbrellas = flagEntries(tables.umbrella, isString);
  const areas = flagEntries(tables.area, isPair);
  const positions = new Uint32Array(size);
  const positionById = new Map<ContactId, number>();
  let count = 0;
  for (let i = 0; i < size; i += 1) {
    const id: unknown = columns.id[i];
    const area: unknown = columns.area[i];
    const isReadable =
      isContactId(id) &&
      !positionById.has(id) &&
      typeof columns.name[i] === "string" &&
      unknown[i] === 0 &&
      (columns.municipality[i] === -1 || isFlagged(municipalities, columns.municipality[i])) &&
      (columns.umbrella[i] === -1 || isFlagged(umbrellas, columns.umbrella[i])) &&
      (Array.isArray(area) ? area.every((position) => isFlagged(areas, position)) : isFlagged(areas, area)) &&
      isMask(columns.topic[i]) &&
      isMask(columns.language[i]) &&
      isDegree(columns.lon[i], 180) &&
      isDegree(columns.lat[i], 90) &&
      isDay(columns.assured[i]);
    if (!isReadable) continue;
    positionById.set(id, count);
    positions[count] = i;
    count += 1;
  }
  return { positions: positions.subarray(0, count), positionById };
};

/** The values at some positions; the column itself when that is all of them, so that it is not held twice. */
const pickValues = <T>(column: readonly T[], positions: Uint32Array): readonly T[] =>
  positions.length === column.length ? column : Array.from(positions, (i) => column[i] as T);

const pickDigits = (column: Uint8Array, positions: Uint32Array): Uint8Array =>
  positions.length === column.length ? column : Uint8Array.from(positions, (i) => column[i] ?? UNKNOWN);

/** Leads from a record to where it stands in the index; -1 where it is not read, or where there is no such record. */
const createPositionReader = (positions: Uint32Array, size: number): ReadNumber<number> => {
  const own = new Int32Array(size).fill(-1);
  for (let i = 0; i < positions.length; i += 1) own[positions[i] ?? 0] = i;
  return (record: unknown) => (typeof record === "number" ? (own[record] ?? -1) : -1);
};

/** Fills `numbers` with what `read` makes of the values at some positions. */
const fillNumbers = <T, Numbers extends Float64Array | Int32Array | Uint32Array>(
  numbers: Numbers,
  column: readonly T[],
  positions: Uint32Array,
  read: ReadNumber<T>,
): Numbers => {
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = read(column[positions[i] ?? 0]);
  return numbers;
};

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
  const { positions, positionById } = findReadable(snapshot, digits);
  const count = positions.length;
  const toOwnTopics = translateBits(lists.topic, TOPICS);
  const toOwnLanguages = translateBits(lists.language, LANGUAGE_TAGS);
  return {
    size: count,
    unreadable: size - count,
    asOf,
    ids: pickValues(columns.id, positions) as readonly ContactId[],
    names: pickValues(columns.name, positions),
    side: pickDigits(digits.side, positions),
    role: pickDigits(digits.role, positions),
    kind: pickDigits(digits.kind, positions),
    level: pickDigits(digits.level, positions),
    land: pickDigits(digits.land, positions),
    state: pickDigits(digits.state, positions),
    precision: pickDigits(digits.precision, positions),
    municipality: fillNumbers(new Int32Array(count), columns.municipality, positions, toNumber),
    umbrella: fillNumbers(new Int32Array(count), columns.umbrella, positions, toNumber),
    areas: pickValues(columns.area, positions),
    topics: fillNumbers(new Uint32Array(count), columns.topic, positions, toOwnTopics),
    languages: fillNumbers(new Uint32Array(count), columns.language, positions, toOwnLanguages),
    deputy: fillNumbers(new Int32Array(count), columns.deputy, positions, createPositionReader(positions, size)),
    lon: fillNumbers(new Float64Array(count), columns.lon, positions, toDegrees),
    lat: fillNumbers(new Float64Array(count), columns.lat, positions, toDegrees),
    assured: fillNumbers(new Int32Array(count), columns.assured, positions, toNumber),
    municipalityTable: readPairs(tables.municipality),
    umbrellaTable: tables.umbrella.map((name: unknown) => (isString(name) ? name : "")),
    areaTable: readPairs(tables.area),
    positionById,
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

/** Name of the municipality the contact sits in; empty where it does not give one. */
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

/** What the contact at `position` calls one of its areas ("Kreis Recklinghausen"); the code where it has no name. */
export const areaNameAt = (index: ContactIndex, position: number, areaCode: AreaCode): string => {
  const areas = index.areas[position] ?? [];
  for (const area of typeof areas === "number" ? [areas] : areas) {
    const [code, name] = index.areaTable[area] ?? [];
    if (code === areaCode && name !== undefined) return name;
  }
  return areaCode;
};
