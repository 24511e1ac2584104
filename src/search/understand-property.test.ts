import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { foldQuery, spellUmlauts } from "../../contract/fold-text.ts";
import { editsBetween } from "../../contract/words/edit-distance.ts";
import { isAbroad } from "../../contract/words/places-abroad.ts";
import { isPeopleWord } from "../../contract/words/read-people.ts";
import { listForms } from "../../contract/words/read-phrase.ts";
import { understand } from "../../contract/words/understand.ts";
import type { Understanding } from "../../contract/words/understanding.ts";
import { readWordTable } from "../../contract/words/word-table.ts";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { placeParts } from "./places/place-index.ts";
import { toBareName } from "./places/place-names.ts";
import { createPlaceReader } from "./places/place-reader.ts";
import { createSearchIndex } from "./search-index.ts";
import { searchTerms } from "./search-terms.ts";

const gazetteer = readBuiltGazetteer();
const places = createPlaceReader(createSearchIndex({ terms: searchTerms.de, contacts: null, gazetteer }));

/** Names of towns and quarters of a weight at least, as they are and as most people say them. */
const listNames = (least: number): readonly string[] =>
  placeParts(gazetteer).flatMap(({ names, weights }) =>
    names.flatMap((own, at) => ((weights[at] ?? 0) >= least ? own.flatMap((name) => [name, toBareName(name)]) : [])),
  );
/** From this weight on a place is no village, for the rule of tolerance. */
const TOWN = 3;

/** What a phrase is put together of: of each of these kinds at most one, in any order. */
const PIECES = [
  ["Moscheeverein", "Frauenverein", "KMI", "Bezirksbeamter", "Hodscha", "Einstellungsberater", "karakol", "شرطة"],
  ["Köln", "Bottrop", "Recklinghausen", "Gießen", "Düsseldorf", "Münster", "Groß-Gerau", "Saarbrücken", "برلين"],
  ["türkisch", "arabisch", "Arnavutça", "Kurdish", "französisch", "Somali", "العربية"],
  ["Drohungen", "Häusliche Gewalt", "Verkehrssicherheit", "Fußballturnier", "uyuşturucu", "gençlik", "التطرف"],
] as const;

/** Everything that is understood, whatever it was read from. */
const meaningOf = ({ parts, rest, problems }: Understanding): readonly string[] => [
  ...parts
    .map((part) => (part.kind === "place" ? `place ${part.hits[0]?.key}` : `${part.kind} ${part.value}`))
    .toSorted(),
  ...rest.map(({ text }) => `rest ${foldQuery(text).join(" ")}`),
  ...problems.map(({ kind }) => kind),
];
const read = (words: readonly string[]): readonly string[] => meaningOf(understand(words.join(" "), places));

const pieces = array(constantFrom(0, 1, 2, 3), { minLength: 4, maxLength: 4 }).chain(() =>
  record({
    picked: array(integer({ min: 0, max: 50 }), { minLength: PIECES.length, maxLength: PIECES.length }),
    order: shuffledSubarray([0, 1, 2, 3] as const, { minLength: 1, maxLength: 4 }),
  }),
);
const toWords = ({ picked, order }: { picked: readonly number[]; order: readonly number[] }): readonly string[] =>
  order.map((nth) => {
    const choices = PIECES[nth as 0 | 1 | 2 | 3];
    return choices[(picked[nth] ?? 0) % choices.length] ?? "";
  });

/** Other ways to write the same words. */
const WAYS: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  "in another order": (words) => words.toReversed(),
  "in capital letters": (words) => words.map((word) => word.toUpperCase()),
  "in small letters": (words) => words.map((word) => word.toLowerCase()),
  "without their diacritics": (words) =>
    words.map((word) =>
      word
        .replaceAll("ı", "i")
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, ""),
    ),
  "with their umlauts spelt out": (words) =>
    words.map((word) =>
      /[ğşıç]/u.test(word) ? word : word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"),
    ),
  "with ss for ß": (words) => words.map((word) => word.replaceAll("ß", "ss")),
};

