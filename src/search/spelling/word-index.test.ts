import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { editsToBeginning } from "../../../contract/words/edit-distance.ts";
import { readPeople } from "../../../contract/words/read-people.ts";
import { createWordIndex, findBeginnings, findMisspelt, FIT } from "./word-index.ts";

const texts = [
  ["Kassel"],
  ["Köln", "Cologne"],
  ["Kasselfeld", "Kassel am Feld"],
  ["Der Schutz der Kölner"],
  ["الشرطة"],
  [],
];
const index = createWordIndex(texts);

test.each([
  ["kassel", { 0: FIT.whole, 2: FIT.whole }],
  ["kass", { 0: FIT.beginning, 2: FIT.beginning }],
  ["kasself", { 2: FIT.beginning }],
  ["koln", { 1: FIT.whole, 3: FIT.beginning }],
  ["koeln", { 1: FIT.whole, 3: FIT.beginning }],
  ["cologne", { 1: FIT.whole }],
  ["der", { 3: FIT.whole }],
  ["assel", {}],
  ["zzz", {}],
])("%s begins words of the texts that have it, whole words better", (typed, fits) => {
  expect(Object.fromEntries(findBeginnings(index, typed))).toEqual(fits);
});

test("every word is found by each of its beginnings in every text that has it", () => {
  for (const [word, ...owners] of [
    ["kassel", 0, 2],
    ["cologne", 1],
    ["schutz", 3],
  ] as const) {
    for (let length = 1; length <= word.length; length += 1) {
      expect([...findBeginnings(index, word.slice(0, length)).keys()], word).toEqual(expect.arrayContaining(owners));
    }
  }
});

test.each(["الشرطه", "شرطه", "الشر", "شرط"])("an Arabic word is found with and without its article: %s", (typed) => {
  expect([...findBeginnings(index, typed).keys()]).toEqual([4]);
});

test.each([
  ["kasel", { 0: FIT.oneEdit, 2: FIT.oneEdit }],
  ["kaslefeld", { 2: FIT.twoEdits }],
  ["akssel", { 0: FIT.oneEdit, 2: FIT.oneEdit }],
  ["colgne", { 1: FIT.oneEdit }],
  ["bremen", {}],
  ["dre", {}],
])("%s is taken for a word that is an edit or two away", (typed, fits) => {
  expect(Object.fromEntries(findMisspelt(index, typed, true, readPeople(typed)).fits)).toEqual(fits);
});

test("the answers are the same as a search through all words", () => {
  for (const typed of ["k", "ka", "kö", "s", "d", "am", "feld", "x"]) {
    const expected = index.words.flatMap((word, at) =>
      word.startsWith(typed) ? Array.from(index.owners.slice(index.starts[at], index.starts[at + 1])) : [],
    );
    expect(new Set(findBeginnings(index, typed).keys()), typed).toEqual(new Set(expected));
  }
});

test("a misspelt word finds the same as a look at every word that begins nearly so", () => {
  /** So few letters that many words are near to one another. */
  const word = (minLength: number) => string({ unit: constantFrom("k", "o", "m", "s"), minLength, maxLength: 9 });
  assert(
    property(array(word(1), { minLength: 1, maxLength: 30 }), word(4), (names, typed) => {
      const limit = typed.length > 7 ? 2 : 1;
      const near = new Map<number, number>();
      names.forEach((name, at) => {
        const edits = editsToBeginning(typed, name, limit);
        const begins = [name[0], name[1]].some((letter) => letter !== undefined && typed.slice(0, 2).includes(letter));
        if (edits > 0 && begins) near.set(at, edits === 1 ? FIT.oneEdit : FIT.twoEdits);
      });
      const found = findMisspelt(createWordIndex(names.map((name) => [name])), typed, true, readPeople(typed));
      expect(Object.fromEntries(found.fits)).toEqual(Object.fromEntries(near));
    }),
  );
});

test("an index over nothing finds nothing", () => {
  const empty = createWordIndex([]);
  expect(findBeginnings(empty, "kassel").size).toBe(0);
  expect(findMisspelt(empty, "kassel", true, readPeople("kassel")).fits.size).toBe(0);
});
