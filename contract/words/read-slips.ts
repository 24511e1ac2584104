import { findLanguageSlip } from "./language-slip.ts";
import { isSameMeaning, type Meaning } from "./meaning.ts";
import { isAbroad } from "./places-abroad.ts";
import { isPeopleWord, readPeople } from "./read-people.ts";
import {
  CITY_KEYS,
  isLandOnly,
  listForms,
  listRuns,
  MOST_FORMS,
  MOST_WORDS,
  type Reading,
  readPhrase,
} from "./read-phrase.ts";
import type { Token } from "./tokens.ts";
import type { PlaceHit, PlaceReader } from "./understanding.ts";
import { findNearWords, type WordTable } from "./word-table.ts";

/** What is less often meant than a place that is as near. */
const SAID_ASIDE: ReadonlySet<Meaning["kind"]> = new Set([
  "group",
  "format",
  "guidance",
  "event-kind",
  "material-kind",
  "expert-format",
  "attendance",
  "status",
]);

/** Whoever writes such a word means just that. */
const isMeant = ({ everyday }: WordTable, word: string): boolean => everyday.has(word) || isAbroad(word);

/** Beside a place that stands there, another one is meant only where one lies in the other: "Neuköln, Berlin". */
const keepBeside = (hits: readonly PlaceHit[], readings: readonly Reading[]): readonly PlaceHit[] => {
  const named = readings.flatMap((reading) => reading.hits);
  if (named.length === 0) return hits;
  return hits.filter(({ key }) => named.some((other) => key.startsWith(other.key) || other.key.startsWith(key)));
};

const isAside = ({ meanings }: Reading): boolean => meanings.every(({ kind }) => SAID_ASIDE.has(kind));

/** What is more often meant, where something is. */
const dropAside = (readings: readonly Reading[]): readonly Reading[] =>
  readings.every(isAside) ? readings : readings.filter((reading) => !isAside(reading));

const findCommon = (readings: readonly Reading[]): readonly Meaning[] =>
  (readings[0]?.meanings ?? []).filter((meaning) =>
    readings.every(({ meanings }) => meanings.some((other) => isSameMeaning(meaning, other))),
  );

/**
 * The places that a slip may have been made in: beside words that are as near, towns only, and none of the name of such
 * a word, because whoever writes that without a slip means the word: "Brandenburg", "Sachsen".
 */
const findPlaces = (word: string, places: PlaceReader | null, near: readonly string[]): readonly PlaceHit[] => {
  if (places === null) return [];
  if (near.length === 0) return places.findSlips(word);
  const named = new Set(near.flatMap((known) => places.findNamed([known], known).map(({ key }) => key)));
  return places.findTownSlips(word).filter(({ key }) => CITY_KEYS.has(key) || !named.has(key));
};

/**
 * What a word may mean that is one slip away from a known one, beside what was read. Never another language, people or
 * denomination.
 */
export const readSlip = (
  table: WordTable,
  token: Token,
  places: PlaceReader | null,
  beside: readonly Reading[],
): Reading | null => {
  const { word } = token;
  if (isMeant(table, word)) return null;
  const language = findLanguageSlip(word);
  if (language !== null) {
    return {
      tokens: [token],
      meanings: [{ kind: "language", value: language }],
      hits: [],
      certainty: "slip",
      exact: 0,
    };
  }
  // Whoever wrote a word of a known phrase, or a form of one, made no slip: "Freitag" is no Freital.
  if (isPeopleWord(word) || table.byForm.has(word) || places?.isWord(word) === true) return null;
  const reading = readPeople(word);
  const near = findNearWords(word).filter((known) => reading.mayMean(known, 1) === "yes");
  const readings = dropAside(near.flatMap((known) => readPhrase(table, [token], () => [known], "slip") ?? []));
  const hits = keepBeside(findPlaces(word, places, readings.length > 0 ? near : []), beside);
  const isCityOnly = hits.some(({ key }) => CITY_KEYS.has(key)) && readings.every(isLandOnly);
  const [first] = readings;
  if (first !== undefined && !isCityOnly && !(readings.every(isAside) && hits.length > 0)) {
    // A town as near as a word, or two words: nobody knows which is meant, but what is common to both.
    const meanings = hits.length === 0 ? findCommon(readings) : [];
    return meanings.length > 0 ? { ...first, meanings } : null;
  }
  const guesses = hits.length > 0 ? [] : keepBeside(places?.findGuesses(word) ?? [], beside);
  const certainty = hits.length > 0 ? "slip" : "guess";
  const found = hits.length > 0 ? hits : guesses;
  return found.length === 0 ? null : { tokens: [token], meanings: [], hits: found, certainty, exact: 0 };
};

/** A word of several that are one slip away, within a phrase: "liason officer", "crime prevntion advice". */
export const readPhrasesWithSlip = (table: WordTable, tokens: readonly Token[], slipped: Token): readonly Reading[] => {
  if (isPeopleWord(slipped.word) || isMeant(table, slipped.word)) return [];
  const near = findNearWords(slipped.word).slice(0, MOST_FORMS);
  if (near.length === 0) return [];
  const formsOf = (token: Token): readonly string[] => (token === slipped ? near : listForms(table, token.word));
  const said = tokens.filter(({ small }) => !small);
  return [said, said.filter(({ asking }) => !asking)]
    .flatMap((row) => listRuns(row, MOST_WORDS))
    .filter((run) => run.length > 1 && run.includes(slipped))
    .flatMap((run) => readPhrase(table, run, formsOf, "slip") ?? []);
};

/** The names of places of several words with a slip in one: "Bad Homurg", "Frankkfurt (Oder)". */
export const readPlacesWithSlip = (
  table: WordTable,
  tokens: readonly Token[],
  slipped: Token,
  places: PlaceReader | null,
  readings: readonly Reading[],
): readonly Reading[] => {
  const { word: typed } = slipped;
  if (places === null || isMeant(table, typed) || table.byForm.has(typed) || isPeopleWord(typed)) return [];
  if (places.isWord(typed)) return [];
  return listRuns(tokens, MOST_WORDS).flatMap((run): Reading[] => {
    if (run.length === 1 || !run.includes(slipped)) return [];
    const found = places.findSlipsWithin(
      run.map(({ word }) => word),
      run.indexOf(slipped),
    );
    const beside = readings.filter((reading) => !reading.tokens.some((token) => run.includes(token)));
    const hits = keepBeside(found, beside);
    return hits.length === 0 ? [] : [{ tokens: run, meanings: [], hits, certainty: "slip", exact: run.length - 1 }];
  });
};

/** A word that may mean an association, beside a language. */
export const readDoubtful = (table: WordTable, token: Token, readings: readonly Reading[]): Reading | null =>
  table.doubtful.has(token.word) &&
  readings.some(({ meanings }) => meanings.some(({ kind }) => kind === "language")) &&
  !readings.some(({ meanings }) => meanings.some(({ kind }) => kind === "role" || kind === "organization"))
    ? {
        tokens: [token],
        meanings: [{ kind: "organization", value: "mosque-association" }],
        hits: [],
        certainty: "slip",
        exact: 0,
      }
    : null;
