import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { foldQuery } from "../../contract/fold-text.ts";
import { CLOSENESS, findCloseness } from "./name-closeness.ts";
import { toAreaName } from "./area-names.ts";
import { findChoiceHint, findPostcodeHint, findTextHint } from "./find-hint.ts";
import { readPeople } from "./read-people.ts";
import type { SearchIndex, SearchPart } from "./search-index.ts";
import { readPostcode, suggestPostcodes, type TypedPostcode } from "./suggest-postcodes.ts";
import {
  type SearchHint,
  SUGGESTION_KINDS,
  type Suggestion,
  type SuggestionGroup,
  type SuggestionKind,
  type Suggestions,
} from "./suggestion.ts";
import { findBeginnings, findMisspelt, FIT } from "./word-index.ts";

export const MOST_IN_GROUP = 8;
/** More words, or longer ones, name no place and no role; it also bounds the work a hostile text can cause. */
const MOST_WORDS = 6;
const LONGEST_WORD = 40;
/** One letter begins too much to suggest any of it. */
const FEWEST_LETTERS = 2;

/** `fit`: how well the words fit (FIT); `closeness`: how much of the name they are (CLOSENESS). */
type Scored = {
  readonly suggestion: Suggestion;
  readonly fit: number;
  readonly closeness: number;
  readonly weight: number;
};

type Fits = ReadonlyMap<number, number>;

/** Fewer names than this that begin with a word are no proof that it is spelt as it was meant. */
const MANY_NAMES = 8;

/** All that fits in `more` but not in `fits` behind it. */
const join = (fits: Fits, more: Fits): Fits => new Map([...more, ...fits]);

/** `fits`: which entries of each part fit a word. `choices`: what may be meant by it where that is in doubt. */
type WordFits = { readonly fits: readonly Fits[]; readonly choices: readonly string[] };

/**
 * What fits a word. Misspelt entries only where no part has the word itself and few names begin with it: whoever hit
 * one made no mistake. Where some begin with it, the word may be half typed, so that only names of its length can be
 * meant otherwise.
 */
const fitWord = (parts: readonly SearchPart[], word: string): WordFits => {
  const beginnings = parts.map(({ words }) => findBeginnings(words, word));
  const isKnown = beginnings.some((fits) => [...fits.values()].includes(FIT.whole));
  const count = beginnings.reduce((sum, fits) => sum + fits.size, 0);
  if (isKnown || count >= MANY_NAMES) return { fits: beginnings, choices: [] };
  const reading = readPeople(word);
  const misspelt = parts.map(({ words }) => findMisspelt(words, word, count === 0, reading));
  return {
    fits: misspelt.map(({ fits }, part) => join(beginnings[part] ?? new Map(), fits)),
    choices: misspelt.some(({ isDoubtful }) => isDoubtful) ? reading.listChoices() : [],
  };
};

/** What fits both, with both fits added up. */
const intersect = (one: Fits, other: Fits): Fits => {
  const both = new Map<number, number>();
  for (const [at, fit] of one) {
    const second = other.get(at);
    if (second !== undefined) both.set(at, fit + second);
  }
  return both;
};

/** The suggestions of all parts that fit every word. */
const scoreParts = (
  parts: readonly SearchPart[],
  typed: readonly string[],
  byWord: readonly WordFits[] = typed.map((word) => fitWord(parts, word)),
): Scored[] =>
  parts.flatMap(({ suggestions, names, weights }, part) => {
    const fits = byWord.map((word): Fits => word.fits[part] ?? new Map()).reduce(intersect);
    return [...fits].flatMap(([at, fit]) => {
      const suggestion = suggestions[at];
      if (suggestion === undefined) return [];
      // While a word is not complete, far too many names begin with it for a look at each.
      const isWhole = fit === typed.length * FIT.whole;
      const closeness = isWhole ? findCloseness(names[at] ?? [], typed) : CLOSENESS.part;
      return [{ suggestion, fit, closeness, weight: weights[at] ?? 0 }];
    });
  });

/** Towns are told apart by weight, not by whether their name is a bare one: Weiden i.d. OPf. is meant by "Weiden". */
const compareScored = (one: Scored, other: Scored): number =>
  other.fit - one.fit ||
  Math.min(other.closeness, CLOSENESS.bare) - Math.min(one.closeness, CLOSENESS.bare) ||
  other.weight - one.weight ||
  one.suggestion.label.length - other.suggestion.label.length ||
  (one.suggestion.key < other.suggestion.key ? -1 : 1);

const isUnique = (suggestion: Suggestion, position: number, all: readonly Suggestion[]): boolean =>
  all.findIndex((other) => other.key === suggestion.key && other.label === suggestion.label) === position;

