import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { groupBy } from "../../contract/group-by.ts";
import { CLOSENESS, findCloseness } from "./spelling/name-closeness.ts";
import { splitAreas } from "./places/area-names.ts";
import { replaceWord } from "./spelling/correct-people-word.ts";
import { dropOutweighed, isVillage } from "./outweigh.ts";
import { foldPlaceText, readingsOf } from "../../contract/place/place-text.ts";
import { isAbroad } from "../../contract/words/places-abroad.ts";
import { readPeople } from "../../contract/words/read-people.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchPart } from "./search-part.ts";
import {
  findPostcodeHint,
  isForeignPostcode,
  isNoPostcode,
  readPostcode,
  suggestPostcodes,
  type TypedPostcode,
} from "./places/suggest-postcodes.ts";
import {
  type SearchHint,
  SUGGESTION_KINDS,
  type Suggestion,
  type SuggestionGroup,
  type SuggestionKind,
  type Suggestions,
} from "./suggestion.ts";
import { findBeginnings, findMisspelt, FIT } from "./spelling/word-index.ts";

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

const hasWhole = (fits: Fits): boolean => {
  for (const fit of fits.values()) if (fit === FIT.whole) return true;
  return false;
};

/** `fits`: which entries of each part fit a word. `choices`: what may be meant by it where that is in doubt. */
type WordFits = { readonly fits: readonly Fits[]; readonly choices: readonly string[] };

/**
 * What fits a word. Misspelt entries only where no part has the word itself and few names begin with it: whoever hit
 * one made no mistake. Where some begin with it, the word may be half typed, so that only names of its length can be
 * meant otherwise.
 */
