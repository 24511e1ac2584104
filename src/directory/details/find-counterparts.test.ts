import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaCode, sharedDigits } from "../../../contract/place/area.ts";
import { sideAt } from "../../../contract/contact/contact-index.ts";
import { SEARCHABLE_SIDES, SIDES } from "../../../contract/lists/side.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { findCounterparts } from "./find-counterparts.ts";

/** Of a name of its own: several of one office that do the same are told once. */
const makeNamed: typeof makeContact = (id, fields) => makeContact(id, { organization: { name: id }, ...fields });

const serving = (...codes: AreaCode[]) => ({ serviceAreas: codes.map((code) => ({ code, name: code })) });
const authority = { side: "security-authority", role: "liaison-officer" } as const;

const mosque = makeNamed("mosque", { ...serving("05512"), topics: ["youth", "sport"] });
const directory = [
  makeNamed("federal", { ...authority, ...serving("DE") }),
  makeNamed("land1", { ...authority, ...serving("05"), topics: ["youth"] }),
  mosque,
  makeNamed("munich", { ...authority, ...serving("09162") }),
  makeNamed("town1", { ...authority, ...serving("05512000") }),
  makeNamed("land2", { ...authority, ...serving("05"), topics: ["youth", "sport"] }),
  makeNamed("town2", { ...authority, ...serving("09", "05512"), topics: ["sport"] }),
  makeNamed("state1", { ...authority, ...serving("05512"), role: "state-security" }),
  makeNamed("neighbour", serving("05512")),
  makeNamed("clearing", { side: "clearing-point", role: "coordination", ...serving("DE") }),
];
const index = indexContacts(directory);
const idsOf = (positions: readonly number[]): unknown[] => positions.map((position) => index.ids[position]);

describe("findCounterparts", () => {
  it("lists the most local first, then those who share more topics, then as the directory does", () => {
    const { positions, total } = findCounterparts(index, mosque, 10);
    expect(idsOf(positions)).toEqual(["town2", "town1", "land2", "land1", "federal"]);
    expect(total).toBe(5);
  });

  it.each([
    [0, []],
    [1, ["town2"]],
    [3, ["town2", "town1", "land2"]],
  ])("lists at most %d, and counts all", (limit, ids) => {
    const { positions, total } = findCounterparts(index, mosque, limit);
    expect(idsOf(positions)).toEqual(ids);
    expect(total).toBe(5);
  });

  it("lists organisations for an authority, state security too", () => {
    for (const id of ["town1", "state1"]) {
      const contact = directory.find((own) => own.id === id)!;
      expect(idsOf(findCounterparts(index, contact, 10).positions)).toEqual(["mosque", "neighbour"]);
    }
  });

  it("gives the Clearing Point none: it is there for all", () => {
    expect(findCounterparts(index, directory.at(-1)!, 10)).toEqual({ positions: [], total: 0 });
  });

  it("finds the same for a contact that the directory does not list, its topics aside", () => {
    const unlisted = makeNamed("unlisted", { ...serving("05512"), topics: ["youth", "sport"] });
    const { positions, total } = findCounterparts(index, unlisted, 10);
    expect(idsOf(positions)).toEqual(["town1", "town2", "land1", "land2", "federal"]);
    expect(total).toBe(5);
  });

  it("puts those first whose job is to talk with the other side, before who is nearer", () => {
    const officers = indexContacts([
      makeNamed("beat", { ...authority, ...serving("05512000"), role: "community-officer" }),
      makeNamed("liaison", { ...authority, ...serving("05") }),
      mosque,
    ]);
    const { positions } = findCounterparts(officers, mosque, 10);
    expect(positions.map((position) => officers.ids[position])).toEqual(["liaison", "beat"]);
  });

  it("lists one of several of the same office that do the same for the same area, and counts all", () => {
    const twin = { ...authority, ...serving("05512"), organization: { name: "Präsidium" } };
    const office = indexContacts([
      makeContact("one1", twin),
      makeContact("two2", twin),
      makeContact("other", { ...twin, role: "victim-support" }),
      mosque,
    ]);
    const { positions, total } = findCounterparts(office, mosque, 10);
    expect(positions.map((position) => office.ids[position])).toEqual(["one1", "other"]);
    expect(total).toBe(3);
  });

  it("is empty where nobody serves the same area", () => {
    expect(findCounterparts(index, makeNamed("nowhere", serving()), 10)).toEqual({ positions: [], total: 0 });
    const alone = indexContacts([mosque]);
    expect(findCounterparts(alone, mosque, 10)).toEqual({ positions: [], total: 0 });
  });

  it("finds everyone of the other side whose area meets, and nobody else, the closer ones first", () => {
    const areas = fc.subarray<AreaCode>(["DE", "05", "09", "055", "05512", "05512000", "09162"]);
    const contacts = fc
      .array(
        fc.record({
          side: fc.constantFrom(...SIDES),
          role: fc.constantFrom("board", "liaison-officer", "state-security"),
          codes: areas,
          topics: fc.subarray(TOPICS.slice(0, 3)),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((all) =>
        all.map(({ codes, ...fields }, i) =>
          makeNamed(`c${String(i).padStart(4, "0")}`, { ...fields, ...serving(...codes) }),
        ),
      );
    fc.assert(
      fc.property(contacts, fc.nat(25), (all, limit) => {
        const own = indexContacts(all);
        const [contact] = all;
        const { positions, total } = findCounterparts(own, contact!, limit);
        const codesAt = (position: number): AreaCode[] => all[position]!.serviceAreas.map(({ code }) => code);
        const meets = (position: number): number | null => sharedDigits(codesAt(0), codesAt(position));
        const isCounterpart = (position: number): boolean =>
          contact!.side !== "clearing-point" &&
          SEARCHABLE_SIDES.some((side) => side !== contact!.side && side === sideAt(own, position)) &&
          all[position]!.role !== "state-security" &&
          meets(position) !== null;
        expect(total).toBe(all.filter((_, position) => isCounterpart(position)).length);
        expect(positions).toHaveLength(Math.min(limit, total));
        expect(new Set(positions).size).toBe(positions.length);
        expect(positions.filter((position) => !isCounterpart(position))).toEqual([]);
        const digits = positions.map((position) => meets(position) ?? -1);
        expect(digits).toEqual(digits.toSorted((one, other) => other - one));
      }),
    );
  });
});
