import { readPlainText } from "../text-units.ts";
import { readWords } from "../words/read-words.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { type ContactFilter, NO_FILTER } from "./contact-filter.ts";
import { FRESH_DAYS } from "./freshness.ts";
import type { Contact } from "./contact.ts";
import { createMatcher, filterContacts } from "./filter-contacts.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { SEARCHABLE_SIDES, SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";

const RUNS = { numRuns: 300 };
const TODAY = new Date("2026-06-15T00:00:00Z");
const CONTEXT = { today: TODAY, read: readWords };

const dayBefore = (days: number): string => new Date(TODAY.getTime() - days * 86_400_000).toISOString().slice(0, 10);

// Few values of each kind, so that filters hit; the last of each list is there for its bit or digit.
const LANDS = [LAND_CODES[0], LAND_CODES[9], LAND_CODES[15]];
const FEW_TOPICS = [TOPICS[0], TOPICS[9], TOPICS[21]];
const FEW_LANGUAGES = [LANGUAGE_TAGS[0], LANGUAGE_TAGS[1], LANGUAGE_TAGS[16]];
const CORNERS = [6, 7.5, 9];

const confirmedOn = (days: number): Contact["assurance"] => ({ status: "confirmed", assuredDate: dayBefore(days) });

const contactFields = fc.record({
  side: fc.constantFrom(...SIDES, ...SEARCHABLE_SIDES, ...SEARCHABLE_SIDES),
  role: fc.constantFrom("liaison-officer", "board", "imam", "state-security"),
  level: fc.constantFrom(...LEVELS),
  address: fc.constantFrom(...LANDS).map((land) => ({ land })),
  topics: fc.subarray(FEW_TOPICS),
  languages: fc.subarray(FEW_LANGUAGES),
  organization: fc.constantFrom("Yunus-Emre-Moschee", "Polizei Köln", "Ärzte").map((name) => ({ name })),
  assurance: fc.oneof(
    fc.constant({ status: "submitted" } as const),
    fc.constantFrom(0, 1, FRESH_DAYS - 1, FRESH_DAYS, FRESH_DAYS + 1, 4_000).map(confirmedOn),
  ),
  location: fc.oneof(
    fc.constant({ precision: "none", geometry: null } as const),
    fc
      .tuple(fc.constantFrom(...CORNERS), fc.constantFrom(...CORNERS))
      .map(([lon, lat]) => ({ precision: "district", geometry: pointAt(lon, lat + 44) }) as const),
  ),
}) satisfies fc.Arbitrary<Partial<Contact> | { organization: { name: string } }>;

const contacts = fc
  .array(contactFields, { maxLength: 30 })
  .map((all) => all.map((fields, i) => makeContact(`c${String(i).padStart(4, "0")}`, fields)))
  // The Clearing Point is one.
  .map((all) => all.filter(({ side }, i) => side !== "clearing-point" || i === all.findIndex((c) => c.side === side)));

const filter: fc.Arbitrary<ContactFilter> = fc.record({
  side: fc.constantFrom(null, null, ...SEARCHABLE_SIDES),
  lands: fc.subarray(LANDS),
  topics: fc.subarray(FEW_TOPICS),
  languages: fc.subarray(FEW_LANGUAGES),
  levels: fc.subarray([...LEVELS]),
  roles: fc.subarray(["liaison-officer", "imam", "state-security"] as const),
  fresh: fc.boolean(),
  text: fc.constantFrom("", "", "emre", "moschee", "polizei", "Staatsschutz", "aerzte", "إمام", "zzz"),
  bbox: fc.constantFrom(null, null, [6, 50, 7.5, 51.5] as const, [7, 51, 8, 52] as const, [9, 53, 9, 53] as const),
});

type Facet = "side" | "land" | "topic" | "language" | "level" | "role" | "fresh";

const anyOf = <T>(chosen: readonly T[], own: readonly T[]): boolean =>
  chosen.length === 0 || chosen.some((value) => own.includes(value));