const fitWord = (parts: readonly SearchPart[], word: string): WordFits => {
  const beginnings = parts.map(({ words }) => findBeginnings(words, word));
  const isKnown = beginnings.some(hasWhole);
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

type FitWord = (word: string) => WordFits;

/** What fits each word, found once: a text may be read in several ways. */
const rememberFits = (parts: readonly SearchPart[]): FitWord => {
  const known = new Map<string, WordFits>();
  return (word) => {
    const fits = known.get(word) ?? fitWord(parts, word);
    known.set(word, fits);
    return fits;
  };
};

/** The suggestions of all parts that fit every word. */
const scoreParts = (parts: readonly SearchPart[], typed: readonly string[], fitOf: FitWord): Scored[] =>
  parts.flatMap(({ suggestions, names, weights }, part) => {
    const fits = typed.map((word): Fits => fitOf(word).fits[part] ?? new Map()).reduce(intersect);
    return [...fits].flatMap(([at, fit]) => {
      const suggestion = suggestions[at];
      if (suggestion === undefined) return [];
      // While a word is not complete, far too many names begin with it for a look at each.
      const isWhole = fit === typed.length * FIT.whole;
      const weight = weights[at] ?? 0;
      const closeness = isWhole ? findCloseness(names[at] ?? [], typed) : CLOSENESS.part;
      const most = isVillage({ suggestion, weight }) ? CLOSENESS.beginning : CLOSENESS.whole;
      return [{ suggestion, fit, closeness: Math.min(closeness, most), weight }];
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

/** More of one kind are not looked at: some of them are the same. */
const MOST_BEST = 3 * MOST_IN_GROUP;

/** The best of many, the best first: two letters begin hundreds of names, which need no order among themselves. */
const pickBest = (all: readonly Scored[]): Scored[] => {
  const best: Scored[] = [];
  for (const scored of all) {
    let at = best.length;
    while (at > 0 && compareScored(scored, best[at - 1] ?? scored) < 0) at -= 1;
    if (at === MOST_BEST) continue;
    best.splice(at, 0, scored);
    if (best.length > MOST_BEST) best.pop();
  }
  return best;
};

/** The suggestions as they are shown: grouped by kind, the kind with the best fit first. */
const groupScored = (all: readonly Scored[]): SuggestionGroup[] => {
  const byKind = groupBy(all, ({ suggestion }) => suggestion.kind);
  return SUGGESTION_KINDS.flatMap((kind) => {
    const same = byKind.get(kind) ?? [];
    const sorted = pickBest(same);
    const [best] = sorted;
    if (best === undefined) return [];
    const suggestions = sorted.map(({ suggestion }) => suggestion);
    const closeness = same.reduce(
      (most, scored) => (scored.fit === best.fit ? Math.max(most, scored.closeness) : most),
      0,
    );
    return [{ kind, fit: best.fit, closeness, suggestions: suggestions.filter(isUnique).slice(0, MOST_IN_GROUP) }];
  })
    .toSorted((one, other) => other.fit - one.fit || other.closeness - one.closeness)
    .map(({ kind, suggestions }) => ({ kind, suggestions }));
};

/** Places of the name that some words say, in the Land, Kreis or town that the others say: "Marl NRW". */
const scoreWithin = ({ parts, areaNames }: SearchIndex, typed: readonly string[], fitOf: FitWord): Scored[] => {
  for (const { name, areas } of splitAreas(areaNames, typed)) {
    const found = scoreParts(parts, name, fitOf).filter(
      ({ suggestion: { kind, key } }) => kind === "place" && areas.some((area) => key.startsWith(area)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

const hasPlace = (scored: readonly Scored[]): boolean => scored.some(({ suggestion }) => suggestion.kind === "place");

/** Places that other readings of the words name, where the words as they stand name none. */
const scoreOtherwise = (index: SearchIndex, typed: readonly string[], fitOf: FitWord): Scored[] => {
  for (const words of readingsOf(typed)) {
    const scored = words === typed ? [] : scoreParts(index.parts, words, fitOf);
    const places = scored.filter(({ suggestion }) => suggestion.kind === "place");
    const found = places.length > 0 ? places : scoreWithin(index, words, fitOf);
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether a role or topic, of which nobody types the whole name, is called by the words that were typed, too. */
const isAlsoWord = (all: readonly Scored[], words: number): boolean =>
  all.some(({ suggestion: { kind }, fit }) => (kind === "role" || kind === "topic") && fit === words * FIT.whole);

/** The first kind that has the whole name decides, if only one of it has. */
const findExact = (all: readonly Scored[], words: number): Suggestion | null => {
  const named = dropOutweighed(all.filter(({ closeness }) => closeness === CLOSENESS.whole));
  const whole = named.map(({ suggestion }) => suggestion);
  const kind = SUGGESTION_KINDS.find((known: SuggestionKind) => whole.some((each) => each.kind === known));
  const [only, ...others] = whole.filter((each) => each.kind === kind);
  if (only === undefined || others.some(({ key }) => key !== only.key)) return null;
  return kind === "place" && isAlsoWord(all, words) ? null : only;
};

/** Why a text leads nowhere by itself, whatever is suggested for it: only one of `isExact` is surely meant. */
const findTextHint = (query: string, words: readonly string[], isExact: boolean): SearchHint | null => {
  const text = query.trim();
  if (text.length > LONGEST_SEARCH_TEXT) return { kind: "too-long" };
  if (text !== "" && words.length === 0) return { kind: "unreadable" };
  if (isNoPostcode(text)) return { kind: "no-postcode" };
  const isForeign = isForeignPostcode(text) || isAbroad(text.replace(/^\d{4,6} /, ""));
  return isForeign && !isExact ? { kind: "abroad", text } : null;
};

/** Which of several words was meant by one of those typed; each with the text that has it in the other's stead. */
const findChoiceHint = (query: string, typed: string, labels: readonly string[]): SearchHint => ({
  kind: "several-words",
  choices: labels.map((label) => ({ label, text: replaceWord(query, typed, label) })),
});

const NOTHING: Suggestions = { groups: [], exact: null, hint: null };

const suggestForPostcode = (index: SearchIndex, typed: TypedPostcode): Suggestions => {
  const { gazetteer } = index;
  if (gazetteer === null) return NOTHING;
  const { suggestions, isNamed } = suggestPostcodes(gazetteer, typed, MOST_IN_GROUP);
  const [only, ...others] = suggestions;
  if (only === undefined) {
    const beside = suggestWords(index, typed.words.join(" "));
    const groups = beside.exact === null ? [] : beside.groups;
    return { groups, exact: null, hint: findPostcodeHint(gazetteer, typed.digits) };
  }
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
  const postcode = readPostcode(query.slice(0, LONGEST_SEARCH_TEXT), index.gazetteer);
  return postcode === null ? suggestWords(index, query) : suggestForPostcode(index, postcode);
};

/** The same for what holds no postcode. */
const suggestWords = (index: SearchIndex, query: string): Suggestions => {
  const start = query.slice(0, LONGEST_SEARCH_TEXT);
  const words = foldPlaceText(start);
  const typed = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  if (typed.join("").length < FEWEST_LETTERS) return { ...NOTHING, hint: findTextHint(query, words, false) };
  const fitOf = rememberFits(index.parts);
  const scored = scoreParts(index.parts, typed, fitOf);
  const all = hasPlace(scored) ? scored : [...scored, ...scoreOtherwise(index, typed, fitOf)];
  const exact = findExact(all, typed.length);
  const hint = findTextHint(query, words, exact !== null) ?? findDoubt(start, typed, typed.map(fitOf));
  return { groups: groupScored(all), exact, hint };
};
