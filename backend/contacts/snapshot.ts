import type { Contact } from "../../contract/contact/contact.ts";
import { CONTACT_STATES } from "../../contract/lists/contact-state.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/lists/location-precision.ts";
import { ORGANIZATION_KINDS } from "../../contract/lists/organization-kind.ts";
import { ROLES } from "../../contract/lists/role.ts";
import { SIDES } from "../../contract/lists/side.ts";
import { COORDINATE_SCALE, SNAPSHOT_VERSION } from "../../contract/contact/snapshot-shape.ts";
import { dayNumberOf } from "../../contract/day.ts";
import { TOPICS } from "../../contract/lists/topic.ts";

/** A column of base-36 digits: the position of each contact's value in its closed list. */
const encodeDigits = <T extends string>(
  contacts: readonly Contact[],
  list: readonly T[],
  valueOf: (contact: Contact) => T,
): string => {
  const digits = new Map(list.map((value, position) => [value, position.toString(36)]));
  return contacts.map((contact) => digits.get(valueOf(contact)) ?? "").join("");
};

const encodeMasks = <T extends string>(
  contacts: readonly Contact[],
  list: readonly T[],
  valuesOf: (contact: Contact) => readonly T[],
): number[] => {
  const bits = new Map(list.map((value, position) => [value, 1 << position]));
  return contacts.map((contact) => valuesOf(contact).reduce((mask, value) => mask | (bits.get(value) ?? 0), 0));
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

const encodeDeputies = (contacts: readonly Contact[]): number[] => {
  const positions = new Map(contacts.map(({ id }, position) => [id, position]));
  return contacts.map(({ deputy }) => (deputy === undefined ? -1 : (positions.get(deputy) ?? -1)));
};

const encodeDegrees = (contacts: readonly Contact[], axis: 0 | 1): (number | null)[] =>
  contacts.map(({ location: { geometry } }) =>
    geometry === null ? null : Math.round(geometry.coordinates[axis] * COORDINATE_SCALE),
  );

const assuredDay = ({ assurance: { status, assuredDate } }: Contact): number =>
  status === "confirmed" && assuredDate !== undefined ? dayNumberOf(new Date(assuredDate)) : -1;

/**
 * The columnar form of contacts that are already projected for their audience and stand in list order. `asOf`: ISO
 * 8601, UTC.
 */
export const encodeSnapshot = (contacts: readonly Contact[], asOf: string): DirectorySnapshot => {
  const municipalities = createTable((value: readonly [string, string]) => value.join("\n"));
  const umbrellas = createTable((value: string) => value);
  const areas = createTable((value: readonly [string, string]) => value.join("\n"));
  const columns: DirectorySnapshot["columns"] = {
    id: contacts.map(({ id }) => id),
    name: contacts.map(({ organization }) => organization.name),
    side: encodeDigits(contacts, SIDES, ({ side }) => side),
    role: encodeDigits(contacts, ROLES, ({ role }) => role),
    kind: encodeDigits(contacts, ORGANIZATION_KINDS, ({ organization }) => organization.kind),
    level: encodeDigits(contacts, LEVELS, ({ level }) => level),
    land: encodeDigits(contacts, LAND_CODES, ({ address }) => address.land),
    state: encodeDigits(contacts, CONTACT_STATES, ({ state }) => state),
    precision: encodeDigits(contacts, LOCATION_PRECISIONS, ({ location }) => location.precision),
    municipality: contacts.map(({ municipality }) =>
      municipality === undefined ? -1 : municipalities.positionOf([municipality.key, municipality.name]),
    ),
    umbrella: contacts.map(({ organization: { umbrella } }) =>
      umbrella === null ? -1 : umbrellas.positionOf(umbrella),
    ),
    area: contacts.map(({ serviceAreas }) => {
      const positions = serviceAreas.map(({ code, name }) => areas.positionOf([code, name]));
      const [only] = positions;
      return only !== undefined && positions.length === 1 ? only : positions;
    }),
    topic: encodeMasks(contacts, TOPICS, ({ topics }) => topics),
    language: encodeMasks(contacts, LANGUAGE_TAGS, ({ languages }) => languages),
    deputy: encodeDeputies(contacts),
    lon: encodeDegrees(contacts, 0),
    lat: encodeDegrees(contacts, 1),
    assured: contacts.map(assuredDay),
  };
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
      topic: [...TOPICS],
      language: [...LANGUAGE_TAGS],
    },
    tables: { municipality: municipalities.values, umbrella: umbrellas.values, area: areas.values },
    columns,
  };
};