/** Which of the texts above the names, sides and roles above have, written down by hand. */
const saysText = ({ side, role, organization: { name } }: Contact, text: string): boolean => {
  const known: Readonly<Record<string, boolean>> = {
    emre: name.includes("Emre"),
    moschee: name.includes("Moschee") || side === "muslim-organization",
    polizei: name.includes("Polizei") || side === "security-authority",
    Staatsschutz: role === "state-security",
    aerzte: name === "Ärzte",
    إمام: role === "imam",
    zzz: false,
  };
  return text === "" || (known[text] ?? false);
};

const passes = (contact: Contact, wanted: ContactFilter): Record<Facet | "rest", boolean> => {
  const { side, address, topics, languages, level, assurance, location, role } = contact;
  const [lon, lat] = location.geometry?.coordinates ?? [NaN, NaN];
  const [west, south, east, north] = wanted.bbox ?? [];
  const isInside = wanted.bbox === null || (lon >= west! && lon <= east! && lat >= south! && lat <= north!);
  const isAsked = wanted.text === "Staatsschutz" || (wanted.text === "" && wanted.roles.includes("state-security"));
  const isShown = role !== "state-security" || isAsked;
  return {
    side: wanted.side === null || side === wanted.side,
    land: anyOf(wanted.lands, [address.land]),
    topic: anyOf(wanted.topics, topics),
    language: anyOf(wanted.languages, languages),
    level: anyOf(wanted.levels, [level]),
    role: anyOf(wanted.roles, [role]),
    fresh: !wanted.fresh || (assurance.assuredDate ?? "") >= dayBefore(FRESH_DAYS),
    rest: side !== "clearing-point" && isShown && isInside && saysText(contact, wanted.text),
  };
};

const naiveIds = (all: readonly Contact[], wanted: ContactFilter): string[] =>
  all.filter((contact) => Object.values(passes(contact, wanted)).every(Boolean)).map(({ id }) => id);

const countNaively = (all: readonly Contact[], wanted: ContactFilter): number => naiveIds(all, wanted).length;

