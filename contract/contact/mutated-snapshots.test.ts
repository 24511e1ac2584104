import { readPlainText } from "../text-units.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { AS_OF, makeContact, encodeSnapshot } from "../../tests/contract/make-contact.ts";
import { NO_FILTER } from "./contact-filter.ts";
import {
  type ContactIndex,
  kindAt,
  landAt,
  languagesAt,
  levelAt,
  townAt,
  precisionAt,
  roleAt,
  serviceAreasAt,
  sideAt,
  stateAt,
  topicsAt,
  umbrellaAt,
} from "./contact-index.ts";
import { readSnapshot, SnapshotError } from "./read-snapshot.ts";
import { filterContacts } from "./filter-contacts.ts";

const RUNS = { numRuns: 2_000 };

const json = JSON.stringify(
  encodeSnapshot(
    [
      makeContact("first1", { topics: ["youth"], organization: { umbrella: "Verbund" } }),
      makeContact("second2", { side: "security-authority", role: "liaison-officer" }),
      makeContact("third3", {
        serviceAreas: [
          { code: "09162", name: "München" },
          { code: "09", name: "Bayern" },
        ],
        municipality: { key: "09162000", name: "München" },
        location: { precision: "none", geometry: null },
        deputy: makeContact("first1").id,
      }),
      makeContact("clearing", { side: "clearing-point", role: "coordination" }),
    ],
    AS_OF,
  ),
);

type Branch = Record<string, unknown> | unknown[];
const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

/** Every value of the tree by the branch and the key that hold it. */
const listPlaces = (branch: Branch): [Branch, string][] =>
  Object.entries(branch).flatMap(([key, value]) => [[branch, key], ...(isBranch(value) ? listPlaces(value) : [])]);

// Cloned: a value put into one snapshot must not be changed with it for the next.
const junk = fc
  .oneof(
    fc.constantFrom<unknown>(null, true, false, "", "x", "length", "__proto__", "third3", "ü", [], {}, [[]], [null]),
    fc.constantFrom<unknown>(0, -0, 1, -1, 4, 0.5, 31, 900_000, -900_000, 2 ** 31, 2 ** 32, 1e21, -1e300),
    fc.jsonValue(),
  )
  .map((value) => structuredClone(value));

const mutation = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom("drop", "replace", "cut", "insert", "repeat"),
  value: junk,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const replaceAt = (branch: Branch, key: string, value: unknown): void => {
  Object.assign(branch, { [key]: value });
};

const mutate = (root: Branch, { place, kind, value }: Mutation): void => {
  const places = listPlaces(root);
  const [branch, key] = places[place % places.length] ?? [root, "columns"];
  const old: unknown = Reflect.get(branch, key);
  if (kind === "drop") Reflect.deleteProperty(branch, key);
  else if (kind === "replace") replaceAt(branch, key, value);
  else if (kind === "cut" && (typeof old === "string" || Array.isArray(old))) replaceAt(branch, key, old.slice(0, -1));
  else if (kind === "insert" && Array.isArray(old)) old.splice(place % (old.length + 1), 0, value);
  else if (kind === "insert" && isBranch(old)) replaceAt(old, `more${place % 3}`, value);
  else if (kind === "repeat" && Array.isArray(old) && old.length > 0) replaceAt(branch, key, [...old, old[0]]);
  else replaceAt(branch, key, value);
};

const mutated = (mutations: readonly Mutation[]): unknown => {
  const root = JSON.parse(json) as Branch;
  for (const one of mutations) mutate(root, one);
  return JSON.parse(JSON.stringify(root));
};

/** Everything a screen asks of the contact at a position that has to be a text. */
const textsAt = (index: ContactIndex, i: number): unknown[] => [
  ...[sideAt, roleAt, kindAt, levelAt, landAt, stateAt, precisionAt, townAt].map((valueAt) => valueAt(index, i)),
  index.names[i],
  umbrellaAt(index, i) ?? "",
  ...topicsAt(index, i),
  ...languagesAt(index, i),
  ...serviceAreasAt(index, i),
];

const isDateOrNone = (day = NaN): boolean => day === -1 || Number.isFinite(new Date(day * 86_400_000).getTime());
const isPositionOrNone = ({ size }: ContactIndex, position = NaN): boolean => position >= -1 && position < size;

/** Whether every accessor gives what its type promises; it throws where one does not even give that. */
const isReadableAt = (index: ContactIndex, i: number): boolean =>
  textsAt(index, i).every((text) => typeof text === "string") &&
  /^[a-z0-9]{4,16}$/.test(index.ids[i] ?? "") &&
  index.positionById.get(index.ids[i]!) === i &&
  isDateOrNone(index.assured[i]) &&
  isPositionOrNone(index, index.deputy[i]);

const readEverything = (index: ContactIndex): void => {
  const positions = index.ids.map((_, position) => position);
  expect(positions.filter((position) => !isReadableAt(index, position))).toEqual([]);
  expect(Number.isNaN(Date.parse(index.asOf))).toBe(false);
};

/** Whatever was read is listed, found by its name, and counted. */
const searchEverything = (index: ContactIndex): void => {
  const context = { today: new Date(AS_OF), read: readPlainText };
  const { rows, coordinator } = filterContacts(index, NO_FILTER, context);
  const onRequest = Array.from({ length: index.size }, (_, i) => roleAt(index, i)).filter(
    (role, i) => role === "state-security" && sideAt(index, i) !== "clearing-point",
  );
  const coordinators = Array.from({ length: index.size }, (_, i) => sideAt(index, i)).filter(
    (side) => side === "clearing-point",
  );
  expect(rows.length + onRequest.length + coordinators.length).toBe(index.size);
  expect(coordinator === -1).toBe(coordinators.length === 0);
  filterContacts(index, { ...NO_FILTER, text: "Bottrop Verbund 7", fresh: true, bbox: [5, 47, 16, 56] }, context);
};

const readOrRefuse = (snapshot: unknown): ContactIndex | null => {
  try {
    return readSnapshot(snapshot);
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
};

it.each([
  ["one change", 1],
  ["several changes", 6],
])("a snapshot with %s is refused as such, or every contact of its index can be read", (_, most) => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: most }), (mutations) => {
      const index = readOrRefuse(mutated(mutations));
      if (index === null) return;
      readEverything(index);
      searchEverything(index);
    }),
    RUNS,
  );
});

it("anything that is JSON is refused as no snapshot", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      expect(() => readSnapshot(body)).toThrow(SnapshotError);
    }),
  );
});
