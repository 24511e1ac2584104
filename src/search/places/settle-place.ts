import { foldQuery } from "../../../contract/fold-text.ts";
import { splitAreas } from "./area-names.ts";
import { correctPeopleWord } from "../spelling/correct-people-word.ts";
import { isOneSlip } from "../../../contract/words/is-one-slip.ts";
import { spellingsOf } from "../spelling/name-closeness.ts";
import { dropOutweighed, isVillage } from "../outweigh.ts";
import { toBareName } from "./place-names.ts";
import { foldPlaceText, readingsOf } from "../../../contract/place/place-text.ts";
import { readPeople } from "../../../contract/words/read-people.ts";
import type { PlaceHit } from "../../../contract/words/understanding.ts";
import type { SearchIndex } from "../search-index.ts";
import type { SearchPart } from "../search-part.ts";
import { suggest } from "../suggest.ts";
import { readPostcode, type TypedPostcode } from "./suggest-postcodes.ts";
import { PLACE_KINDS, type Suggestion, type Suggestions } from "../suggestion.ts";
import { findBeginnings, findMisspelt, FIT } from "../spelling/word-index.ts";

/**
 * What Enter makes of what was typed. `certain`: what was typed is its name. `understood`: only this can be meant, but it
 * is called otherwise, so that it is said. `several`: places that share the name `name`, the largest first, or with `isGuess` have one that is only like it. `open`: none
 * of these. `text`: nor is it half of one, but a word that only a text search knows, such as a language. `corrected`: it
 * finds nothing, but `text` does, which has the one language or people that can be meant in the stead of a slip.
 */
export type Settlement =
  | { readonly kind: "certain" | "understood"; readonly suggestion: Suggestion }
  | {
      readonly kind: "several";
      readonly name: string;
      readonly choices: readonly Suggestion[];
      readonly isGuess?: boolean;
    }
  | { readonly kind: "open" }
  | { readonly kind: "text" }
  | { readonly kind: "corrected"; readonly text: string };

const OPEN: Settlement = { kind: "open" };

type Typing = {
  readonly index: SearchIndex;
  readonly typed: string;
  /** Whether a text itself finds something; null where nothing but a place can be typed. */
  readonly findsText: ((text: string) => boolean) | null;
  /** Whether the text is to stay as it was typed. */
  readonly isAsTyped?: boolean;
};

/** A place that what was typed may name, and in which ways. */
type Match = {
  readonly suggestion: Suggestion;
  readonly weight: number;
  /** It is the name, or what most people say for it. */
  readonly isName: boolean;
  readonly isBeginning: boolean;
  /** Every word typed is a word of the name. */
  readonly isWords: boolean;
  readonly isSlip: boolean;
};

/** The shortest names have so many letters. */
const FEWEST_OF_NAME = 2;
/** Fewer letters begin a name by chance. */
const FEWEST_LETTERS = 3;
/** No place has a name of more words. */
const MOST_WORDS = 8;

type Fits = ReadonlyMap<number, number>;

const fitWord = ({ words }: SearchPart, word: string): Fits =>
  new Map([...findMisspelt(words, word, false, readPeople(word)).fits, ...findBeginnings(words, word)]);

const addFits = (one: Fits, other: Fits): Fits =>
  new Map([...one].flatMap(([at, fit]) => (other.has(at) ? [[at, fit + (other.get(at) ?? 0)] as const] : [])));

const matchNames = (names: readonly string[], typed: string): Pick<Match, "isName" | "isBeginning" | "isSlip"> => {
  const spellings = names.flatMap((name) => [name, toBareName(name)]).flatMap(spellingsOf);
  return {
    isName: spellings.includes(typed),
    isBeginning: spellings.some((spelling) => spelling.startsWith(typed)),
    isSlip: spellings.some((spelling) => isOneSlip(typed, spelling)),
  };
};

/** The places that the words may name, the largest first. */
const matchPlaces = ({ parts }: SearchIndex, words: readonly string[]): Match[] =>
  parts
    .filter(({ suggestions: [first] }) => first?.kind === "place")
    .flatMap((part) => {
      const fits = words.map((word) => fitWord(part, word)).reduce(addFits);
      return [...fits].flatMap(([at, fit]): Match[] => {
        const suggestion = part.suggestions[at];
        if (suggestion === undefined) return [];
        const isWords = fit === words.length * FIT.whole;
        const ways = matchNames(part.names[at] ?? [], words.join(" "));
        return [{ suggestion, weight: part.weights[at] ?? 0, isWords, ...ways }];
      });
    })
    .toSorted((one, other) => other.weight - one.weight || (one.suggestion.key < other.suggestion.key ? -1 : 1));

/** Endings of the names of languages. Whoever types another form of one, such as "Kurden", means no place like it. */
const LANGUAGE_ENDING = /(?:isch|ish|c[ae])$/;

