import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactIndex, ContactPosition } from "../../contract/contact/contact-index.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { CONTACT_STATES } from "../../contract/lists/contact-state.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/lists/location-precision.ts";
import { type Reach, REACHES } from "../../contract/lists/reach.ts";
import { ORGANIZATION_KINDS } from "../../contract/lists/organization-kind.ts";
import { ROLES } from "../../contract/lists/role.ts";
import { SIDES } from "../../contract/lists/side.ts";
import { COORDINATE_SCALE, SNAPSHOT_VERSION } from "../../contract/contact/snapshot-shape.ts";
import { dayNumberOf } from "../../contract/day.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { eachInSteps, type Steps } from "../in-turns.ts";

/** Of a column of base-36 digits: the position of a contact's value in its closed list. */
const createDigitReader = <T extends string>(list: readonly T[], valueOf: (contact: Contact) => T) => {
  const digits = new Map(list.map((value, position) => [value, position.toString(36)]));
  return (contact: Contact): string => digits.get(valueOf(contact)) ?? "";
};

const createMaskReader = <T extends string>(list: readonly T[], valuesOf: (contact: Contact) => readonly T[]) => {
  const bits = new Map(list.map((value, position) => [value, 1 << position]));
  return (contact: Contact): number => valuesOf(contact).reduce((mask, value) => mask | (bits.get(value) ?? 0), 0);
};

