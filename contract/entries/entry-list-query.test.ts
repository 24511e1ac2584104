import { describe, expect, it } from "vitest";
import { readQuery } from "../../backend/read-query.ts";
import { type FilterRules, NO_ENTRY_FILTER } from "./filter-entries.ts";
import { toEntryFilter, toQueryTable } from "./entry-list-query.ts";
import { entryLists } from "./entry-lists.ts";
import { ENTRY_LIST_NAMES, type EntryListName } from "./entry-registry.ts";
import { LONGEST_SEARCH_TEXT } from "../contact/contact-filter.ts";

// A query knows the facets' values only, so it does not matter here which entries the rules are for.
const filterRulesOf = (name: EntryListName) => entryLists[name].filterRules as FilterRules<object>;
const tableOf = (name: EntryListName) => toQueryTable(filterRulesOf(name));

const read = (name: EntryListName, query: string) =>
  toEntryFilter(readQuery(tableOf(name), new URLSearchParams(query)));

describe.each(ENTRY_LIST_NAMES)("the query of %s", (name) => {
  it("has a parameter for each facet and one for words", () => {
    expect(Object.keys(tableOf(name))).toEqual([...Object.keys(filterRulesOf(name).facets), "q"]);
  });

  it("restricts nothing when it is empty", () => {
    expect(read(name, "")).toEqual(NO_ENTRY_FILTER);
  });

  it.each(Object.entries(filterRulesOf(name).facets))("takes every value of %s", (facet, { values }) => {
    const query = values.map((value) => `${facet}=${value}`).join("&");
    expect(read(name, query)).toEqual({ chosen: { [facet]: values }, text: "" });
  });

  it.each(Object.keys(filterRulesOf(name).facets))("refuses a value %s does not have", (facet) => {
    expect(() => read(name, `${facet}=nobody`)).toThrow(`?${facet} must be one of `);
  });
});

describe("the query of a list", () => {
  it("keeps each value once, in the order given, and the words apart", () => {
    expect(read("experts", "land=DE-TH&land=DE-BY&land=DE-TH&q=Hass+im+Netz")).toEqual({
      chosen: { land: ["DE-TH", "DE-BY"] },
      text: "Hass im Netz",
    });
  });

  it("takes words of a limited length, once", () => {
    expect(read("materials", `q=${"a".repeat(LONGEST_SEARCH_TEXT)}`).text).toHaveLength(LONGEST_SEARCH_TEXT);
    expect(() => read("materials", `q=${"a".repeat(LONGEST_SEARCH_TEXT + 1)}`)).toThrow("at most 200 characters");
    expect(() => read("materials", "q=a&q=b")).toThrow("must be given only once");
  });

  it.each(["side=independent", "__proto__=x", "constructor=x", "Q=x"])("names %s as unknown", (query) => {
    expect(() => read("experts", query)).toThrow("is unknown");
  });
});
