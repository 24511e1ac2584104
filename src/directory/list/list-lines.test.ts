import { readPlainText } from "../../../contract/text-units.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContactFilter, NO_FILTER } from "../../../contract/contact/contact-filter.ts";
import { filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { choosePrinted, lineAt, groupByLand, headLine } from "./list-lines.ts";

const CONTEXT = { today: new Date("2026-06-15T00:00:00Z"), read: readPlainText };
const clearingPoint = makeContact("clearing", { side: "clearing-point", address: { land: "DE-BE" } });

const inLands = (lands: readonly LandCode[]) =>
  lands.map((land, i) => makeContact(`c${String(i).padStart(4, "0")}`, { address: { land } }));

const contactAt = (position: number) => ({ kind: "contact", position, note: null });

const listEntries = (contacts: ReturnType<typeof inLands>, filter: Partial<ContactFilter> = {}) => {
  const index = indexContacts(contacts);
  const lines = groupByLand(index, filterContacts(index, { ...NO_FILTER, ...filter }, CONTEXT));
  return Array.from(lines.lines, (_, nth) => lineAt(lines, nth)).filter((line) => line !== null);
};

describe("the lines of the list", () => {
  it("begin each Land with its head and its number, and end with the Clearing Point", () => {
    expect(listEntries([...inLands(["DE-BW", "DE-BW", "DE-TH"]), clearingPoint])).toEqual([
      { kind: "land", land: "DE-BW", count: 2 },
      contactAt(0),
      contactAt(1),
      { kind: "land", land: "DE-TH", count: 1 },
      contactAt(2),
      { kind: "coordinator" },
      contactAt(3),
    ]);
  });

  it("hold only what matches, and the Clearing Point still", () => {
    const contacts = [...inLands(["DE-BW", "DE-HH", "DE-HH"]), clearingPoint];
    expect(listEntries(contacts, { lands: ["DE-HH"] })).toEqual([
      { kind: "land", land: "DE-HH", count: 2 },
      contactAt(1),
      contactAt(2),
      { kind: "coordinator" },
      contactAt(3),
    ]);
  });

  it("are the Clearing Point's alone where nothing matches", () => {
    expect(listEntries([...inLands(["DE-BW"]), clearingPoint], { text: "zzz" })).toEqual([
      { kind: "coordinator" },
      contactAt(1),
    ]);
  });

  it("are none for a directory without contacts", () => {
    expect(listEntries([])).toEqual([]);
  });

  it("hold every match once, under the head of its Land, whatever the Länder", () => {
    const sortedLands = fc
      .array(fc.constantFrom(...LAND_CODES), { maxLength: 60 })
      .map((lands) => lands.toSorted((one, other) => LAND_CODES.indexOf(one) - LAND_CODES.indexOf(other)));
    fc.assert(
      fc.property(sortedLands, fc.boolean(), (lands, hasCoordinator) => {
        const entries = listEntries([...inLands(lands), ...(hasCoordinator ? [clearingPoint] : [])]);
        const expected = [...new Set(lands)].flatMap((land) => {
          const positions = lands.flatMap((own, position) => (own === land ? position : []));
          const head = { kind: "land", land, count: positions.length };
          return [head, ...positions.map(contactAt)];
        });
        const end = [{ kind: "coordinator" }, contactAt(lands.length)];
        expect(entries).toEqual([...expected, ...(hasCoordinator ? end : [])]);
      }),
    );
  });

  it("keep each Land together where the directory does not", () => {
    expect(listEntries([...inLands(["DE-TH", "DE-BW", "DE-TH", "DE-BW"]), clearingPoint])).toEqual([
      { kind: "land", land: "DE-TH", count: 2 },
      contactAt(0),
      contactAt(2),
      { kind: "land", land: "DE-BW", count: 2 },
      contactAt(1),
      contactAt(3),
      { kind: "coordinator" },
      contactAt(4),
    ]);
    const restless = Array.from({ length: 400 }, (_, i): LandCode => (i % 2 ? "DE-BW" : "DE-TH"));
    expect(listEntries([...inLands(restless), clearingPoint])).toHaveLength(404);
  });
});

describe("lineAt", () => {
  const note = { reasons: null, distanceKm: 12, isApproximate: true };
  const lines = {
    lines: Int32Array.of(headLine(0), 7, headLine(1), 3),
    heads: [{ kind: "nearby", count: 1, radius: null }, { kind: "coordinator" }],
    notes: new Map([[7, note]]),
  } as const;

  it("tells heads and contacts apart, with what is to be said of a contact", () => {
    expect([0, 1, 2, 3].map((place) => lineAt(lines, place))).toEqual([
      { kind: "nearby", count: 1, radius: null },
      { kind: "contact", position: 7, note },
      { kind: "coordinator" },
      contactAt(3),
    ]);
  });

  it.each([-1, 4, 0.5, NaN])("knows no line at %d", (place) => {
    expect(lineAt(lines, place)).toBeNull();
  });
});

describe("what of the list is printed", () => {
  const printed = (most: number) => {
    const index = indexContacts([...inLands(["DE-BW", "DE-BW", "DE-TH", "DE-TH"]), clearingPoint]);
    const lines = groupByLand(index, filterContacts(index, NO_FILTER, CONTEXT));
    const chosen = choosePrinted(lines, most);
    return { leftOut: chosen.leftOut, entries: chosen.printed.map((number) => lineAt(lines, number)) };
  };
  const ending = [{ kind: "coordinator" }, contactAt(4)];
  const bw = [{ kind: "land", land: "DE-BW", count: 2 }, contactAt(0), contactAt(1)];
  const th = [{ kind: "land", land: "DE-TH", count: 2 }, contactAt(2), contactAt(3)];

  it("is all of it where it is short enough", () => {
    expect(printed(4)).toEqual({ leftOut: 0, entries: [...bw, ...th, ...ending] });
  });

  it("is the first contacts otherwise, no head without a contact, and the Clearing Point still", () => {
    expect(printed(3)).toEqual({ leftOut: 1, entries: [...bw, ...th.slice(0, 2), ...ending] });
    expect(printed(2)).toEqual({ leftOut: 2, entries: [...bw, ...ending] });
  });
});