/** Whether a known word is `word`, a slip away from it, or a language of which it is another form. */
const isAlike = (word: string, known: string): boolean => {
  const stem = known.replace(LANGUAGE_ENDING, "");
  const isForm = stem !== known && stem.length >= FEWEST_LETTERS && word.startsWith(stem);
  return word === known || isForm || isOneSlip(word, known);
};

/** Whether a word that passes is one of a suggestion that counts; `at` is none where nothing is suggested for it. */
const hasWord = (
  { words: { words, starts, owners } }: SearchPart,
  passes: (known: string) => boolean,
  counts: (at: number) => boolean,
): boolean =>
  words.some((known, nth) => passes(known) && [...owners.subarray(starts[nth], starts[nth + 1])].some(counts));

/** What the closed lists call things: Länder, topics and roles, and with no suggestion of their own kinds and languages. */
const listParts = ({ parts }: SearchIndex): readonly SearchPart[] =>
  parts.filter(
    ({ suggestions: [first] }) => first !== undefined && first.kind !== "place" && first.kind !== "organization",
  );

/**
 * Whether what was typed may be a language, role, topic or Land rather than this place; a Land of the place's own name
 * ("Bremen") is no other word. The names of organisations do not count: towns are parts of them.
 */
const isOtherThan = (index: SearchIndex, words: readonly string[], { label }: Suggestion): boolean =>
  listParts(index).some((part) => {
    const isElse = (at: number): boolean => part.suggestions[at]?.kind !== "land" || !part.names[at]?.includes(label);
    return words.every((word) => hasWord(part, (known) => known.startsWith(word) || isAlike(word, known), isElse));
  });

/** Whether it is a word, such as a language, that nothing is suggested for, so that only the text search knows it. */
const isTextWord = (index: SearchIndex, words: readonly string[]): boolean =>
  words.length > 0 &&
  listParts(index).some((part) =>
    words.every((word) =>
      hasWord(
        part,
        (known) => isAlike(word, known),
        (at) => part.suggestions[at] === undefined,
      ),
    ),
  );

/** Whether a word stands as it is in any name: whoever typed it made no slip. */
const isKnown = ({ parts }: SearchIndex, words: readonly string[]): boolean =>
  words.every((word) => parts.some((part) => [...findBeginnings(part.words, word).values()].includes(FIT.whole)));

const toSeveral = (matches: readonly Match[]): Settlement => {
  const choices = matches.map(({ suggestion }) => suggestion);
  return { kind: "several", name: toBareName(choices[0]?.label ?? ""), choices };
};

/** The letters as they were typed, to tell Münster from Munster where the dots were typed. */
const asWritten = (text: string): string => text.trim().toLowerCase().normalize("NFC");

const preferWritten = (matches: readonly Match[], typed: string): readonly Match[] => {
  const written = asWritten(typed);
  if (foldQuery(typed).join(" ") === written) return matches;
  const same = matches.filter(({ suggestion: { label } }) =>
    [label, toBareName(label)].some((name) => asWritten(name) === written),
  );
  return same.length > 0 ? same : matches;
};

const settleSlip = (
  { index, typed, findsText }: Typing,
  words: readonly string[],
  matches: readonly Match[],
): Settlement => {
  const slips = dropOutweighed(matches.filter(({ isSlip }) => isSlip));
  const [only, ...others] = slips;
  if (only === undefined || isKnown(index, words) || isOtherThan(index, words, only.suggestion)) return OPEN;
  if (findsText?.(typed) === true) return OPEN;
  if (others.length === 0) return { kind: "understood", suggestion: only.suggestion };
  const name = toBareName(only.suggestion.label);
  return others.every(({ suggestion }) => toBareName(suggestion.label) === name) ? toSeveral(slips) : OPEN;
};

/** The one place that what was typed begins, or is words of. */
const findPart = (words: readonly string[], matches: readonly Match[]): Match | null => {
  const begun = matches.filter(({ isBeginning }) => isBeginning);
  const [first = null, ...others] = begun;
  if (others.length === 0 && first !== null) return words.join("").length >= FEWEST_LETTERS ? first : null;
  const [worded = null, ...more] = matches.filter(({ isWords }) => isWords);
  return more.length === 0 && (first === null || worded?.isBeginning === true) ? worded : null;
};

/**
 * What a text that is no place's name leads to: the one place it is a part of, or a slip away from. Half a word that is
 * a slip away from another place may be meant for either.
 */
const settleOther = (typing: Typing, words: readonly string[], matches: readonly Match[]): Settlement => {
  const isPart = matches.some(({ isBeginning, isWords }) => isBeginning || isWords);
  if (!isPart) return settleSlip(typing, words, matches);
  const part = findPart(words, matches);
  if (part === null) return OPEN;
  if (!part.isWords && matches.some((match) => match.isSlip && match !== part)) return OPEN;
  return isOtherThan(typing.index, words, part.suggestion) ? OPEN : { kind: "understood", suggestion: part.suggestion };
};

