import { expect, test } from "vitest";
import { foldQuery } from "../../../contract/fold-text.ts";
import { understand } from "../../../contract/words/understand.ts";
import { readBuiltGazetteer } from "../../../tests/contract/sample-directory.ts";
import { soundsOfArabic, soundsOfLatin } from "./arabic-sound.ts";
import { toBareName } from "../places/place-names.ts";
import { createPlaceReader } from "../places/place-reader.ts";
import { createSearchIndex } from "../search-index.ts";
import { searchTerms } from "../search-terms.ts";

const gazetteer = readBuiltGazetteer();

test("of the towns whose name in Arabic letters is known, nearly all have the sounds of their Latin name", () => {
  const known = gazetteer.otherNames.flatMap(({ key, name }) => {
    const [word, ...others] = foldQuery(name);
    const town = gazetteer.findMunicipality(key)?.name;
    if (!/\p{Script=Arabic}/u.test(name) || word === undefined || others.length > 0 || town === undefined) return [];
    return [soundsOfLatin(foldQuery(toBareName(town)).join("")).includes(soundsOfArabic(word))];
  });
  expect(known.length).toBeGreaterThan(2_000);
  expect(known.filter(Boolean).length / known.length).toBeGreaterThan(0.9);
});

const places = createPlaceReader(createSearchIndex({ terms: searchTerms.ar, contacts: null, gazetteer }));
const guess = (word: string): readonly string[] =>
  places?.findSlips(foldQuery(word)[0] ?? "").map(({ label }) => label) ?? [];

test.each([
  ["غوترسلو", "Gütersloh"],
  ["هيرفورد", "Herford"],
  ["فيلبرت", "Velbert"],
  ["بوخولت", "Bocholt"],
  ["ریکلینگهاوزن", "Recklinghausen"],
])("%s is guessed to be %s", (word, town) => {
  expect(guess(word)).toEqual([town]);
});

const guesses = (word: string): readonly string[] =>
  places?.findGuesses(foldQuery(word)[0] ?? "").map(({ label }) => label) ?? [];

test.each([
  ["بوزينغن", "Büsingen am Hochrhein"],
  ["بوسينغن", "Büsingen am Hochrhein"],
  ["بوزينجن", "Büsingen am Hochrhein"],
  ["هيلغولاند", "Helgoland"],
])("%s is like %s, and is not taken for it", (word, town) => {
  expect(guess(word)).toEqual([]);
  expect(guesses(word)).toContain(town);
});

/** How German is written in Arabic letters, with one of the letters that are used for s and for g. */
const RULES: readonly (readonly [german: RegExp, arabic: string])[] = [
  [/sch|(?<=[eiyäöü])ch/g, "ش"],
  [/chs|x/g, "كس"],
  [/ch/g, "خ"],
  [/^e/g, "إ"],
  [/^a(?!u)/g, "أ"],
  [/^[oöuü]/g, "أو"],
  [/[ae][iy]/g, "اي"],
  [/ie/g, "ي"],
  [/eu|äu/g, "وي"],
  [/au/g, "او"],
  [/ph|[vfw]/g, "ف"],
  [/ck|[kcq]/g, "ك"],
  [/tz|z/g, "تس"],
  [/dt|th?/g, "ت"],
  [/[pb]/g, "ب"],
  [/d/g, "د"],
  [/ß/g, "س"],
  [/h(?=[aeiouäöü])/g, "ه"],
  [/h/g, ""],
  [/[jyi]/g, "ي"],
  [/[oöuü]/g, "و"],
  [/[aä]/g, "ا"],
  [/(?<=^[^يوا]{1,3})e/, "ي"],
  [/e/g, ""],
  [/l/g, "ل"],
  [/m/g, "م"],
  [/n/g, "ن"],
  [/r/g, "ر"],
];
const writeArabic = (name: string, s: string, g: string): string =>
  RULES.reduce(
    (text, [german, arabic]) => text.replace(german, arabic),
    name.toLowerCase().normalize("NFC").replace(/(.)\1/g, "$1"),
  )
    .replaceAll("s", s)
    .replaceAll("g", g);

test.each([
  ["س", "غ"],
  ["ز", "ج"],
  ["س", "ك"],
])("with %s and %s written by rule, nearly every municipality is among what is guessed", (s, g) => {
  const tried = gazetteer.names
    .filter((_, at) => at % 17 === 0)
    .map(toBareName)
    .filter((name) => /^\p{L}+$/u.test(name) && soundsOfArabic(writeArabic(name, s, g)).length >= 4);
  const found = tried.filter((name) =>
    understand(writeArabic(name, s, g), places).parts.some(
      (part) => part.kind === "place" && part.hits.some(({ label }) => toBareName(label) === name),
    ),
  );
  expect(tried.length).toBeGreaterThan(400);
  expect(found.length / tried.length).toBeGreaterThan(0.9);
});

test("of very many that sound so, none is guessed", () => {
  expect(guess("هوفن")).toEqual([]);
});
