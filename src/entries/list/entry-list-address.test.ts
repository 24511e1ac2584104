import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FilterRules, EntryFilter } from "../../../contract/entries/filter-entries.ts";
import { entryLists } from "../../../contract/entries/entry-lists.ts";
import { ENTRY_LIST_NAMES, type EntryListName } from "../../../contract/entries/entry-registry.ts";
import { createEntryListCodec } from "./entry-list-address.ts";
import { LONGEST_SEARCH_TEXT } from "../../../contract/contact/contact-filter.ts";
import { cutText } from "../../address/codec.ts";

// The codec looks at the facets' values only, so it does not matter here which entries the rules are for.
const filterRulesOf = (name: EntryListName) => entryLists[name].filterRules as FilterRules<object>;

const parse = (name: EntryListName, query: string | URLSearchParams) =>
  createEntryListCodec(filterRulesOf(name)).parse(new URLSearchParams(query));
const write = (name: EntryListName, filter: EntryFilter, query = "") =>
  createEntryListCodec(filterRulesOf(name)).write(filter, new URLSearchParams(query)).toString();

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 250 }),
  fc.string({ unit: "binary", maxLength: 250 }),
  fc.string({
    unit: fc.constantFrom(" ", "&", "=", "?", "#", "%", "+", ";", "\\", "\u0000", "\u00a0", "\ufeff", "🕌", "ä", "إ"),
  }),
);

/** Any filter a list's screen can be in: values in the order of their list, no facet without a value. */
const filterOf = (name: EntryListName): fc.Arbitrary<EntryFilter> =>
  fc.record({
    chosen: fc
      .record(
        Object.fromEntries(
          Object.entries(filterRulesOf(name).facets).map(([facet, { values }]) => [facet, fc.subarray([...values])]),
        ),
      )
      .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0))),
    text: anyText.map(cutText),
  });

const anyList = fc.constantFrom(...ENTRY_LIST_NAMES);
const listAndFilter = anyList.chain((name) => fc.tuple(fc.constant(name), filterOf(name)));

const allFacets = [...new Set(ENTRY_LIST_NAMES.flatMap((name) => Object.keys(filterRulesOf(name).facets)))];
const allValues = ENTRY_LIST_NAMES.flatMap((name) =>
  Object.values(filterRulesOf(name).facets).flatMap(({ values }) => values),
);
const FOREIGN_KEYS = ["view", "month", "mock", "Land", "q ", "utm_source", "__proto__", "constructor", "toString", ""];
const hostileValue = fc.oneof(
  anyText,
  fc.constantFrom(...allValues),
  fc.constantFrom("__proto__", "constructor", "DE-XX", "de-by", "<script>", "%", "%00", "NaN", "null", ""),
  fc.constantFrom("😀".repeat(150), "a".repeat(9_999)),
);
const hostilePairs = fc.array(fc.tuple(fc.constantFrom(...allFacets, "q", ...FOREIGN_KEYS), hostileValue), {
  maxLength: 12,
});
const hostileQuery = fc.oneof(
  { weight: 4, arbitrary: hostilePairs.map((pairs) => new URLSearchParams(pairs).toString()) },
  { weight: 1, arbitrary: hostilePairs.map((pairs) => pairs.map((pair) => pair.join("=")).join("&")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

const isOwnKey = (name: EntryListName, key: string): boolean =>
  key === "q" || Object.hasOwn(filterRulesOf(name).facets, key);
const foreignPairs = (name: EntryListName, query: string): [string, string][] =>
  [...new URLSearchParams(query)].filter(([key]) => !isOwnKey(name, key));

/** The values of a query that the filter neither holds nor, as one value given again, repeats. */
const findUnused = (name: EntryListName, query: string, { chosen, text }: EntryFilter): string[] => {
  const params = new URLSearchParams(query);
  const first = params
    .getAll("q")
    .map((given) => given.trim())
    .find((given) => given !== "");
  return [...params].flatMap(([key, value]) => {
    if (!isOwnKey(name, key)) return [];
    if (key !== "q") return chosen[key]?.includes(value) === true ? [] : [`${key}=${value}`];
    const given = value.trim();
    // Of a text that is too long the part that is left out is named.
    const rest = given === first ? given.slice(text.length).trim() : given;
    return rest === "" ? [] : [`q=${rest}`];
  });
};

describe("the address of a list", () => {
  it("leads back to every filter, with nothing left out", () => {
    fc.assert(
      fc.property(listAndFilter, ([name, filter]) => {
        expect(parse(name, write(name, filter))).toEqual({ value: filter, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it("never fails, and names each value it has no use for, once", () => {
    fc.assert(
      fc.property(anyList, hostileQuery, (name, query) => {
        const { value: filter, dropped } = parse(name, query);
        expect(dropped.toSorted()).toEqual([...new Set(findUnused(name, query, filter))].toSorted());
        expect(dropped.every((part) => part.isWellFormed())).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it("keeps the keys of others as they are, in their order, when it is written anew", () => {
    fc.assert(
      fc.property(listAndFilter, hostileQuery, ([name, filter], query) => {
        const written = write(name, filter, query);
        expect(foreignPairs(name, written)).toEqual(foreignPairs(name, query));
        expect(parse(name, written)).toEqual({ value: filter, dropped: [] });
        expect(write(name, filter, written)).toBe(written);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves the address it was given untouched", () => {
    const params = new URLSearchParams("land=DE-BY&view=list");
    createEntryListCodec(filterRulesOf("experts")).write({ chosen: {}, text: "x" }, params);
    expect(params.toString()).toBe("land=DE-BY&view=list");
  });

  it("is empty where nothing is filtered", () => {
    expect(write("projects", { chosen: {}, text: "" })).toBe("");
    expect(write("projects", { chosen: { land: [] }, text: "" })).toBe("");
  });

  it("repeats the key of a facet with several values, and reads them in the order of the list", () => {
    const { value: filter, dropped } = parse("experts", "topic=sport&land=DE-TH&land=DE-BY&land=DE-TH&topic=youth");
    expect(write("experts", filter)).toBe("land=DE-BY&land=DE-TH&topic=youth&topic=sport");
    expect(dropped).toEqual([]);
  });

  it.each([
    ["land=DE-XX&land=DE-BY", ["land=DE-XX"]],
    ["land=DE-XX&land=DE-XX", ["land=DE-XX"]],
    ["origin=clearing-point", ["origin=clearing-point"]],
    ["origin=", ["origin="]],
    ["q=moschee&q=imam", ["q=imam"]],
    ["q=++", []],
    [`q=${"a".repeat(LONGEST_SEARCH_TEXT)}bc`, ["q=bc"]],
    ["kind=flyer&mock=slow&Land=DE-XX", []],
  ])("of experts drops from %s %j", (query, dropped) => {
    expect(parse("experts", query).dropped).toEqual(dropped);
  });
});