/** The places that some of the words may name, in the Land, Kreis or town that the others say: "Marl NRW". */
const matchWithin = (index: SearchIndex, words: readonly string[]): Match[] => {
  for (const { name, areas } of splitAreas(index.areaNames, words)) {
    const found = matchPlaces(index, name).filter(
      ({ suggestion: { key }, isName, isSlip }) => (isName || isSlip) && areas.some((area) => key.startsWith(area)),
    );
    if (found.length > 0) return found;
  }
  return [];
};

/** A village is meant by a part of its name, or by a slip, only where nothing else can be. */
const withoutVillages = (matches: readonly Match[]): readonly Match[] => {
  const others = matches.filter((match) => !isVillage(match));
  return others.some(({ isBeginning, isWords, isSlip }) => isBeginning || isWords || isSlip) ? others : matches;
};

const settleName = (typing: Typing, exact: Suggestion | null): Settlement => {
  const typed = foldPlaceText(typing.typed);
  if (typed.join("").length < FEWEST_OF_NAME || typed.length > MOST_WORDS) return OPEN;
  const [asTyped = OPEN, ...others] = readingsOf(typed).map((words) => settleWords(typing, exact, words));
  return asTyped.kind === "open" ? (others.find(({ kind }) => kind === "certain") ?? OPEN) : asTyped;
};

const settleWords = (typing: Typing, exact: Suggestion | null, words: readonly string[]): Settlement => {
  const { index, typed, findsText } = typing;
  const whole = matchPlaces(index, words);
  const within = whole.some(({ isName }) => isName) ? [] : matchWithin(index, words);
  const matches = within.length > 0 ? within : whole;
  const ofName = matches.filter(({ isName }) => isName);
  const likely = dropOutweighed(ofName);
  // Where it has to be asked anyway, whoever means a quarter finds it, too.
  const named = preferWritten(likely.length > 1 ? ofName.filter((match) => !isVillage(match)) : likely, typed);
  const [first] = named;
  if (first === undefined) return settleOther(typing, words, withoutVillages(matches));
  if (named.length > 1 && first.suggestion !== exact) return toSeveral(named);
  // A role or topic may be called so, too: then it is for the list to tell them apart.
  const isElse = findsText !== null && exact === null && isOtherThan(index, words, first.suggestion);
  return isElse ? OPEN : { kind: "certain", suggestion: first.suggestion };
};

/** A postcode leads to its town; beside the name of another town it leads to neither. */
const settlePostcode = ({ groups, exact }: Suggestions, { digits, words }: TypedPostcode): Settlement => {
  if (exact !== null) return { kind: "certain", suggestion: exact };
  const choices = groups.flatMap(({ suggestions }) => suggestions);
  const [only, ...others] = choices;
  if (only === undefined) return OPEN;
  if (others.length === 0) return words.length === 0 ? { kind: "understood", suggestion: only } : OPEN;
  return digits.length === 5 ? { kind: "several", name: digits, choices } : OPEN;
};

/** The town named beside a postcode that is not listed, as in the address of a ministry: it is said what was taken. */
const settleBeside = (typing: Typing, { words }: TypedPostcode): Settlement => {
  if (words.length === 0) return OPEN;
  const typed = words.join(" ");
  const settled = settleName({ ...typing, typed }, suggest(typing.index, typed).exact);
  return settled.kind === "certain" ? { ...settled, kind: "understood" } : settled;
};

const settle = (typing: Typing): Settlement => {
  const { index, typed, findsText } = typing;
  const suggestions = suggest(index, typed);
  const { exact, hint } = suggestions;
  const postcode = readPostcode(typed, index.gazetteer);
  if (postcode !== null) {
    return hint === null ? settlePostcode(suggestions, postcode) : settleBeside(typing, postcode);
  }
  if (exact !== null && !PLACE_KINDS.has(exact.kind)) {
    return findsText === null ? OPEN : { kind: "certain", suggestion: exact };
  }
  return hint === null ? settleName(typing, exact) : OPEN;
};

/** The text without the one slip in it, where what was typed finds nothing and is no place's name or half of one. */
const correct = ({ index, typed, findsText, isAsTyped = false }: Typing): string | null => {
  const words = foldQuery(typed);
  if (isAsTyped || findsText === null || words.length > MOST_WORDS || suggest(index, typed).hint !== null) return null;
  if (findsText(typed)) return null;
  if (matchPlaces(index, words).some(({ isName, isBeginning }) => isName || isBeginning)) return null;
  return correctPeopleWord(typed, (word) => isKnown(index, [word]), findsText);
};

/** Places that were read, to choose from. */
export const toChoices = (hits: readonly PlaceHit[]): readonly Suggestion[] =>
  hits.map(({ key, label }) => ({ kind: "place", key, label, detail: null, land: null }));

/** What Enter makes of what was typed into a field that takes places; one rule for all of them. */
export const settlePlace = (typing: Typing): Settlement => {
  const settled = settle(typing);
  if (settled.kind !== "open") return settled;
  const words = foldQuery(typing.typed);
  const text = words.length === 0 ? null : correct(typing);
  if (text !== null) return { kind: "corrected", text };
  return isTextWord(typing.index, words) ? { kind: "text" } : settled;
};
