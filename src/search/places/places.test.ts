import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { foldQuery } from "../../../contract/fold-text.ts";
import { UI_LANGUAGES, type UiLanguage } from "../../../contract/lists/language-tag.ts";
import { arabicTerms } from "../../../contract/names/ar.ts";
import { germanTerms } from "../../../contract/names/de.ts";
import { englishTerms } from "../../../contract/names/en.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { turkishTerms } from "../../../contract/names/tr.ts";
import { readBuiltGazetteer } from "../../../tests/contract/sample-directory.ts";
import { placeParts, preparePlaces } from "./place-index.ts";
import { spellingsOf } from "../spelling/name-closeness.ts";
import { toBareName } from "./place-names.ts";
import { createSearchIndex, type SearchIndex } from "../search-index.ts";
import { settlePlace } from "./settle-place.ts";
import { suggest } from "../suggest.ts";

const gazetteer = readBuiltGazetteer();

/** As the interface has them: its own language, and German. */
const termsOf: Record<UiLanguage, readonly Terms[]> = {
  de: [germanTerms],
  en: [englishTerms, germanTerms],
  tr: [turkishTerms, germanTerms],
  ar: [arabicTerms, germanTerms],
};
const indexOf = Object.fromEntries(
  UI_LANGUAGES.map((language) => [
    language,
    createSearchIndex({ terms: termsOf[language], contacts: null, gazetteer }),
  ]),
) as Record<UiLanguage, SearchIndex>;

const settle = (typed: string, language: UiLanguage = "de") =>
  settlePlace({ index: indexOf[language], typed, findsText: null });

const cases: Readonly<Record<string, Readonly<Record<string, readonly [key: string, label: string]>>>> = {
  "a quarter": {
    Neukölln: ["11000000-neukoelln", "Neukölln, Berlin"],
    neukoelln: ["11000000-neukoelln", "Neukölln, Berlin"],
    Kreuzberg: ["11000000-kreuzberg", "Kreuzberg, Berlin"],
    Altona: ["02000000-altona", "Altona, Hamburg"],
    "Sankt Pauli": ["02000000-st-pauli", "St. Pauli, Hamburg"],
    "St. Pauli": ["02000000-st-pauli", "St. Pauli, Hamburg"],
    Porz: ["05315000-porz", "Porz, Köln"],
    Marxloh: ["05112000-marxloh", "Marxloh, Duisburg"],
    "Bad Godesberg": ["05314000-bad-godesberg", "Bad Godesberg, Bonn"],
    "Wanne-Eickel": ["05916000-wanne-eickel", "Wanne-Eickel, Herne"],
    Vegesack: ["04011000-vegesack", "Vegesack, Bremen"],
    Kirchhellen: ["05512000-kirchhellen", "Kirchhellen, Bottrop"],
  },
  "a quarter with its city, in either order": {
    "Berlin-Neukölln": ["11000000-neukoelln", "Neukölln, Berlin"],
    "Berlin Neukölln": ["11000000-neukoelln", "Neukölln, Berlin"],
    "Neukölln Berlin": ["11000000-neukoelln", "Neukölln, Berlin"],
    "Neukölln (Berlin)": ["11000000-neukoelln", "Neukölln, Berlin"],
    "Neukölln, Berlin": ["11000000-neukoelln", "Neukölln, Berlin"],
    "Hamburg-Altona": ["02000000-altona", "Altona, Hamburg"],
    "Cologne Mülheim": ["05315000-muelheim", "Mülheim, Köln"],
    "Frankfurt Sachsenhausen": ["06412000-sachsenhausen", "Sachsenhausen, Frankfurt am Main"],
    "Dresden Neustadt": ["14612000-neustadt", "Neustadt, Dresden"],
    "Stadtteil Kalk, Köln": ["05315000-kalk", "Kalk, Köln"],
  },
  "a municipality that there was, by its own name and by that of today": {
    Oberzent: ["06437016", "Oberzent"],
    Beerfelden: ["06437016-beerfelden", "Beerfelden, Oberzent"],
    Sensbachtal: ["06437016-sensbachtal", "Sensbachtal, Oberzent"],
    "Bad Schlema": ["14521035-bad-schlema", "Bad Schlema, Aue-Bad Schlema"],
    "Aue-Bad Schlema": ["14521035", "Aue-Bad Schlema"],
    "Königsee-Rottenbach": ["16073112", "Königsee"],
    Königsee: ["16073112", "Königsee"],
    Göttingen: ["03159016", "Göttingen"],
    "Landkreis Göttingen": ["03159", "Landkreis Göttingen"],
    "Eisenach Wartburgkreis": ["16063105", "Eisenach"],
  },
  "a town as official letters write it": {
    "Hansestadt Lübeck": ["01003000", "Lübeck"],
    "Stadt Köln": ["05315000", "Köln"],
    "Landeshauptstadt München": ["09162000", "München"],
    "Gemeinde Büsingen am Hochrhein": ["08335015", "Büsingen am Hochrhein"],
    "Köln, Stadt": ["05315000", "Köln"],
    Chóśebuz: ["12052000", "Cottbus"],
    Chosebuz: ["12052000", "Cottbus"],
    "Cottbus/Chóśebuz": ["12052000", "Cottbus"],
    Budyšin: ["14625020", "Bautzen"],
  },
  "a town with an ending of Turkish": {
    "Köln'de": ["05315000", "Köln"],
    "Köln’deki": ["05315000", "Köln"],
    "Bottrop'ta": ["05512000", "Bottrop"],
    "Berlin'den": ["11000000", "Berlin"],
    "Hamburg'a": ["02000000", "Hamburg"],
    "Münih'teki": ["09162000", "München"],
    "Neukölln'de": ["11000000-neukoelln", "Neukölln, Berlin"],
    Bottropta: ["05512000", "Bottrop"],
  },
  "a town in Arabic letters, from whatever keyboard": {
    بوتروب: ["05512000", "Bottrop"],
    بوتروپ: ["05512000", "Bottrop"],
    بوٹروپ: ["05512000", "Bottrop"],
    بتتروپ: ["05512000", "Bottrop"],
    برلين: ["11000000", "Berlin"],
    برلین: ["11000000", "Berlin"],
    "\uFE91\uFEAE\uFEDF\uFEF4\uFEE6": ["11000000", "Berlin"],
    كولن: ["05315000", "Köln"],
    کولن: ["05315000", "Köln"],
  },
};

