import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FilterRules, type EntryFilter, filterEntries, NO_ENTRY_FILTER } from "./filter-entries.ts";
import { foldQuery, foldText } from "../fold-text.ts";

type Book = {
  readonly name: string;
  readonly colours: readonly string[];
  readonly size: string;
  readonly year: number;
  readonly text: string;
};

const COLOURS = ["red", "green", "blue"] as const;
const SIZES = ["small", "large"] as const;
const AGES = ["old", "new"] as const;

const books: FilterRules<Book> = {
  facets: {
    colour: { values: COLOURS, summary: "", of: ({ colours }) => colours },
    size: { values: SIZES, summary: "", of: ({ size }) => [size] },
    age: { values: AGES, summary: "", of: ({ year }, now) => [year < now.getUTCFullYear() ? "old" : "new"] },
  },
  textsOf: ({ text }) => [text],
};

const NOW = new Date("2026-11-24T12:00:00Z");

const book = (name: string, changes: Partial<Book> = {}): Book => ({
  name,
  colours: ["red"],
  size: "small",
  year: 2026,
  text: name,
  ...changes,
});

const filterBooks = (entries: readonly Book[], chosen: EntryFilter["chosen"], text = "", now = NOW) =>
  filterEntries(books, entries, { chosen, text }, now);
const namesOf = (entries: readonly Book[]): string[] => entries.map(({ name }) => name);

const shelf = [
  book("a", { colours: ["red", "green"] }),
  book("b", { colours: ["green"], size: "large" }),
  book("c", { colours: ["blue"], size: "large", year: 1999 }),
  book("d", { colours: [] }),
];

describe("what is found", () => {
  it("is everything in its order without a filter", () => {
    expect(filterEntries(books, shelf, NO_ENTRY_FILTER, NOW).entries).toEqual(shelf);
  });

  it("has any of the values chosen in one facet", () => {
    expect(namesOf(filterBooks(shelf, { colour: ["green", "blue"] }).entries)).toEqual(["a", "b", "c"]);
  });

  it("has a value of each facet in which something is chosen", () => {
    expect(namesOf(filterBooks(shelf, { colour: ["green", "blue"], size: ["large"], age: ["new"] }).entries)).toEqual([
      "b",
    ]);
  });

  it("depends on the moment where a facet does", () => {
    expect(namesOf(filterBooks(shelf, { age: ["old"] }).entries)).toEqual(["c"]);
    expect(filterBooks(shelf, { age: ["old"] }, "", new Date("2030-01-01T00:00:00Z")).entries).toEqual(shelf);
  });

  it("is nothing for a value that no entry has", () => {
    expect(filterBooks(shelf, { size: ["huge"] }).entries).toEqual([]);
  });

  it("takes no notice of a facet the rules do not have", () => {
    expect(filterBooks(shelf, { weight: ["heavy"], constructor: ["x"] }).entries).toEqual(shelf);
  });
});

describe("how many a value would leave", () => {
  it("is counted without the value's own facet, but with the others", () => {
    expect(filterBooks(shelf, { colour: ["red"], size: ["large"] }).counts).toEqual({
      colour: [0, 1, 1],
      size: [1, 0],
      age: [0, 0],
    });
  });

  it("is nothing where other facets or the text leave nothing", () => {
    expect(filterBooks(shelf, { size: ["huge"] }).counts["colour"]).toEqual([0, 0, 0]);
    expect(filterBooks(shelf, {}, "nowhere").counts).toEqual({ colour: [0, 0, 0], size: [0, 0], age: [0, 0] });
  });

  it("counts an entry once, even if it names a value twice, and no value outside the list", () => {
    const odd = [book("odd", { colours: ["red", "red", "purple"] })];
    expect(filterBooks(odd, {}).counts["colour"]).toEqual([1, 0, 0]);
  });
});

