import { describe, expect, it } from "vitest";
import { compareListKeys, listKeyOf } from "../../backend/contacts/directory.ts";
import { project } from "../../backend/visibility.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";
import { AS_OF, makeContact, encodeSnapshot } from "../../tests/contract/make-contact.ts";
import type { Contact } from "./contact.ts";
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

/** A snapshot as it is after its way over the network, open to damage. */
type LooseSnapshot = Record<"lists" | "tables", Record<string, unknown[]>> & {
  version: unknown;
  asOf: unknown;
  columns: Record<string, unknown[]> & Record<"side" | "role" | "land" | "precision" | "state", string>;
};

const overTheNetwork = (contacts: readonly Contact[]): LooseSnapshot =>
  JSON.parse(JSON.stringify(encodeSnapshot(contacts, AS_OF))) as LooseSnapshot;

const four = [
  makeContact("first1", { topics: ["youth", "sport"], deputy: makeContact("fourth4").id }),
  makeContact("second2", {
    side: "security-authority",
    organization: { name: "Polizei", kind: "police-authority", umbrella: "Verbund" },
    serviceAreas: [
      { code: "05512", name: "Bottrop" },
      { code: "05", name: "Nordrhein-Westfalen" },
    ],
    languages: ["tr", "ar"],
  }),
  makeContact("third3", { address: { land: "DE-TH" }, location: { precision: "none", geometry: null } }),
  makeContact("fourth4", { assurance: { status: "confirmed", assuredDate: "2026-03-14" } }),
];

const readDamaged = (damage: (snapshot: LooseSnapshot) => void): ContactIndex => {
  const snapshot = overTheNetwork(four);
  damage(snapshot);
  return readSnapshot(snapshot);
};

const REST = ["first1", "third3", "fourth4"];
const replaceDigit = (column: string, digit: string): string => `${column[0]}${digit}${column.slice(2)}`;

describe("the way from the backend to the browser", () => {
  const today = new Date("2026-06-15T00:00:00Z");
  const contacts = generateContacts({ today, count: 1_000 })
    .map((contact) => project(contact, "public", today))
    .toSorted((one, other) => compareListKeys(listKeyOf(one), listKeyOf(other)));
  const index = readSnapshot(overTheNetwork(contacts));
  const everyPosition = contacts.map((_, position) => position);
  const rounded = (degrees: number | undefined): number => (degrees === undefined ? NaN : Math.round(degrees * 1e4));
  const read = <T>(valueAt: (index: ContactIndex, position: number) => T): T[] =>
    everyPosition.map((position) => valueAt(index, position));

  it("keeps the date, the number and the order", () => {
    expect(index).toMatchObject({ size: contacts.length, unreadable: 0, asOf: AS_OF });
    expect(index.ids).toEqual(contacts.map(({ id }) => id));
    expect(index.ids.map((id) => index.positionById.get(id))).toEqual(everyPosition);
  });

  it.each<[string, (index: ContactIndex, position: number) => unknown, (contact: Contact) => unknown]>([
    ["name", ({ names }, i) => names[i], ({ organization }) => organization.name],
    ["side", sideAt, ({ side }) => side],
    ["role", roleAt, ({ role }) => role],
    ["kind", kindAt, ({ organization }) => organization.kind],
    ["level", levelAt, ({ level }) => level],
    ["Land", landAt, ({ address }) => address.land],
    ["state", stateAt, ({ state }) => state],
    ["precision", precisionAt, ({ location }) => location.precision],
    ["place", townAt, ({ municipality }) => municipality?.name ?? ""],
    [
      "municipality key",
      ({ municipality, municipalityTable }, i) => municipalityTable[municipality[i] ?? -1]?.[0],
      ({ municipality }) => municipality?.key,
    ],
    ["umbrella organisation", umbrellaAt, ({ organization }) => organization.umbrella],
    ["topics", (own, i) => topicsAt(own, i).toSorted(), ({ topics }) => topics.toSorted()],
    ["languages", (own, i) => languagesAt(own, i).toSorted(), ({ languages }) => languages.toSorted()],
    ["service areas", serviceAreasAt, ({ serviceAreas }) => serviceAreas.map(({ code }) => code)],
    ["longitude", ({ lon }, i) => rounded(lon[i]), ({ location }) => rounded(location.geometry?.coordinates[0])],
    ["latitude", ({ lat }, i) => rounded(lat[i]), ({ location }) => rounded(location.geometry?.coordinates[1])],
    [
      "day of confirmation",
      ({ assured }, i) => (assured[i] === -1 ? undefined : new Date((assured[i] ?? NaN) * 86_400_000).toISOString()),
      ({ assurance: { status, assuredDate } }) =>
        status === "confirmed" && assuredDate !== undefined ? `${assuredDate}T00:00:00.000Z` : undefined,
    ],
    [
      "deputy, where it is listed itself,",
      ({ deputy, ids }, i) => ids[deputy[i] ?? -1],
      ({ deputy }) => contacts.find(({ id }) => id === deputy)?.id,
    ],
  ])("keeps the %s of every contact", (_, valueAt, valueOf) => {
    expect(read(valueAt)).toEqual(contacts.map(valueOf));
  });
});

