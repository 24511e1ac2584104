import { findFirst } from "../../../contract/find-first.ts";
import { foldText } from "../../../contract/fold-text.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { inSteps } from "../../../contract/in-steps.ts";
import { allowedEdits, editsToBeginning, lacksMore, lettersOf } from "../../../contract/words/edit-distance.ts";
import { isPeopleWord, type PeopleReading } from "../../../contract/words/read-people.ts";

/**
 * The words of many texts, each once and sorted, and the texts every word stands in. `starts[i]` to `starts[i + 1]` of
 * `owners` are the numbers of the texts with `words[i]`, whose letters are `letters[i]`. `bySecond`: where the words stand
 * that have a letter in the second place.
 */
export type WordIndex = {
  readonly words: readonly string[];
  readonly letters: Uint32Array;
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  readonly bySecond: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
};

/** How well a typed word fits a known one; a better fit always outweighs any number of worse ones. */
export const FIT = { whole: 4, beginning: 3, oneEdit: 2, twoEdits: 1 } as const;

/** An Arabic word with its article, which is written as part of it, and enough left to search by. */
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** The word itself, and an Arabic one without its article, too. */
const formsOf = (word: string): readonly string[] => (ARTICLE.test(word) ? [word, word.replace(ARTICLE, "")] : [word]);

/** Those of a known word. The names of some peoples only begin like an article: Albanian, German. */
const formsOfKnown = (word: string): readonly string[] => {
  const forms = formsOf(word);
  return forms.length > 1 && isPeopleWord(word) ? [word] : forms;
};

/** So many texts are read at once as nobody notices: some milliseconds. */
const TEXTS_A_STEP = 2_000;

/** The index over texts, made in steps; each text may have several names. */
export function* makeWordIndex(texts: readonly (readonly string[])[]): Generator<void, WordIndex, void> {
  const ownersByWord = new Map<string, number[]>();
  for (const [owner, names] of texts.entries()) {
    if (owner % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield;
    for (const name of names) {
      for (const word of foldText(name).flatMap(formsOfKnown)) {
        const owners = ownersByWord.get(word);
        if (owners === undefined) ownersByWord.set(word, [owner]);
        else if (owners.at(-1) !== owner) owners.push(owner);
      }
    }
  }
  const words = [...ownersByWord.keys()].toSorted();
  const starts = new Uint32Array(words.length + 1);
  const owners: number[] = [];
  words.forEach((word, position) => {
    owners.push(...(ownersByWord.get(word) ?? []));
    starts[position + 1] = owners.length;
  });
  return {
    words,
    letters: Uint32Array.from(words, lettersOf),
    starts,
    owners: Uint32Array.from(owners),
    bySecond: groupBy(words.keys(), (word) => words[word]?.charAt(1) ?? ""),
    size: texts.length,
  };
}

/** The same at once. */
export const createWordIndex = (texts: readonly (readonly string[])[]): WordIndex =>
  inSteps(makeWordIndex(texts)).finish();

export const hasWord = ({ words }: WordIndex, word: string): boolean => words[findFirst(words, word)] === word;

const addFit = ({ starts, owners }: WordIndex, word: number, fit: number, fits: Map<number, number>): void => {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
    const owner = owners[at] ?? 0;
    if ((fits.get(owner) ?? 0) < fit) fits.set(owner, fit);
  }
};

/** The texts with a word that begins with `query`, and how well it fits (FIT). */
export const findBeginnings = (index: WordIndex, query: string): Map<number, number> => {
  const fits = new Map<number, number>();
  const { words } = index;
  for (const typed of formsOf(query)) {
    // Behind everything that begins with it: no letter is beyond the last code point.
    const end = findFirst(words, `${typed}\u{10ffff}`);
    for (let word = findFirst(words, typed); word < end; word += 1) {
      addFit(index, word, words[word] === typed ? FIT.whole : FIT.beginning, fits);
    }
  }
  return fits;
};

/** Behind every word that begins with a letter: none has another one beyond the last code unit. */
const LAST_UNIT = "\uffff";

/**
 * Where the words stand, in their order, that few edits at the beginning could have made of a typed one: one of its first
 * two letters is still the first or the second. Of these only those that may have most of its letters.
 */
const listAlike = (index: WordIndex, typed: string, limit: number): readonly number[] => {
  const { words, letters, bySecond } = index;
  const own = lettersOf(typed);
  const firsts = [...new Set([typed.charAt(0), typed.charAt(1)])];
  const alike: number[] = [];
  for (const first of firsts) {
    const end = findFirst(words, first + LAST_UNIT);
    for (let word = findFirst(words, first); word < end; word += 1) {
      if (!lacksMore(own, letters[word] ?? 0, limit)) alike.push(word);
    }
    for (const word of bySecond.get(first) ?? []) {
      if (!lacksMore(own, letters[word] ?? 0, limit) && !firsts.includes(words[word]?.charAt(0) ?? ""))
        alike.push(word);
    }
  }
  return alike.toSorted((one, other) => one - other);
};

/** `isDoubtful`: words of several peoples are equally near to what was typed, so that none of them fits. */
type Misspelt = { readonly fits: Map<number, number>; readonly isDoubtful: boolean };

/**
 * The texts with a word whose beginning is an edit or two away from `typed`, and how well it fits (FIT). `hasLonger`:
 * also of words that go on for more letters than edits are allowed. `reading`: of `typed`.
 */
export const findMisspelt = (index: WordIndex, typed: string, hasLonger: boolean, reading: PeopleReading): Misspelt => {
  const fits = new Map<number, number>();
  let isDoubtful = false;
  const limit = allowedEdits(typed);
  if (limit === 0) return { fits, isDoubtful };
  for (const word of listAlike(index, typed, limit)) {
    const known = index.words[word] ?? "";
    if (!hasLonger && known.length > typed.length + limit) continue;
    const edits = editsToBeginning(typed, known, limit);
    if (edits <= 0) continue;
    const answer = reading.mayMean(known, edits);
    if (answer === "yes") addFit(index, word, edits === 1 ? FIT.oneEdit : FIT.twoEdits, fits);
    else if (answer === "doubtful") isDoubtful = true;
  }
  return { fits, isDoubtful };
};
