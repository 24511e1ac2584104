import { LONGEST_SEARCH_TEXT } from "../contact/contact-filter.ts";
import { onceFor } from "../once-for.ts";
import { findOtherNames } from "../place/find-other-names.ts";
import type { Gazetteer } from "../place/gazetteer.ts";
import { ROLES_ON_REQUEST, type Role } from "../lists/role.ts";
import { MOST_UNITS, type ReadText, type TextUnit } from "../text-units.ts";
import { isSameMeaning, type Meaning } from "./meaning.ts";
import { readTokens, type Token } from "./tokens.ts";
import { findUnread, readAll, readStanding } from "./readings.ts";
import { findBegunWords, readWordTable, type WordTable } from "./word-table.ts";

/** So many letters of "Staatsschutz" must be typed before it counts as asked for: `staat` alone does not. */
const LETTERS_OF_A_REQUEST = 6;
const onRequest: readonly Role[] = ROLES_ON_REQUEST;
const isOnRequest = (meaning: Meaning): boolean => meaning.kind === "role" && onRequest.includes(meaning.value);

const unite = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter((meaning, at) => meanings.findIndex((other) => isSameMeaning(meaning, other)) === at);

/** Everything one of whose names has a word that begins so. */
const listBegun = (table: WordTable, beginning: string): readonly Meaning[] =>
  unite(
    findBegunWords(table, beginning)
      .flatMap((word) => table.bagsByWord.get(word) ?? [])
      .flatMap((bag) => table.byBag.get(bag) ?? []),
  );

/**
 * What a word means that somebody has only begun. A role that is shown on request is asked for by a word of its own
 * name, and by no other: "Polizei" also begins "polizeilicher".
 */
const readBegun = (table: WordTable, { word }: Token): readonly Meaning[] => {
  const begun = listBegun(table, word);
  if (!begun.some(isOnRequest)) return begun;
  const isAsked =
    word.length >= LETTERS_OF_A_REQUEST && listBegun(table, word.slice(0, LETTERS_OF_A_REQUEST)).every(isOnRequest);
  return isAsked ? begun : begun.filter((meaning) => !isOnRequest(meaning));
};

/** A small word where there is no other: one by which people ask also begins names, "contact" that of a role. */
const readAlone = (table: WordTable, token: Token): TextUnit => ({
  words: [token.word],
  meanings: token.asking ? readBegun(table, token) : [],
});

const readBy = (typed: string, forgives: boolean): readonly TextUnit[] => {
  const table = readWordTable();
  const text = typed.slice(0, LONGEST_SEARCH_TEXT);
  const tokens = readTokens(text, table);
  const readings = forgives ? readAll(table, text, tokens, null, false) : readStanding(table, tokens);
  const read = readings.map(({ tokens: own, meanings, certainty }): TextUnit => ({
    words: own.filter(({ small }) => !small).map(({ word }) => word),
    meanings,
    certainty,
  }));
  const unread = findUnread(tokens, readings).map((token): TextUnit => ({
    words: [token.word],
    meanings: readBegun(table, token),
  }));
  const units = [...read, ...unread];
  const all = units.length > 0 ? units : tokens.map((token) => readAlone(table, token));
  return all.slice(0, MOST_UNITS);
};

/**
 * Reads a text by all words that mean something, in any language. For contacts: there a slip is forgiven when somebody
 * presses Enter, and then it is said.
 */
export const readWords: ReadText = (text) => readBy(text, false);

/** The same with one slip in a word, for the lists of projects, experts, events, materials and guidance. */
export const readForgiving: ReadText = (text) => readBy(text, true);

/** No quarter has a name of more words. */
const MOST_OF_NAME = 4;

/** Whether nobody knows what a word means: it may be a name. */
export const isUnread = ({ certainty }: TextUnit): boolean => certainty === undefined;

const nameRun = (gazetteer: Gazetteer, run: readonly TextUnit[]): TextUnit | null => {
  const words = run.flatMap((unit) => unit.words);
  const areas = findOtherNames(gazetteer, words);
  return areas.length === 0 ? null : { words, areas, meanings: run.flatMap(({ meanings }) => meanings) };
};

/** The longest names first, each word in one of them. */
const nameUnits = (gazetteer: Gazetteer, units: readonly TextUnit[]): readonly TextUnit[] => {
  for (let length = Math.min(MOST_OF_NAME, units.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= units.length; at += 1) {
      const run = units.slice(at, at + length);
      const named = run.every(isUnread) ? nameRun(gazetteer, run) : null;
      if (named === null) continue;
      return [...nameUnits(gazetteer, units.slice(0, at)), named, ...nameUnits(gazetteer, units.slice(at + length))];
    }
  }
  return units;
};

/**
 * Reads a text as `readWords` does, and what nobody knows as a quarter, or another name of a town: it passes whoever is
 * in that municipality, too. One function for a gazetteer, so that the same question is known again.
 */
export const readQuarters = onceFor(
  (gazetteer: Gazetteer): ReadText =>
    (text) =>
      nameUnits(gazetteer, readWords(text)).slice(0, MOST_UNITS),
);