describe("the words of the search", () => {
  const library = [
    book("umlaut", { text: "Übergriffe auf Gemeinden" }),
    book("turkish", { text: "Irkçılık ve Şiddet" }),
    book("arabic", { text: "إدارة المسجد" }),
    book("sharp", { text: "Fußball für alle" }),
  ];

  it.each([
    ["ubergr", ["umlaut"]],
    ["uebergr", ["umlaut"]],
    ["ÜBERGRIFFE gem", ["umlaut"]],
    ["ırkçılık", ["turkish"]],
    ["IRKCILIK siddet", ["turkish"]],
    ["اداره", ["arabic"]],
    ["fussball", ["sharp"]],
    ["griffe", []],
    ["gemeinden fussball", []],
    ["  ", ["umlaut", "turkish", "arabic", "sharp"]],
    ["!?", ["umlaut", "turkish", "arabic", "sharp"]],
  ])("%j finds %j", (text, found) => {
    expect(namesOf(filterBooks(library, {}, text).entries)).toEqual(found);
  });

  it("are looked for in the texts of the rules that are asked", () => {
    const byName: FilterRules<Book> = { ...books, textsOf: ({ name }) => [name] };
    const entries = [book("title", { text: "content" })];
    expect(filterEntries(books, entries, { chosen: {}, text: "content" }, NOW).entries).toHaveLength(1);
    expect(filterEntries(byName, entries, { chosen: {}, text: "content" }, NOW).entries).toHaveLength(0);
    expect(filterEntries(byName, entries, { chosen: {}, text: "title" }, NOW).entries).toHaveLength(1);
  });
});

/** The same rule, written as it is said: one pass for what is found, one more for every value of every facet. */
const filterPlainly = (entries: readonly Book[], { chosen, text }: EntryFilter) => {
  const hasWords = (entry: Book): boolean => {
    const words = books.textsOf(entry).flatMap(foldText);
    return foldQuery(text).every((wanted) => words.some((word) => word.startsWith(wanted)));
  };
  const matches = (entry: Book, filter: EntryFilter["chosen"]): boolean =>
    Object.entries(books.facets).every(([name, facet]) => {
      const values = filter[name] ?? [];
      return values.length === 0 || facet.of(entry, NOW).some((value) => values.includes(value));
    });
  const find = (filter: EntryFilter["chosen"]): Book[] =>
    entries.filter((entry) => hasWords(entry) && matches(entry, filter));
  return {
    entries: find(chosen),
    counts: Object.fromEntries(
      Object.entries(books.facets).map(([name, { values }]) => [
        name,
        values.map((value) => find({ ...chosen, [name]: [value] }).length),
      ]),
    ),
  };
};

const words = fc
  .array(fc.constantFrom("Müll", "mull", "Straße", "İl", "ılık", "مدرسة", "x1"), { maxLength: 3 })
  .map((parts) => parts.join(" "));
const anyBook = fc.record({
  name: fc.string({ maxLength: 3 }),
  colours: fc.array(fc.constantFrom(...COLOURS, "purple"), { maxLength: 4 }),
  size: fc.constantFrom(...SIZES),
  year: fc.integer({ min: 2020, max: 2030 }),
  text: words,
});
const anyFilter = fc.record({
  chosen: fc.record(
    {
      colour: fc.subarray<string>([...COLOURS, "purple"]),
      size: fc.subarray<string>([...SIZES]),
      age: fc.subarray<string>([...AGES]),
    },
    { requiredKeys: [] },
  ),
  text: fc.oneof(words, fc.constantFrom("", "m", "mu", "strass", "il", "مدرسه", "nothing")),
});

it("finds and counts what the rule says, whatever the entries and the filter are", () => {
  fc.assert(
    fc.property(fc.array(anyBook, { maxLength: 12 }), anyFilter, (entries, filter) => {
      expect(filterEntries(books, entries, filter, NOW)).toEqual(filterPlainly(entries, filter));
    }),
    { numRuns: 2_000 },
  );
});
