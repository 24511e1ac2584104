import { type ContactId, isContactId } from "./contact-id.ts";
import { type ContactIndex, type ContactPosition, NO_VALUE } from "./contact-index.ts";
import { CONTACT_STATES } from "../lists/contact-state.ts";
import type { DirectorySnapshot } from "./directory-snapshot.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { ORGANIZATION_KINDS } from "../lists/organization-kind.ts";
import { REACHES } from "../lists/reach.ts";
import { ROLES } from "../lists/role.ts";
import { SIDES } from "../lists/side.ts";
import { COORDINATE_SCALE, SNAPSHOT_VERSION, snapshotShape } from "./snapshot-shape.ts";
import { TOPICS } from "../lists/topic.ts";

/** The answer is no snapshot, or its columns do not fit together. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

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

/** For each digit of a column its position in our own list; NO_VALUE where we do not know the value. */
const translateDigits = (theirs: readonly string[], ours: readonly string[]): Uint8Array => {
  const table = new Uint8Array(128).fill(NO_VALUE);
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
  for (let i = 0; i < size; i += 1) positions[i] = table[column.charCodeAt(i)] ?? NO_VALUE;
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

/** Our own list of each column of digits. */
const DIGIT_LISTS = {
  side: SIDES,
  role: ROLES,
  kind: ORGANIZATION_KINDS,
  level: LEVELS,
  land: LAND_CODES,
  state: CONTACT_STATES,
  precision: LOCATION_PRECISIONS,
  reach: REACHES,
} as const;
type DigitName = keyof typeof DIGIT_LISTS;
type DigitColumns = Pick<ContactIndex, DigitName>;

const makeDigitColumns = (make: (name: DigitName) => Uint8Array): DigitColumns =>
  Object.fromEntries(
    (Object.keys(DIGIT_LISTS) as DigitName[]).map((name) => [name, make(name)]),
  ) as unknown as DigitColumns;

const readDigitColumns = ({ lists, columns }: DirectorySnapshot, size: number): DigitColumns =>
  makeDigitColumns((name) => readDigits(columns[name], translateDigits(lists[name], DIGIT_LISTS[name]), size));

/** Marks with 1 the records in one of whose columns stands a value that we do not know. */
const flagUnknown = (digits: DigitColumns, size: number): Uint8Array => {
  const unknown = new Uint8Array(size);
  for (const column of Object.values(digits)) {
    for (let i = 0; i < size; i += 1) if (column[i] === NO_VALUE) unknown[i] = 1;
  }
  return unknown;
};

type Readable = { readonly positions: Uint32Array; readonly positionById: ReadonlyMap<ContactId, ContactPosition> };

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
  const positionById = new Map<ContactId, ContactPosition>();
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
  positions.length === column.length ? column : Uint8Array.from(positions, (i) => column[i] ?? NO_VALUE);

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
    ...makeDigitColumns((name) => pickDigits(digits[name], positions)),
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