describe("filterContacts", () => {
  it("finds what a look at each contact finds, as rows and as marks", () => {
    fc.assert(
      fc.property(contacts, filter, (all, wanted) => {
        const index = indexContacts(all);
        const { rows, matches, everywhere } = filterContacts(index, wanted, CONTEXT);
        expect(Array.from(rows, (position) => index.ids[position])).toEqual(naiveIds(all, wanted));
        expect(everywhere).toBe(countNaively(all, { ...wanted, bbox: null }));
        expect(Array.from(matches)).toEqual(Array.from(index.ids, (_, i) => Number(rows.includes(i))));
      }),
      RUNS,
    );
  });

  it("agrees with the matcher of single contacts", () => {
    fc.assert(
      fc.property(contacts, filter, (all, wanted) => {
        const index = indexContacts(all);
        const isMatch = createMatcher(index, wanted, CONTEXT);
        const { rows } = filterContacts(index, wanted, CONTEXT);
        expect(index.ids.flatMap((_, position) => (isMatch(position) ? position : []))).toEqual(Array.from(rows));
      }),
      RUNS,
    );
  });

  it("counts for every value of every facet the rows that choosing it alone there would leave", () => {
    fc.assert(
      fc.property(contacts, filter, (all, wanted) => {
        const { facets } = filterContacts(indexContacts(all), wanted, CONTEXT);
        const counted = <T>(values: readonly T[], choose: (value: T) => Partial<ContactFilter>): number[] =>
          values.map((value) => countNaively(all, { ...wanted, ...choose(value) }));
        const bySide = counted(SEARCHABLE_SIDES, (side) => ({ side }));
        expect(Array.from(facets.side)).toEqual([...bySide, 0]);
        expect(Array.from(facets.land)).toEqual(counted(LAND_CODES, (land) => ({ lands: [land] })));
        expect(Array.from(facets.topic)).toEqual(counted(TOPICS, (topic) => ({ topics: [topic] })));
        expect(Array.from(facets.language)).toEqual(counted(LANGUAGE_TAGS, (tag) => ({ languages: [tag] })));
        expect(Array.from(facets.level)).toEqual(counted(LEVELS, (level) => ({ levels: [level] })));
        expect(facets.fresh).toBe(countNaively(all, { ...wanted, fresh: true }));
      }),
      RUNS,
    );
  });

  it("counts for a value what filtering by it then finds", () => {
    fc.assert(
      fc.property(
        contacts,
        filter,
        fc.constantFrom(...LANDS),
        fc.constantFrom(...FEW_TOPICS),
        (all, wanted, land, topic) => {
          const index = indexContacts(all);
          const { facets } = filterContacts(index, wanted, CONTEXT);
          const rowsOf = (change: Partial<ContactFilter>): number =>
            filterContacts(index, { ...wanted, ...change }, CONTEXT).rows.length;
          expect(facets.land[LAND_CODES.indexOf(land)]).toBe(rowsOf({ lands: [land] }));
          expect(facets.topic[TOPICS.indexOf(topic)]).toBe(rowsOf({ topics: [topic] }));
          expect(facets.fresh).toBe(rowsOf({ fresh: true }));
        },
      ),
      RUNS,
    );
  });

  it("takes a value chosen twice, and all values of a facet, for what they say", () => {
    fc.assert(
      fc.property(contacts, filter, (all, wanted) => {
        const index = indexContacts(all);
        const rowsOf = (own: ContactFilter): number[] => Array.from(filterContacts(index, own, CONTEXT).rows);
        expect(rowsOf({ ...wanted, lands: [...wanted.lands, ...wanted.lands] })).toEqual(rowsOf(wanted));
        expect(rowsOf({ ...wanted, lands: LAND_CODES })).toEqual(rowsOf({ ...wanted, lands: [] }));
        expect(rowsOf({ ...wanted, levels: LEVELS })).toEqual(rowsOf({ ...wanted, levels: [] }));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the Clearing Point", () => {
  const clearingPoint = makeContact("clearing", {
    side: "clearing-point",
    role: "coordination",
    topics: FEW_TOPICS,
    languages: FEW_LANGUAGES,
    assurance: confirmedOn(0),
  });

  it("is the coordinator whatever the filter, and never among rows or counts", () => {
    fc.assert(
      fc.property(contacts, filter, (all, wanted) => {
        const others = all.filter(({ side }) => side !== "clearing-point");
        const without = filterContacts(indexContacts(others), wanted, CONTEXT);
        const { coordinator, ...found } = filterContacts(indexContacts([...others, clearingPoint]), wanted, CONTEXT);
        expect(coordinator).toBe(others.length);
        expect(found.matches[coordinator]).toBe(0);
        expect(found.rows).toEqual(without.rows);
        expect(found.facets).toEqual(without.facets);
      }),
      RUNS,
    );
  });

  it("is not made up where the directory has none", () => {
    expect(filterContacts(indexContacts([makeContact("c0001")]), NO_FILTER, CONTEXT).coordinator).toBe(-1);
    expect(filterContacts(indexContacts([]), NO_FILTER, CONTEXT)).toMatchObject({
      coordinator: -1,
      facets: { fresh: 0 },
    });
  });
});

describe("a confirmation", () => {
  const isFreshOn = (assuredDate: string, today: string): boolean => {
    const index = indexContacts([makeContact("c0001", { assurance: { status: "confirmed", assuredDate } })]);
    return (
      filterContacts(index, { ...NO_FILTER, fresh: true }, { today: new Date(today), read: readPlainText }).rows
        .length === 1
    );
  };

  it.each([
    ["2025-06-15", "2026-06-15T00:00:00Z", true],
    ["2025-06-15", "2026-06-15T23:59:59Z", true],
    ["2025-06-14", "2026-06-15T00:00:00Z", false],
    ["2024-02-29", "2025-02-28T12:00:00Z", true],
    ["2024-02-29", "2025-03-01T00:00:00Z", false],
    ["2026-06-15", "2026-06-15T00:00:00Z", true],
    ["1970-01-01", "2026-06-15T00:00:00Z", false],
  ])("of %s is fresh at %s: %s", (assuredDate, today, isFresh) => {
    expect(isFreshOn(assuredDate, today)).toBe(isFresh);
  });

  it("is needed only where fresh ones are asked for", () => {
    const index = indexContacts([makeContact("c0001"), makeContact("c0002", { assurance: confirmedOn(20_000) })]);
    expect(filterContacts(index, NO_FILTER, CONTEXT)).toMatchObject({ rows: { length: 2 }, facets: { fresh: 0 } });
  });
});