test("order, case, missing diacritics and ß or ss change no understanding", () => {
  assert(
    property(pieces, constantFrom(...Object.keys(WAYS)), (chosen, way) => {
      const words = toWords(chosen);
      expect(read(WAYS[way]?.(words) ?? words).toSorted(), `${words.join(" ")} ${way}`).toEqual(read(words).toSorted());
    }),
    { numRuns: 2_000 },
  );
});

const table = readWordTable();
/** An Arabic article, and what may stand before it, is no part of the word that may have a slip. */
const ARTICLE = /^[وفبك]?ال|^لل/u;
/** With one letter left out it is as long as the rule of tolerance wants it (`isLikelySlip`). */
const SHORTEST_OPEN = 7;
/** Towns that are Kreise of their own, or have many postcodes. */
const LARGE_TOWN = 10;

const toFolded = (word: string): string => foldQuery(word).join(" ");
const isOfPeople = (word: string): boolean => isPeopleWord(word.replace(ARTICLE, "")) || isPeopleWord(word);

/**
 * The open words: every single word of the word table and every large town's name, of this length or more without
 * article. No name of a language, people or denomination is open; no small word, and none by which people ask.
 */
const openWords: readonly string[] = [
  ...[...table.byBag.keys()].filter((word) => !table.small.has(word) && !table.asking.has(word)),
  ...listNames(LARGE_TOWN),
].filter(
  (word) =>
    /^\p{L}+$/u.test(word) &&
    toFolded(word).replace(ARTICLE, "").length >= SHORTEST_OPEN &&
    !isOfPeople(toFolded(word)),
);

const SLIPS: Readonly<Record<string, (letters: string[], at: number, other: string) => void>> = {
  "left out": (letters, at) => letters.splice(at, 1),
  swapped: (letters, at) => letters.splice(at, 2, letters[at + 1] ?? "", letters[at] ?? ""),
  doubled: (letters, at) => letters.splice(at, 0, letters[at] ?? ""),
  replaced: (letters, at, other) => letters.splice(at, 1, other),
};

/** Whether what is typed is a word, or a form of one: whoever wrote it may have made no slip. */
const isOtherWord = (typed: string): boolean =>
  [table.small, table.asking, table.everyday].some((words) => words.has(typed)) ||
  isAbroad(typed) ||
  isOfPeople(typed) ||
  listForms(table, typed).length > 0 ||
  places?.isWord(typed) === true ||
  places?.findNamed([typed], typed).length !== 0;

/** By its definition, and slowly: one letter left out, added, replaced, or two neighbours swapped. */
const isNear = (typed: string, known: string): boolean => typed !== known && editsBetween(typed, known, 1) === 1;

/** Words and towns as near to what is typed as the one that was meant, and with another meaning: it is a slip in them, too. */
const townNames = listNames(TOWN)
  .flatMap((name) => [name, spellUmlauts(name)])
  .map(toFolded);
const otherWords = [...new Set([...table.byBag.keys(), ...townNames])].filter((known) => !known.includes(" "));
const isNearOther = (typed: string, meant: string, wanted: string): boolean =>
  otherWords.some((known) => known !== meant && isNear(typed, known) && read([known, "türkisch"]).join() !== wanted);

type Slip = { readonly nth: number; readonly kind: string; readonly latin: string; readonly arabic: string };
const slips = record({
  nth: integer({ min: 0, max: 60 }),
  kind: constantFrom(...Object.keys(SLIPS)),
  latin: constantFrom("a", "e", "k", "n", "s"),
  arabic: constantFrom("ا", "ب", "ن", "ر", "ي"),
});

/** A word with a slip; the first letter is seldom wrong: in one that is, another word is read. */
const withSlip = (word: string, { nth, kind, latin, arabic }: Slip): string => {
  const begin = (ARTICLE.exec(toFolded(word))?.[0].length ?? 0) + 1;
  const letters = Array.from(word);
  const most = letters.length - begin - (kind === "swapped" ? 1 : 0);
  SLIPS[kind]?.(letters, begin + (nth % most), /\p{Script=Arabic}/u.test(word) ? arabic : latin);
  return letters.join("");
};