describe("one broken record", () => {
  it.each<[string, (snapshot: LooseSnapshot) => void]>([
    ["a side nobody knows", ({ lists }) => (lists["side"]![0] = "press")],
    ["a digit beyond the list", ({ columns }) => (columns.role = replaceDigit(columns.role, "z"))],
    ["a digit that is none", ({ columns }) => (columns.state = replaceDigit(columns.state, "–"))],
    ["no id", ({ columns }) => (columns["id"]![1] = null)],
    ["an id that is no id", ({ columns }) => (columns["id"]![1] = "../x")],
    ["an id given before", ({ columns }) => (columns["id"]![1] = "first1")],
    ["a name that is no text", ({ columns }) => (columns["name"]![1] = { de: "Polizei" })],
    ["no municipality", ({ columns }) => (columns["municipality"]![1] = null)],
    ["a municipality off the table", ({ columns }) => (columns["municipality"]![1] = 99)],
    ["half a municipality", ({ columns }) => (columns["municipality"]![1] = 0.5)],
    ["an umbrella off the table", ({ columns }) => (columns["umbrella"]![1] = 1)],
    ["an umbrella without a name", ({ tables }) => (tables["umbrella"] = [null])],
    ["an umbrella that is no position", ({ columns }) => (columns["umbrella"]![1] = false)],
    ["an area off the table", ({ columns }) => (columns["area"]![1] = [0, 7])],
    ["an area without a code", ({ tables }) => (tables["area"]![1] = [5, "Nordrhein-Westfalen"])],
    ["topics that are no mask", ({ columns }) => (columns["topic"]![1] = -1)],
    ["languages beyond the mask", ({ columns }) => (columns["language"]![1] = 2 ** 31)],
    ["a longitude off the globe", ({ columns }) => (columns["lon"]![1] = 1_800_001)],
    ["a latitude in words", ({ columns }) => (columns["lat"]![1] = "51.5")],
    ["half a day", ({ columns }) => (columns["assured"]![1] = 0.5)],
    ["a day before all days", ({ columns }) => (columns["assured"]![1] = -2)],
    ["a day no calendar has", ({ columns }) => (columns["assured"]![1] = 100_000_001)],
  ])("with %s is left out and counted", (_, damage) => {
    // Only the second record is of this side, has an umbrella and two areas.
    expect(readDamaged(damage)).toMatchObject({ size: 3, unreadable: 1, ids: REST });
  });

  it("takes no deputy's place", () => {
    const { deputy, ids } = readDamaged(({ columns }) => (columns["id"]![1] = null));
    expect(Array.from(deputy, (position) => ids[position])).toEqual(["fourth4", undefined, undefined]);
    const { deputy: none } = readDamaged(({ columns }) => (columns["id"]![3] = null));
    expect(Array.from(none)).toEqual([-1, -1, -1]);
  });

  it.each(["municipality", "umbrella", "area"])("may be an entry of the table %s that no contact has", (table) => {
    expect(readDamaged(({ tables }) => tables[table]!.push(null, 7, {}, []))).toMatchObject({ size: 4, unreadable: 0 });
  });
});

