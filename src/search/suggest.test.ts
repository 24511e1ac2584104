import { readFileSync } from "node:fs";
import { assert, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod/mini";
import { decodeGazetteer } from "../../contract/place/gazetteer.ts";
import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import { arabicTerms } from "../../contract/names/ar.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { englishTerms } from "../../contract/names/en.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { turkishTerms } from "../../contract/names/tr.ts";
import { readSampleDirectory } from "../../tests/contract/sample-directory.ts";
import { createSearchIndex } from "./search-index.ts";
import { MOST_IN_GROUP, suggest } from "./suggest.ts";
import { type Suggestion, SUGGESTION_KINDS, type SuggestionKind } from "./suggestion.ts";

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** What people type in an interface of one language, each with the key of the first suggestion they expect. */
const searchCasesSchema = z.array(
  z.strictObject({
    kind: z.enum(SUGGESTION_KINDS),
    language: z.enum(UI_LANGUAGES),
    what: z.string(),
    cases: z.record(z.string(), z.string()),
  }),
);

const gazetteer = decodeGazetteer(readJson("../../public/geo/gazetteer.json"));
const { index: contacts } = await readSampleDirectory();

/** As the interface has them: its own language, and German. */
const termsOf: Record<UiLanguage, readonly Terms[]> = {
  de: [germanTerms],
  en: [englishTerms, germanTerms],
  tr: [turkishTerms, germanTerms],
  ar: [arabicTerms, germanTerms],
};
const whole = createSearchIndex({ terms: termsOf.de, contacts, gazetteer });

const firstOf = (language: UiLanguage, typed: string): Suggestion | undefined =>
  suggest(createSearchIndex({ terms: termsOf[language], contacts, gazetteer }), typed).groups[0]?.suggestions[0];

const groupOf = (typed: string, kind: SuggestionKind): readonly Suggestion[] =>
  suggest(whole, typed).groups.find((group) => group.kind === kind)?.suggestions ?? [];

const keysOf = (typed: string, kind: SuggestionKind): string[] => groupOf(typed, kind).map(({ key }) => key);

for (const { kind, language, what, cases } of searchCasesSchema.parse(readJson("./cases/suggestion-cases.json"))) {
  describe(`${what}, in ${language}`, () => {
    test.each(Object.entries(cases))("%s", (typed, key) => {
      const first = firstOf(language, typed);
      expect({ kind: first?.kind, key: first?.key }).toEqual({ kind, key });
    });
  });
}

describe("a place", () => {
  test.each([
    ["Münster", "Münster", null],
    ["Kassel", "Kassel", null],
    ["Muenchen", "München", null],
    ["Kolonya", "Köln", null],
    ["St. Augustin", "Sankt Augustin", null],
    ["Marl", "Marl", "Kreis Recklinghausen"],
    ["Landkreis Recklinghausen", "Kreis Recklinghausen", null],
  ])("for %s is called %s, and the Kreis said only where several have the name", (typed, label, detail) => {
    expect(firstOf("de", typed)).toMatchObject({ label, detail });
  });

  test("is told from others of its name by its Kreis", () => {
    const named = groupOf("Neukirchen", "place").filter(({ label }) => label === "Neukirchen");
    expect(named.length).toBeGreaterThan(2);
    expect(new Set(named.map(({ detail }) => detail)).size).toBe(named.length);
    expect(named.every(({ detail }) => detail !== null)).toBe(true);
  });

  test("is suggested before longer names that contain its name", () => {
    expect(groupOf("Essen", "place").map(({ label }) => label)).toEqual([
      "Essen",
      "Essen (Oldenburg)",
      "Bad Essen",
      "Essenheim",
      "Essenbach",
    ]);
  });

  test.each(["Paris", "London", "Wien", "Zürich", "Istanbul", "Ankara", "Damaskus"])(
    "abroad is not found: %s",
    (typed) => {
      expect(groupOf(typed, "place").map(({ label }) => label)).not.toContain(typed);
    },
  );

  test("stands before the Land of its name, and both are offered", () => {
    expect(suggest(whole, "Berlin").groups.map(({ kind }) => kind)).toEqual(["place", "land", "organization"]);
  });
});

describe("a postcode", () => {
  test("is suggested with its town", () => {
    expect(suggest(whole, "45964").groups).toEqual([
      {
        kind: "postcode",
        suggestions: [{ kind: "postcode", key: "05562014", label: "45964 Gladbeck", detail: null, land: null }],
      },
    ]);
  });

  test("of several municipalities suggests each of them once", () => {
    const shared = gazetteer.postcodes.find((postcode) => gazetteer.findByPostcode(postcode).length > 2) ?? "";
    const expected = gazetteer.findByPostcode(shared).map(({ key }) => key);
    expect(keysOf(shared, "postcode")).toEqual(expected.slice(0, MOST_IN_GROUP));
  });

  test.each([
    ["12345", "Berlin", ["12347", "12349", "12351"]],
    ["99999", "Körner", ["99998", "99996", "99994"]],
    ["12345 Musterstadt", "Berlin", ["12347", "12349", "12351"]],
    ["53004", "Bonn", ["53111", "53113", "53115"]],
    ["11014", "Berlin", []],
    ["11014 Bundesministerium", "Berlin", []],
  ])("that is not listed leads to the town of its first digits: %s", (typed, town, near) => {
    expect(suggest(whole, typed)).toEqual({ groups: [], exact: null, hint: { kind: "unlisted-postcode", near, town } });
  });

  test("that is not listed leads to the town that is named beside it", () => {
    expect(suggest(whole, "11014 Berlin").groups[0]?.suggestions[0]).toMatchObject({ kind: "place", key: "11000000" });
  });

  test.each([
    "45657\u00A0Recklinghausen",
    "45657.",
    "Recklinghausen, 45657",
    "(45657)",
    "D–45657 Recklinghausen",
    "４５６５７",
    "٤٥٦٥٧ Recklinghausen",
    "Herner Str. 1, 45657 Recklinghausen",
  ])("is found wherever it stands: %j", (typed) => {
    expect(keysOf(typed, "postcode")).toEqual(["05562032"]);
  });

  test.each([
    ["1067 Dresden", "14612000"],
    ["Dresden 1067", "14612000"],
    ["4109 Leipzig", "14713000"],
  ])("may lack its zero beside its town: %s", (typed, key) => {
    expect(suggest(whole, typed).exact).toMatchObject({ kind: "postcode", key });
  });

  test.each(["2024 Köln", "1067 Köln", "A45657", "456570 Recklinghausen"])("is not seen in %s", (typed) => {
    expect(keysOf(typed, "postcode")).toEqual([]);
  });

  test.each([
    ["00000", []],
    ["000", []],
    ["05123", []],
    ["43210", []],
    ["62000", []],
    ["1067", ["01067"]],
  ])("that cannot exist leads to none, but for a missing zero: %s", (typed, near) => {
    expect(suggest(whole, typed)).toEqual({ groups: [], exact: null, hint: { kind: "unknown-postcode", near } });
  });

  test.each(["123456", "0000000000", "٤٥٩٦٤٠"])("is not made of %s, and that is said", (typed) => {
    expect(suggest(whole, typed)).toEqual({ groups: [], exact: null, hint: { kind: "no-postcode" } });
  });

  test("is not begun by a single digit", () => {
    expect(suggest(whole, "4")).toEqual({ groups: [], exact: null, hint: null });
  });

  test.each(["45964", "D-45964", "DE 45964", "٤٥٩٦٤", "۴۵۹۶۴", "45964 Gladbeck", "Gladbeck 45964", "Gladbeck, 45964"])(
    "is read as it is written: %s",
    (typed) => {
      expect(suggest(whole, typed).exact).toMatchObject({ kind: "postcode", key: "05562014" });
    },
  );
});

test("a misspelt name that begins another one is suggested behind that one", () => {
  expect(groupOf("Esen", "place").map(({ label }) => label)).toEqual(expect.arrayContaining(["Esens", "Essen"]));
  expect(groupOf("Esen", "place")[0]?.label).toBe("Esens");
});

describe("a role", () => {
  test("is told by the name it has in its Land", () => {
    expect(firstOf("de", "KMI")).toMatchObject({ key: "liaison-officer", detail: "KMI", land: "DE-NW" });
    expect(firstOf("de", "PPMK")).toMatchObject({ key: "liaison-officer", detail: "PPMK", land: "DE-NI" });
  });

  test("has its name in the interface's language", () => {
    expect(firstOf("tr", "KMI")?.label).toBe(turkishTerms.roles["liaison-officer"]);
    expect(firstOf("ar", "KMI")?.label).toBe(arabicTerms.roles["liaison-officer"]);
  });

  test("that is shown on request only is not suggested", () => {
    for (const typed of ["Staatsschutz", "Polizeilicher Staatsschutz"]) {
      expect(keysOf(typed, "role"), typed).not.toContain("state-security");
    }
  });
});

describe("an organisation", () => {
  test("is suggested by words of its name in any order", () => {
    const name = contacts.names[0] ?? "";
    const turned = name.split(" ").toReversed().slice(0, 6).join(" ");
    expect(groupOf(turned, "organization").map(({ label }) => label)).toContain(name);
  });

  test("leads to a contact that has its name", () => {
    for (const { key, label } of groupOf("Kassel", "organization")) {
      expect(contacts.names[contacts.ids.findIndex((id) => id === key)]).toBe(label);
    }
    expect(groupOf("Kassel", "organization")).toHaveLength(MOST_IN_GROUP);
  });
});

test.each(["Schura", "Shura", "Şura", "Clearingstelle", "Staatsschutz"])(
  "a word only the text search knows is not taken for a misspelt place: %s",
  (typed) => {
    expect(keysOf(typed, "place")).toEqual([]);
  },
);

describe("whatever is typed", () => {
  const expectBounded = (typed: string): void => {
    const { groups, hint } = suggest(whole, typed);
    const hasNear = hint?.kind === "unknown-postcode" || hint?.kind === "unlisted-postcode";
    expect(hasNear ? hint.near.length : 0).toBeLessThanOrEqual(3);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    for (const { kind, suggestions } of groups) {
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(MOST_IN_GROUP);
      expect(suggestions.every((suggestion) => suggestion.kind === kind)).toBe(true);
      expect(new Set(suggestions.map(({ key, label }) => `${key} ${label}`)).size).toBe(suggestions.length);
    }
  };

  test.each([
    ["nothing", ""],
    ["spaces", "  \t\n "],
    ["one letter", "a"],
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 words", "bad ".repeat(10_000)],
    ["10,000 digits", "4".repeat(10_000)],
    ["10,000 diacritics", `K${"\u0308".repeat(10_000)}`],
    ["emoji", "🕌🚓👩‍👩‍👧‍👦🏳️‍🌈"],
    ["emoji beside a word", "🕌 Kassel"],
    ["a lone high surrogate", "\uD83D"],
    ["a lone low surrogate", "Kassel \uDD4C"],
    ["right-to-left marks", "\u202Eنيلرب\u202C \u200F"],
    ["zero-width characters", "Ka\u200Bss\u200Del\uFEFF"],
    ["a null", "\0"],
    ["a regular expression", "(a+)+$ [^ \\"],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["names of every object", "__proto__ constructor toString"],
    ["the last code point", "\u{10FFFF}"],
  ])("the answer is bounded: %s", (_what, typed) => {
    expectBounded(typed);
  });

  test("the answer is bounded: any text", () => {
    const anyText = oneof(string({ unit: "binary" }), string({ unit: "grapheme" }));
    assert(property(anyText, expectBounded), { numRuns: 200 });
  });
});

describe("while parts are missing", () => {
  test("Länder, roles and topics are suggested without places and organisations", () => {
    const bare = createSearchIndex({ terms: termsOf.de, contacts: null, gazetteer: null });
    expect(suggest(bare, "Bayern").groups[0]?.suggestions[0]?.key).toBe("DE-BY");
    expect(suggest(bare, "45964")).toEqual({ groups: [], exact: null, hint: null });
    expect(suggest(bare, "Recklinghausen").groups).toEqual([]);
  });

  test("places are suggested without organisations", () => {
    const places = createSearchIndex({ terms: termsOf.de, contacts: null, gazetteer });
    expect(suggest(places, "Recklinghausen").groups.map(({ kind }) => kind)).toEqual(["place"]);
  });
});
