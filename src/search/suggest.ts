import { foldQuery } from "../../contract/fold-text.ts";
import { CLOSENESS, findCloseness } from "./name-closeness.ts";
import type { SearchIndex, SearchPart } from "./search-index.ts";
import { findNearPostcodes, readPostcode, suggestPostcodes } from "./suggest-postcodes.ts";
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind, type Suggestions } from "./suggestion.ts";
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

/** Which entries of each part fit a word. Misspelt only where no part knows the word: whoever hit one made no mistake. */
const fitWord = (parts: readonly SearchPart[], word: string): Fits[] => {
  const beginnings = parts.map(({ words }) => findBeginnings(words, word));
  return beginnings.some((fits) => fits.size > 0) ? beginnings : parts.map(({ words }) => findMisspelt(words, word));
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
const scoreParts = (parts: readonly SearchPart[], typed: readonly string[]): Scored[] => {
  const byWord = typed.map((word) => fitWord(parts, word));
  return parts.flatMap(({ suggestions, names, weights }, part) => {
    const fits = byWord.map((ofParts): Fits => ofParts[part] ?? new Map()).reduce(intersect);
    return [...fits].flatMap(([at, fit]) => {
      const suggestion = suggestions[at];
      if (suggestion === undefined) return [];
      // While a word is not complete, far too many names begin with it for a look at each.
      const isWhole = fit === typed.length * FIT.whole;
      const closeness = isWhole ? findCloseness(names[at] ?? [], typed) : CLOSENESS.part;
      return [{ suggestion, fit, closeness, weight: weights[at] ?? 0 }];
    });
  });
};

/** Towns are told apart by weight, not by whether their name is a bare one: Weiden i.d. OPf. is meant by "Weiden". */
const compareScored = (one: Scored, other: Scored): number =>
  other.fit - one.fit ||
  Math.min(other.closeness, CLOSENESS.bare) - Math.min(one.closeness, CLOSENESS.bare) ||
  other.weight - one.weight ||
  one.suggestion.label.length - other.suggestion.label.length ||
  (one.suggestion.key < other.suggestion.key ? -1 : 1);

const isUnique = (suggestion: Suggestion, position: number, all: readonly Suggestion[]): boolean =>
  all.findIndex((other) => other.key === suggestion.key && other.label === suggestion.label) === position;

const NOTHING: Suggestions = { groups: [], nearPostcodes: [] };

/**
 * What somebody may mean who typed `query`: grouped by kind, the kind with the best fit first, at most MOST_IN_GROUP
 * each. Never throws, whatever is typed.
 */
export const suggest = ({ parts, gazetteer }: SearchIndex, query: string): Suggestions => {
  const digits = readPostcode(query.slice(0, MOST_WORDS * LONGEST_WORD));
  if (digits !== null) {
    if (gazetteer === null) return NOTHING;
    const suggestions = suggestPostcodes(gazetteer, digits, MOST_IN_GROUP);
    return suggestions.length > 0
      ? { groups: [{ kind: "postcode", suggestions }], nearPostcodes: [] }
      : { groups: [], nearPostcodes: findNearPostcodes(gazetteer, digits) };
  }
  const typed = foldQuery(query.slice(0, MOST_WORDS * LONGEST_WORD))
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  if (typed.join("").length < FEWEST_LETTERS) return NOTHING;
  const byKind = new Map<SuggestionKind, Scored[]>();
  for (const scored of scoreParts(parts, typed)) {
    const group = byKind.get(scored.suggestion.kind);
    if (group === undefined) byKind.set(scored.suggestion.kind, [scored]);
    else group.push(scored);
  }
  const groups = SUGGESTION_KINDS.flatMap((kind) => {
    const sorted = (byKind.get(kind) ?? []).toSorted(compareScored);
    const [best] = sorted;
    if (best === undefined) return [];
    const suggestions = sorted.slice(0, 3 * MOST_IN_GROUP).map(({ suggestion }) => suggestion);
    const closeness = Math.max(...sorted.filter(({ fit }) => fit === best.fit).map((scored) => scored.closeness));
    return [{ kind, fit: best.fit, closeness, suggestions: suggestions.filter(isUnique).slice(0, MOST_IN_GROUP) }];
  });
  return {
    groups: groups
      .toSorted((one, other) => other.fit - one.fit || other.closeness - one.closeness)
      .map(({ kind, suggestions }) => ({ kind, suggestions })),
    nearPostcodes: [],
  };
};