test("one slip in an open word changes no understanding, unless it makes another word or is one in another word, too", () => {
  let tried = 0;
  assert(
    property(constantFrom(...openWords), slips, (word, slip) => {
      const slipped = withSlip(word, slip);
      const typed = toFolded(slipped);
      const meant = toFolded(word);
      const wanted = read([word, "türkisch"]).join();
      if (typed === meant || isOtherWord(typed) || isNearOther(typed, meant, wanted)) return;
      tried += 1;
      expect(read([slipped, "türkisch"]).join(), `${slipped} for ${word}`).toBe(wanted);
    }),
    { numRuns: 2_000 },
  );
  // What is left out are few.
  expect(tried).toBeGreaterThan(1_700);
});

/** Names and phrases of several words: towns of some size, and whatever the word table has. */
const severalWords: readonly (readonly string[])[] = [
  ...new Set([...table.byBag.keys(), ...listNames(TOWN)].filter((name) => /[ -]/.test(name))),
].map((name) => name.split(/[ -]/));
/** Each with the places of its open words, of which there is one at least. */
const openNames = severalWords
  .map((words) => ({
    words,
    open: words.flatMap((word, at) => {
      const folded = toFolded(word);
      const isLong = folded.replace(ARTICLE, "").length >= SHORTEST_OPEN;
      const isSaid = ![table.small, table.asking, table.forWords].some((set) => set.has(folded));
      return /^\p{L}+$/u.test(word) && isLong && isSaid && !isOfPeople(folded) ? [at] : [];
    }),
  }))
  .filter(({ open }) => open.length > 0);
const foldedNames = severalWords.map((words) => words.map(toFolded));

/** Another name of as many words that is as near: nobody can say which of the two was meant. */
const isNearOtherName = (words: readonly string[], at: number, typed: string): boolean =>
  foldedNames.some(
    (other) =>
      other.length === words.length &&
      other[at] !== words[at] &&
      other.every((word, nth) => nth === at || word === words[nth]) &&
      isNear(typed, other[at] ?? ""),
  );

test("one slip in an open word of a name or phrase of several words changes no understanding either", () => {
  let tried = 0;
  assert(
    property(constantFrom(...openNames), integer({ min: 0, max: 6 }), slips, ({ words, open }, which, slip) => {
      const at = open[which % open.length] ?? 0;
      const word = words[at] ?? "";
      const slipped = withSlip(word, slip);
      const typed = toFolded(slipped);
      const folded = words.map(toFolded);
      if (typed === folded[at] || isOtherWord(typed) || isNearOtherName(folded, at, typed)) return;
      tried += 1;
      const phrase = words.with(at, slipped);
      expect(read([...phrase, "türkisch"]).join(), phrase.join(" ")).toBe(read([...words, "türkisch"]).join());
    }),
    { numRuns: 2_000 },
  );
  expect(tried).toBeGreaterThan(1_700);
});

test("a slip is called a guess, an ending is none", () => {
  const certaintyOf = (typed: string): readonly string[] =>
    understand(typed, places).parts.map(({ certainty }) => certainty);
  expect(certaintyOf("Drohugnen")).toContain("slip");
  expect(certaintyOf("Recklingshausen")).toEqual(["slip"]);
  expect(new Set(certaintyOf("Moscheen Kölner türkischer tehditler"))).toEqual(new Set(["exact"]));
});

test("a town's name in Arabic letters, which double none, names larger towns of that sound, too", () => {
  const townsOf = (typed: string): readonly string[] =>
    understand(typed, places).parts.flatMap((part) =>
      part.kind === "place" ? part.hits.map(({ label }) => label) : [],
    );
  expect(townsOf("مولهايم")).toEqual(["Mülheim an der Ruhr", "Müllheim"]);
  expect(townsOf("شرطة مولهايم")).toEqual(["Mülheim an der Ruhr", "Müllheim"]);
  // The smaller one is not meant.
  expect(townsOf("كاسل")).toEqual(["Kassel"]);
});
