import { findBegunWords, type WordTable } from "./word-table.ts";
import {
  CITY_KEYS,
  isAllTheSame,
  isLandOnly,
  listForms,
  listRuns,
  MOST_WORDS,
  type Reading,
  readPhrase,
} from "./read-phrase.ts";
import { readDoubtful, readPhrasesWithSlip, readPlacesWithSlip, readSlip } from "./read-slips.ts";
import type { Token } from "./tokens.ts";
import type { PlaceReader } from "./understanding.ts";

/** Fewer letters begin anything. */
const SHORTEST_BEGINNING = 4;
/** Digits of a German postcode. */
const POSTCODE = /^\d{5}$/;

const readPhrases = (table: WordTable, tokens: readonly Token[], placed: readonly Reading[]): readonly Reading[] => {
  const forms = new Map(tokens.map((token) => [token, listForms(table, token.word)]));
  const formsOf = (token: Token): readonly string[] => forms.get(token) ?? [];
  // "Speaks" asks for a language, and is no form of "speaker".
  const isAsking = (run: readonly Token[]): boolean =>
    run.length === 1 && run.every(({ asking, word }) => asking && !table.bagsByWord.has(word));
  const said = tokens.filter(({ small }) => !small);
  const asked = said.filter(({ asking }) => !asking);
  // "Scheibe der Moschee eingeschlagen" is about the window.
  const isSideOnly = (token: Token): boolean =>
    readPhrase(table, [token], formsOf, "exact")?.meanings[0]?.kind === "side";
  const beside = asked.filter((token) => !isSideOnly(token));
  // "Moschee Recklinghausen beschmiert" is about the mosque.
  const named = new Set(placed.flatMap((reading) => reading.tokens));
  const around = asked.filter((token) => !named.has(token));
  const runs = [said, asked, beside, ...(named.size > 0 ? [around] : [])].flatMap((row) => listRuns(row, MOST_WORDS));
  return runs.filter((run) => !isAsking(run)).flatMap((run) => readPhrase(table, run, formsOf, "exact") ?? []);
};

const readPlaces = (tokens: readonly Token[], text: string, places: PlaceReader): readonly Reading[] =>
  listRuns(tokens, MOST_WORDS).flatMap((run): Reading[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const isAlone = run.length === 1;
    if (isAlone && (first.small || first.asking)) return [];
    const hits =
      isAlone && POSTCODE.test(first.word)
        ? places.findPostcode(first.word)
        : places.findNamed(
            run.map(({ word }) => word),
            text.slice(first.from, last.to),
          );
    return hits.length === 0 ? [] : [{ tokens: run, meanings: [], hits, certainty: "exact", exact: run.length }];
  });

/** "Berlin" is the city: whoever means the Land asks for the same contacts. */
const isCity = ({ tokens, hits }: Reading, other: Reading): boolean =>
  tokens.length === other.tokens.length &&
  tokens.every((token, at) => token === other.tokens[at]) &&
  hits.some(({ key }) => CITY_KEYS.has(key)) &&
  isLandOnly(other);

const countAsking = ({ tokens }: Reading): number => tokens.filter(({ asking }) => asking).length;

/** More words first, of these the ones that stand there as they are known, of these what is no place. */
const compareReadings = (one: Reading, other: Reading): number =>
  other.tokens.length - one.tokens.length ||
  countAsking(one) - countAsking(other) ||
  other.exact - one.exact ||
  Math.min(one.hits.length, 1) - Math.min(other.hits.length, 1);

const countTokens = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** The readings that stand beside one another, the best first; of equally good ones those that leave fewer words over. */
const takeReadings = (readings: readonly Reading[]): readonly Reading[] => {
  const forward = takeInOrder(readings);
  const backward = takeInOrder(readings.toReversed());
  return countTokens(backward) > countTokens(forward) ? backward : forward;
};

const takeInOrder = (readings: readonly Reading[]): readonly Reading[] => {
  const taken = new Set<Token>();
  return readings.toSorted(compareReadings).filter(({ tokens }) => {
    if (tokens.some((token) => taken.has(token))) return false;
    for (const token of tokens) taken.add(token);
    return true;
  });
};

/** The one thing that what is being typed begins. */
const readBeginning = (table: WordTable, token: Token, places: PlaceReader | null): Reading | null => {
  const { word } = token;
  if (word.length < SHORTEST_BEGINNING) return null;
  const readings = findBegunWords(table, word).flatMap(
    (known) => readPhrase(table, [token], () => [known], "beginning") ?? [],
  );
  const hits = places?.findBegun(word) ?? [];
  if (hits.length > 0 && readings.length === 0) {
    return { tokens: [token], meanings: [], hits, certainty: "beginning", exact: 0 };
  }
  return readings[0] !== undefined && isAllTheSame(readings) ? readings[0] : null;
};

export const findUnread = (tokens: readonly Token[], readings: readonly Reading[]): readonly Token[] => {
  const read = new Set(readings.flatMap((reading) => reading.tokens));
  return tokens.filter((token) => !token.small && !token.asking && !read.has(token));
};

/** Everything that stands in the tokens, in whatever form. */
const readExactly = (
  table: WordTable,
  text: string,
  tokens: readonly Token[],
  places: PlaceReader | null,
): readonly Reading[] => {
  const placed = places === null ? [] : readPlaces(tokens, text, places);
  const phrases = readPhrases(table, tokens, placed).filter((phrase) => !placed.some((place) => isCity(place, phrase)));
  return [...phrases, ...placed];
};

/** What stands in the tokens, whichever of several readings of a word is the best. */
export const readStanding = (table: WordTable, tokens: readonly Token[]): readonly Reading[] =>
  takeReadings(readExactly(table, "", tokens, null));

/** Everything that can be read in the tokens: what stands there first, then what is a slip away or only begun. */
export const readAll = (
  table: WordTable,
  text: string,
  tokens: readonly Token[],
  places: PlaceReader | null,
  isTyping: boolean,
): readonly Reading[] => {
  const exact = readExactly(table, text, tokens, places);
  let readings = takeReadings(exact);
  for (const token of findUnread(tokens, readings)) {
    const isLast = isTyping && token === tokens.at(-1) && token.to === text.length;
    const begun = isLast ? readBeginning(table, token, places) : null;
    const slipped =
      begun === null
        ? [...readPhrasesWithSlip(table, tokens, token), ...readPlacesWithSlip(table, tokens, token, places, readings)]
        : [];
    if (slipped.length > 0) readings = takeReadings([...slipped, ...exact]);
    if (findUnread([token], readings).length === 0) continue;
    const reading = begun ?? readDoubtful(table, token, readings) ?? readSlip(table, token, places, readings);
    if (reading !== null) readings = [...readings, reading];
  }
  return readings;
};