describe("another version of the closed lists", () => {
  it("is translated when its order differs", () => {
    const index = readDamaged(({ lists, columns }) => {
      for (const name of ["side", "role", "land", "precision", "state"] as const) {
        const known = lists[name]!;
        columns[name] = Array.from(columns[name], (digit) =>
          (known.length - 1 - Number.parseInt(digit, 36)).toString(36),
        ).join("");
        known.reverse();
      }
      lists["topic"] = ["sport", "youth"];
      columns["topic"] = [0b11, 0b01, 0b10, 0];
      lists["language"] = ["ar", "tr", "de"];
      columns["language"] = [0b100, 0b011, 0b100, 0b100];
    });
    expect(index.ids.map((_, i) => [sideAt(index, i), landAt(index, i), precisionAt(index, i)])).toEqual(
      four.map(({ side, address, location }) => [side, address.land, location.precision]),
    );
    expect(index.ids.map((_, i) => topicsAt(index, i))).toEqual([["youth", "sport"], ["sport"], ["youth"], []]);
    expect(index.ids.map((_, i) => languagesAt(index, i))).toEqual([["de"], ["tr", "ar"], ["de"], ["de"]]);
  });

  it("hides no contact for a topic or language it has more", () => {
    const index = readDamaged(({ lists, columns }) => {
      lists["topic"] = ["new-topic", "youth"];
      columns["topic"] = [0b11, 0b01, 0b10, 0];
      lists["language"] = ["xx", "tr"];
      columns["language"] = [0b01, 0b11, 0b10, 0];
    });
    expect(index).toMatchObject({ size: 4, unreadable: 0 });
    expect(index.ids.map((_, i) => topicsAt(index, i))).toEqual([["youth"], [], ["youth"], []]);
    expect(index.ids.map((_, i) => languagesAt(index, i))).toEqual([[], ["tr"], ["tr"], []]);
  });

  it("takes no topic for another when it has more than a mask can hold", () => {
    const index = readDamaged(({ lists, columns }) => {
      lists["topic"] = [...Array.from({ length: 32 }, (_, i) => `new-${i}`), "youth"];
      columns["topic"] = [1, 1, 1, 1];
    });
    expect(index.ids.map((_, i) => topicsAt(index, i))).toEqual([[], [], [], []]);
  });
});

describe("what is no snapshot", () => {
  it.each([null, undefined, 1, "", "<!doctype html>", [], {}, { version: 1 }])("is refused: %j", (body) => {
    expect(() => readSnapshot(body)).toThrow(SnapshotError);
  });

  it.each<[string, (snapshot: LooseSnapshot) => void]>([
    ["another version", (snapshot) => (snapshot.version = 2)],
    ["no time", (snapshot) => Reflect.deleteProperty(snapshot, "asOf")],
    ["a time that is none", (snapshot) => (snapshot.asOf = "yesterday")],
    ["no list of roles", ({ lists }) => Reflect.deleteProperty(lists, "role")],
    ["no table of areas", ({ tables }) => Reflect.deleteProperty(tables, "area")],
    ["no names", ({ columns }) => Reflect.deleteProperty(columns, "name")],
    ["digits as an array", ({ columns }) => Reflect.set(columns, "side", ["1", "0", "1", "1"])],
    ["a name too few", ({ columns }) => columns["name"]!.pop()],
    ["a latitude too many", ({ columns }) => columns["lat"]!.push(null)],
    ["a digit too few", ({ columns }) => (columns.land = columns.land.slice(1))],
    ["an id too few", ({ columns }) => columns["id"]!.pop()],
  ])("is refused: %s", (_, damage) => {
    expect(() => readDamaged(damage)).toThrow(SnapshotError);
  });

  it.each([null, 5, "text", [], {}])("is not a column %j that this reader does not know", (column) => {
    expect(readDamaged(({ columns }) => Reflect.set(columns, "new", column))).toMatchObject({ size: 4, unreadable: 0 });
  });

  it("is an empty directory neither", () => {
    expect(readSnapshot(overTheNetwork([]))).toMatchObject({ size: 0, unreadable: 0, ids: [] });
  });
});

describe("a position without a contact", () => {
  it.each([-1, 4, 0.5, NaN])("is said to be one: %d", (position) => {
    const index = readSnapshot(overTheNetwork(four));
    for (const valueAt of [sideAt, roleAt, kindAt, levelAt, landAt, stateAt, precisionAt]) {
      expect(() => valueAt(index, position)).toThrow(RangeError);
    }
  });
});