for (const [what, phrases] of Object.entries(cases)) {
  describe.each(UI_LANGUAGES)(`${what}, on a page in %s`, (language) => {
    test.each(Object.entries(phrases))("%s", (typed, [key, label]) => {
      expect(settle(typed, language)).toMatchObject({ kind: "certain", suggestion: { key, label } });
      expect(suggest(indexOf[language], typed).groups[0]?.suggestions[0]).toMatchObject({ key, label });
    });
  });
}

test.each([
  ["Neuköln", "Neukölln, Berlin"],
  ["Kreutzberg", "Kreuzberg, Berlin"],
  ["Neuköln Berlin", "Neukölln, Berlin"],
  ["Mariendof", "Mariendorf, Berlin"],
])("a slip in the name of a quarter is said: %s", (typed, label) => {
  expect(settle(typed)).toMatchObject({ kind: "understood", suggestion: { label } });
});

test.each([
  ["Essen", "05113000"],
  ["Recklinghausen", "05562032"],
  ["Kassel", "06611000"],
])("a city is meant by its name, whatever quarters have it, too: %s", (typed, key) => {
  expect(settle(typed)).toMatchObject({ kind: "certain", suggestion: { key } });
});

test("a quarter and towns of its name are asked about", () => {
  const settled = settle("Schöneberg");
  expect(settled).toMatchObject({ kind: "several", name: "Schöneberg" });
  const labels = settled.kind === "several" ? settled.choices.map(({ label }) => label) : [];
  expect(labels[0]).toBe("Schöneberg, Berlin");
  expect(labels.length).toBeGreaterThan(2);
});

test("where a Land has its name no village is meant first", () => {
  expect(suggest(indexOf.de, "Mecklenburg").groups[0]?.kind).toBe("land");
});

describe("a known quarter", () => {
  const known = gazetteer.quarters.filter(({ weight }) => weight >= 5);
  const spellingOf = (name: string): string => foldQuery(name).join(" ");
  const townOf = (key: string): string => key.slice(0, 8);

  /** All that somebody may type who makes no mistake. */
  const properNames = new Set(
    placeParts(gazetteer)
      .flatMap(({ names }) => names.flat())
      .flatMap((name) => [name, toBareName(name)])
      .flatMap(spellingsOf),
  );
  const townNames = new Set(gazetteer.names.flatMap((name) => [name, toBareName(name)]).map(spellingOf));

  test("of a name that no town has leads to its municipality, or is asked about", () => {
    const owners = Map.groupBy(gazetteer.quarters, ({ name }) => spellingOf(name));
    const astray = known
      .filter(({ name }) => !townNames.has(spellingOf(name)) && owners.get(spellingOf(name))?.length === 1)
      .filter(({ key, name }) => {
        const settled = settle(name);
        return settled.kind !== "certain" || townOf(settled.suggestion.key) !== townOf(key);
      });
    expect(astray.map(({ key }) => key)).toEqual([]);
  });

  /** One slip: a letter left out, doubled, replaced, or two neighbours swapped. */
  const slip = (name: string, at: number, kind: number, letter: string): string => {
    const letters = Array.from(name);
    const place = at % letters.length;
    const [one = "", other = ""] = [letters[place], letters[place + 1]];
    if (kind === 0) letters.splice(place, 1);
    else if (kind === 1) letters.splice(place, 0, letter);
    else if (kind === 2) letters[place] = letter;
    else if (other !== "") letters.splice(place, 2, other, one);
    return letters.join("");
  };

  test("is never taken for another town without a word, whatever the slip", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyzäöüß");
    const slips = tuple(
      constantFrom(...known),
      integer({ min: 0, max: 40 }),
      integer({ min: 0, max: 3 }),
      constantFrom(...letters),
    );
    assert(
      property(slips, ([{ key, name }, at, kind, letter]) => {
        const typed = slip(name, at, kind, letter);
        if (properNames.has(spellingOf(typed))) return;
        const settled = settle(typed);
        const town = settled.kind === "certain" ? townOf(settled.suggestion.key) : townOf(key);
        expect(town).toBe(townOf(key));
      }),
      { numRuns: 2_000 },
    );
  });
});

test("places are prepared one part after the other, and are the same then", async () => {
  const fresh = readBuiltGazetteer();
  await preparePlaces(fresh);
  const parts = placeParts(fresh);
  expect(placeParts(fresh).every((part, at) => part === parts[at])).toBe(true);
  const keys = new Set(parts.flatMap(({ suggestions }) => suggestions.map(({ key }) => key)));
  expect([...fresh.keys, ...fresh.quarters.map(({ key }) => key)].filter((key) => !keys.has(key))).toEqual([]);
  expect(Math.max(...parts.map(({ suggestions }) => suggestions.length))).toBeLessThan(4_000);
});