/** Gives each distinct value the next free position of a table. `keyOf` says when two values are the same. */
const createTable = <T>(keyOf: (value: T) => string): { values: T[]; positionOf: (value: T) => number } => {
  const values: T[] = [];
  const positions = new Map<string, number>();
  const positionOf = (value: T): number => {
    const key = keyOf(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, positionOf };
};

const createDegreeReader =
  (axis: 0 | 1) =>
  ({ location: { geometry } }: Contact): number | null =>
    geometry === null ? null : Math.round(geometry.coordinates[axis] * COORDINATE_SCALE);

const assuredDay = ({ assurance: { status, assuredDate } }: Contact): number =>
  status === "confirmed" && assuredDate !== undefined ? dayNumberOf(new Date(assuredDate)) : -1;

type Columns = DirectorySnapshot["columns"];
/** What stands in a column for one contact: a digit, or whatever the column is a list of. */
type Cell<Column> = Column extends readonly (infer Value)[] ? Value : string;

/** Writes the columns contact by contact, so that it can be put down between any two. */
function* writeColumns(
  contacts: readonly Contact[],
  readers: { readonly [Name in keyof Columns]: (contact: Contact) => Cell<Columns[Name]> },
): Steps<Columns> {
  const cells = Object.entries(readers).map(([name, read]) => ({ name, read, values: [] as unknown[] }));
  yield* eachInSteps(contacts, (contact) => {
    for (const { read, values } of cells) values.push(read(contact));
  });
  const isText = (name: string): boolean => DIGIT_COLUMNS.some((each) => each === name);
  // There is a reader for each column, of its own kind.
  return Object.fromEntries(
    cells.map(({ name, values }) => [name, isText(name) ? values.join("") : values]),
  ) as unknown as Columns;
}

const reachOf = ({ phones = [], email, url }: Contact): Reach =>
  phones.length > 0 ? "phone" : email !== undefined || url !== undefined ? "written" : "none";

const DIGIT_COLUMNS = [
  "side",
  "role",
  "kind",
  "level",
  "land",
  "state",
  "precision",
  "reach",
] as const satisfies readonly {
  [Name in keyof Columns]: Columns[Name] extends string ? Name : never;
}[keyof Columns][];

/**
 * The columnar form of contacts that are already projected for their audience and stand in list order. `asOf`: ISO 8601,
 * UTC.
 */
export function* encodeSnapshotInSteps(contacts: readonly Contact[], asOf: string): Steps<DirectorySnapshot> {
  const municipalities = createTable((value: readonly [string, string]) => value.join("\n"));
  const umbrellas = createTable((value: string) => value);
  const areas = createTable((value: readonly [string, string]) => value.join("\n"));
  const positions = new Map<string, number>();
  yield* eachInSteps(contacts, ({ id }) => positions.set(id, positions.size));
  const columns = yield* writeColumns(contacts, {
    id: ({ id }) => id,
    name: ({ organization }) => organization.name,
    side: createDigitReader(SIDES, ({ side }) => side),
    role: createDigitReader(ROLES, ({ role }) => role),
    kind: createDigitReader(ORGANIZATION_KINDS, ({ organization }) => organization.kind),
    level: createDigitReader(LEVELS, ({ level }) => level),
    land: createDigitReader(LAND_CODES, ({ address }) => address.land),
    state: createDigitReader(CONTACT_STATES, ({ state }) => state),
    precision: createDigitReader(LOCATION_PRECISIONS, ({ location }) => location.precision),
    reach: createDigitReader(REACHES, reachOf),
    municipality: ({ municipality }) =>
      municipality === undefined ? -1 : municipalities.positionOf([municipality.key, municipality.name]),
    umbrella: ({ organization: { umbrella } }) => (umbrella === null ? -1 : umbrellas.positionOf(umbrella ?? "")),
    area: ({ serviceAreas }) => {
      const found = serviceAreas.map(({ code, name }) => areas.positionOf([code, name]));
      const [only] = found;
      return only !== undefined && found.length === 1 ? only : found;
    },
    topic: createMaskReader(TOPICS, ({ topics }) => topics),
    language: createMaskReader(LANGUAGE_TAGS, ({ languages }) => languages),
    deputy: ({ deputy }) => (deputy === undefined ? -1 : (positions.get(deputy) ?? -1)),
    lon: createDegreeReader(0),
    lat: createDegreeReader(1),
    assured: assuredDay,
  });
  return {
    version: SNAPSHOT_VERSION,
    asOf,
    lists: {
      side: [...SIDES],
      role: [...ROLES],
      kind: [...ORGANIZATION_KINDS],
      level: [...LEVELS],
      land: [...LAND_CODES],
      state: [...CONTACT_STATES],
      precision: [...LOCATION_PRECISIONS],
      reach: [...REACHES],
      topic: [...TOPICS],
      language: [...LANGUAGE_TAGS],
    },
    tables: { municipality: municipalities.values, umbrella: umbrellas.values, area: areas.values },
    columns,
  };
}

/** What `JSON.stringify` makes of an object, in parts that give the whole one after the other, each member a step. */
export function* stringifyInSteps(object: object): Steps<string[]> {
  const parts: string[] = [];
  for (const [name, member] of Object.entries(object)) {
    parts.push(`${parts.length === 0 ? "{" : ","}${JSON.stringify(name)}:`);
    if (name === "columns") parts.push(...(yield* stringifyInSteps(Object(member) as object)));
    else parts.push(JSON.stringify(member));
    yield;
  }
  return [...parts, "}"];
}

/** Records that are read in one step: some milliseconds. */
const RECORDS_A_STEP = 10_000;

/** Some records as a snapshot of their own. Deputies stand anywhere in the whole, so here they are nobody's. */
const sliceOf = (snapshot: DirectorySnapshot, from: number, to: number): DirectorySnapshot => {
  const columns = Object.entries(snapshot.columns).map(([name, column]) => [
    name,
    name === "deputy" ? Array.from({ length: to - from }, () => -1) : column.slice(from, to),
  ]);
  // Each column is of the kind it was.
  return { ...snapshot, columns: Object.fromEntries(columns) as DirectorySnapshot["columns"] };
};

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** The columns of numbers of some parts, one after the other. */
const joinNumbers = (parts: readonly ContactIndex[], size: number): Partial<ContactIndex> => {
  const joined: Record<string, Numbers> = {};
  let at = 0;
  for (const part of parts) {
    for (const [name, column] of Object.entries(part)) {
      if (!ArrayBuffer.isView(column)) continue;
      const all = (joined[name] ??= new (column.constructor as new (size: number) => Numbers)(size));
      all.set(column, at);
    }
    at += part.size;
  }
  return joined;
};

/** What `readSnapshot` makes of a snapshot of ours, some records at a time. */
export function* readSnapshotInSteps(snapshot: DirectorySnapshot, recordsAStep = RECORDS_A_STEP): Steps<ContactIndex> {
  const { columns } = snapshot;
  const size = columns.id.length;
  const parts: ContactIndex[] = [];
  for (let from = 0; from < size; from += recordsAStep) {
    parts.push(readSnapshot(sliceOf(snapshot, from, Math.min(from + recordsAStep, size))));
    yield;
  }
  const positionById = new Map<ContactId, ContactPosition>();
  const ids = columns.id as readonly ContactId[];
  yield* eachInSteps(ids, (id) => positionById.set(id, positionById.size as ContactPosition));
  const [first] = parts;
  // Where a record cannot be read all others have another place, and who stands in for whom is found among all.
  if (first === undefined || positionById.size !== size || parts.some(({ unreadable }) => unreadable > 0)) {
    return readSnapshot(snapshot);
  }
  return {
    ...first,
    ...joinNumbers(parts, size),
    size,
    ids,
    names: columns.name,
    areas: columns.area,
    deputy: Int32Array.from(columns.deputy),
    positionById,
  };
}