/** The suggestions as they are shown: grouped by kind, the kind with the best fit first. */
const groupScored = (all: readonly Scored[]): SuggestionGroup[] => {
  return SUGGESTION_KINDS.flatMap((kind) => {
    const sorted = all.filter(({ suggestion }) => suggestion.kind === kind).toSorted(compareScored);
    const [best] = sorted;
    if (best === undefined) return [];
    const suggestions = sorted.slice(0, 3 * MOST_IN_GROUP).map(({ suggestion }) => suggestion);
    const closeness = Math.max(...sorted.filter(({ fit }) => fit === best.fit).map((scored) => scored.closeness));
    return [{ kind, fit: best.fit, closeness, suggestions: suggestions.filter(isUnique).slice(0, MOST_IN_GROUP) }];
  })
    .toSorted((one, other) => other.fit - one.fit || other.closeness - one.closeness)
    .map(({ kind, suggestions }) => ({ kind, suggestions }));
};

/** Places of the name that the first words say, in the Land or Kreis that the others say: "Marl NRW". */
const scoreWithin = ({ parts, areaNames }: SearchIndex, typed: readonly string[]): Scored[] => {
  for (let first = typed.length - 1; first > 0; first -= 1) {
    const areas = areaNames.get(toAreaName(typed.slice(first)));
    if (areas === undefined) continue;
    const found = scoreParts(parts, typed.slice(0, first)).filter(
      ({ suggestion: { kind, key } }) => kind === "place" && areas.some((area) => key.startsWith(area)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether a role or topic, of which nobody types the whole name, is called by the words that were typed, too. */
const isAlsoWord = (all: readonly Scored[], words: number): boolean =>
  all.some(({ suggestion: { kind }, fit }) => (kind === "role" || kind === "topic") && fit === words * FIT.whole);

/** The first kind that has the whole name decides, if only one of it has. */
const findExact = (all: readonly Scored[], words: number): Suggestion | null => {
  const whole = all.filter(({ closeness }) => closeness === CLOSENESS.whole).map(({ suggestion }) => suggestion);
  const kind = SUGGESTION_KINDS.find((known: SuggestionKind) => whole.some((each) => each.kind === known));
  const [only, ...others] = whole.filter((each) => each.kind === kind);
  if (only === undefined || others.some(({ key }) => key !== only.key)) return null;
  return kind === "place" && isAlsoWord(all, words) ? null : only;
};

const NOTHING: Suggestions = { groups: [], exact: null, hint: null };

const suggestForPostcode = ({ gazetteer }: SearchIndex, typed: TypedPostcode): Suggestions => {
  if (gazetteer === null) return NOTHING;
  const { suggestions, isNamed } = suggestPostcodes(gazetteer, typed, MOST_IN_GROUP);
  const [only, ...others] = suggestions;
  if (only === undefined) return { ...NOTHING, hint: findPostcodeHint(gazetteer, typed.digits) };
  const isExact = typed.digits.length === 5 && others.length === 0 && isNamed;
  return { groups: [{ kind: "postcode", suggestions }], exact: isExact ? only : null, hint: null };
};

/** What is asked about the first word in doubt. */
const findDoubt = (query: string, typed: readonly string[], byWord: readonly WordFits[]): SearchHint | null => {
  const position = byWord.findIndex(({ choices }) => choices.length > 0);
  const choices = byWord[position]?.choices ?? [];
  return choices.length > 0 ? findChoiceHint(query, typed[position] ?? "", choices) : null;
};

/**
 * What somebody may mean who typed `query`: grouped by kind, the kind with the best fit first, at most MOST_IN_GROUP
 * each; and what there is to say about it. Never throws, whatever is typed.
 */
export const suggest = (index: SearchIndex, query: string): Suggestions => {
  const start = query.slice(0, LONGEST_SEARCH_TEXT);
  const postcode = readPostcode(start);
  if (postcode !== null) return suggestForPostcode(index, postcode);
  const words = foldQuery(start);
  const typed = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  if (typed.join("").length < FEWEST_LETTERS) return { ...NOTHING, hint: findTextHint(query, words, false) };
  const byWord = typed.map((word) => fitWord(index.parts, word));
  const scored = scoreParts(index.parts, typed, byWord);
  const hasPlace = scored.some(({ suggestion }) => suggestion.kind === "place");
  const all = hasPlace ? scored : [...scored, ...scoreWithin(index, typed)];
  const exact = findExact(all, typed.length);
  const hint = findTextHint(query, words, exact !== null) ?? findDoubt(start, typed, byWord);
  return { groups: groupScored(all), exact, hint };
};
