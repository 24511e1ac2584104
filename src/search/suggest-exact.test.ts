import { describe, expect, test } from "vitest";
import { germanTerms } from "../../contract/names/de.ts";
import { readBuiltGazetteer, readSampleDirectory } from "../../tests/contract/sample-directory.ts";
import { isAbroad } from "../../contract/words/places-abroad.ts";
import { createSearchIndex } from "./search-index.ts";
import { suggest } from "./suggest.ts";
import type { Suggestion } from "./suggestion.ts";

const gazetteer = readBuiltGazetteer();
const { index: contacts } = await readSampleDirectory();
const whole = createSearchIndex({ terms: [germanTerms], contacts, gazetteer });

const firstOf = (typed: string): Suggestion | undefined => suggest(whole, typed).groups[0]?.suggestions[0];

describe("a place and the Land or Kreis it is in", () => {
  test.each([
    ["Marl NRW", "05562024"],
    ["Marl Nordrhein-Westfalen", "05562024"],
    ["Marl Diepholz", "03251025"],
    ["Marl Kreis Recklinghausen", "05562024"],
    ["Neustadt Sachsen", "14628260"],
    ["Reklinghausen NRW", "05562032"],
    ["Münih Bavyera", "09162000"],
    ["Essen Lower Saxony", "03453006"],
  ])("%s", (typed, key) => {
    expect(firstOf(typed)).toMatchObject({ kind: "place", key });
  });

  test("is not suggested elsewhere", () => {
    expect(
      suggest(whole, "Marl Bayern").groups.flatMap(({ suggestions }) => suggestions.map(({ label }) => label)),
    ).not.toContain("Marl");
  });
});

describe("what bears just the name that was typed", () => {
  test.each([
    ["Recklinghausen", "place", "05562032"],
    ["recklinghausen", "place", "05562032"],
    ["Bremen", "place", "04011000"],
    ["Kreis Recklinghausen", "place", "05562"],
    ["Bayern", "land", "DE-BY"],
    ["NRW", "land", "DE-NW"],
    ["Bavaria", "land", "DE-BY"],
    ["Opferschutz", "role", "victim-support"],
    ["KMI", "role", "liaison-officer"],
  ])("%s is one", (typed, kind, key) => {
    expect(suggest(whole, typed).exact).toMatchObject({ kind, key });
  });

  test.each([
    ["56290 Mörsdorf", "07140503"],
    ["Moersdorf 56290", "07140503"],
    ["50667 Köln", "05315000"],
  ])("the town named beside a postcode is one: %s", (typed, key) => {
    expect(suggest(whole, typed).exact).toMatchObject({ kind: "postcode", key });
  });

  test("a town that does not have the postcode named beside it is none, and those that have it are offered", () => {
    const { exact, groups } = suggest(whole, "50667 München");
    expect(exact).toBeNull();
    expect(groups.flatMap(({ suggestions }) => suggestions.map(({ label }) => label))).toEqual(["50667 Köln"]);
  });

  test("letters nobody sees do not make another name", () => {
    expect(suggest(whole, "K\u00F6\u200Bl\u00ADn").exact).toMatchObject({ key: "05315000" });
  });

  test.each(["Marl", "Schutz", "Neustadt", "Reklinghausen", "Recklinghaus", "Moschee", "26"])(
    "%s is none, or several",
    (typed) => {
      expect(suggest(whole, typed).exact).toBeNull();
    },
  );
});

describe("what is said about a text", () => {
  test.each([
    "Wien",
    "Bern",
    "wien",
    "Zürich",
    "Istanbul",
    "Şam",
    "دمشق",
    "Österreich",
    "1010 Wien",
    "A-1010 Wien",
    "CH 8001",
  ])("%s is abroad", (typed) => {
    expect(suggest(whole, typed).hint).toEqual({ kind: "abroad", text: typed });
  });

  test.each(["Salzburg", "Rom", "Bernau", "Kassel", "Wienhausen", "Moschee Wien", "Deutschland", "K 8001"])(
    "%s is not",
    (typed) => {
      expect(suggest(whole, typed).hint).toBeNull();
    },
  );

  test("no German municipality is taken for a place abroad", () => {
    expect(gazetteer.names.filter(isAbroad)).toEqual([]);
  });

  test.each(["🕌🚓", "…", "?!", "()", "\u200F\u202E"])("%s has nothing to search for", (typed) => {
    expect(suggest(whole, typed)).toEqual({ groups: [], exact: null, hint: { kind: "unreadable" } });
  });

  test("a text beyond what is searched for is suggested for by its beginning, and that is said", () => {
    const { groups, hint } = suggest(whole, `Kassel${" ".repeat(200)}Moschee`);
    expect(hint).toEqual({ kind: "too-long" });
    expect(groups[0]?.suggestions[0]?.label).toBe("Kassel");
    expect(suggest(whole, "Kassel".padEnd(10_000)).hint).toBeNull();
  });
});
