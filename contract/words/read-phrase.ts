import type { Meaning } from "./meaning.ts";
import type { Token } from "./tokens.ts";
import type { Certainty, PlaceHit } from "./understanding.ts";
import { isSameMeaning } from "./meaning.ts";
import { findStems } from "./word-forms.ts";
import { findMeanings, type WordTable } from "./word-table.ts";

/** No phrase of the table has more words, and no name of a place. */
export const MOST_WORDS = 7;
/** Of each word so many known words are tried, of which it may be a form. */
export const MOST_FORMS = 4;
/** Cities with the names of their Länder: Hamburg, Bremen, Berlin. */
export const CITY_KEYS: ReadonlySet<string> = new Set(["02000000", "04011000", "11000000"]);

/** Some tokens, and what they mean together. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meaning[];
  readonly hits: readonly PlaceHit[];
  readonly certainty: Certainty;
  /** How many of its words stand there just as they are known. */
  readonly exact: number;
};

export const listForms = ({ byForm, everyday }: WordTable, word: string): readonly string[] => {
  const forms = (everyday.has(word) ? [word] : findStems(word)).flatMap((stem) => byForm.get(stem) ?? []);
  return [...new Set(forms)].slice(0, MOST_FORMS);
};

/** Every way to take one of each. */
const combine = (choices: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  choices.reduce<readonly (readonly string[])[]>(
    (ways, forms) => ways.flatMap((way) => forms.map((form) => [...way, form])),
    [[]],
  );

/** What tokens mean as one phrase, the words taken as they stand before any form of them; null where they mean nothing. */
export const readPhrase = (
  table: WordTable,
  tokens: readonly Token[],
  formsOf: (token: Token) => readonly string[],
  certainty: Certainty,
): Reading | null => {
  const isBehindFor = tokens.some(({ isFor }) => isFor);
  const forms = tokens.map(formsOf);
  if (forms.some(({ length }) => length === 0)) return null;
  let best: Reading | null = null;
  for (const words of combine(forms)) {
    const meanings = findMeanings(table, words, isBehindFor);
    const exact = words.filter((word, at) => word === tokens[at]?.word).length;
    if (meanings.length > 0 && (best === null || exact > best.exact)) {
      best = { tokens, meanings, hits: [], certainty, exact };
    }
  }
  return best;
};

/** Every run of at most so many tokens of a row. */
export const listRuns = (row: readonly Token[], most: number): readonly (readonly Token[])[] =>
  row.flatMap((_, from) =>
    Array.from({ length: Math.min(most, row.length - from) }, (__, more) => row.slice(from, from + more + 1)),
  );

export const isLandOnly = ({ meanings }: Reading): boolean => meanings.every(({ kind }) => kind === "land");

export const isAllTheSame = (readings: readonly Reading[]): boolean =>
  readings.every(({ meanings }) =>
    meanings.every((meaning) => readings[0]?.meanings.some((other) => isSameMeaning(meaning, other)) === true),
  );
