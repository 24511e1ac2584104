import { expect, test } from "vitest";
import { foldQuery } from "../../contract/fold-text.ts";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { soundsOfArabic, soundsOfLatin } from "./arabic-sound.ts";
import { toBareName } from "./place-names.ts";
import { createPlaceReader } from "./place-reader.ts";
import { createSearchIndex } from "./search-index.ts";
import { searchTerms } from "./search-terms.ts";

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

test("of very many that sound so, none is guessed", () => {
  expect(guess("هوفن")).toEqual([]);
});
