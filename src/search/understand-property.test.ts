import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { foldQuery } from "../../contract/fold-text.ts";
import { isPeopleWord } from "../../contract/words/read-people.ts";
import { understand } from "../../contract/words/understand.ts";
import type { Understanding } from "../../contract/words/understanding.ts";
import { readWordTable } from "../../contract/words/word-table.ts";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { createPlaceReader } from "./place-reader.ts";
import { createSearchIndex } from "./search-index.ts";
import { searchTerms } from "./search-terms.ts";

const gazetteer = readBuiltGazetteer();
const places = createPlaceReader(createSearchIndex({ terms: searchTerms.de, contacts: null, gazetteer }));

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

/** Words that may have a slip: no name of a language, people or denomination, and long enough to be known again. */
const openWords = PIECES.flatMap((choices) => choices.flatMap((choice) => choice.split(/[ -]/u))).filter((word) => {
  const [folded = ""] = foldQuery(word);
  return /^[a-zäöüß]{7,}$/iu.test(word) && !isPeopleWord(folded);
});

test("one slip in an open word changes no understanding, unless it makes another word", () => {
  const { byForm } = readWordTable();
  assert(
    property(
      constantFrom(...openWords),
      integer({ min: 1, max: 30 }),
      constantFrom("left out", "swapped"),
      (word, at, kind) => {
        const letters = Array.from(word);
        const place = 1 + (at % (letters.length - 2));
        if (kind === "left out") letters.splice(place, 1);
        else letters.splice(place, 2, letters[place + 1] ?? "", letters[place] ?? "");
        const typed = letters.join("");
        const [folded = ""] = foldQuery(typed);
        if (foldQuery(word)[0] === folded || byForm.has(folded) || places?.isWord(folded) === true) return;
        const wanted = understand(`${word} türkisch`, places);
        const understood = understand(`${typed} türkisch`, places);
        const known = new Set(meaningOf(wanted));
        // What is equally near to another word is left as it is: nothing else is made of it.
        const wrong = understood.rest.length > 0 ? [] : meaningOf(understood).filter((meaning) => !known.has(meaning));
        expect(wrong, `${typed} for ${word}`).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
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
