import { foldText } from "../fold-text.ts";
import { onceForRecent } from "../once-for.ts";
import { PEOPLE_WORDS, splitPeopleWords } from "./people-words.ts";
import { allowedEdits, editsBetween, editsToBeginning, lacksMore, lettersOf } from "./edit-distance.ts";
import { isOneSlip, SHORTEST_WITH_SLIP } from "./is-one-slip.ts";

/** A folded word, and its letters as bits. */
type Lettered = { readonly word: string; readonly letters: number };

/** A word of the closed list, and the number of its people there. */
type PeopleWord = Lettered & { readonly people: number };

type PeopleList = { readonly entries: readonly PeopleWord[]; readonly byWord: ReadonlyMap<string, readonly number[]> };

/**
 * Whether somebody may have meant a known word who typed another one. `doubtful`: it is another people's just as well.
 */
type Answer = "yes" | "no" | "doubtful";

/** What a typed word says of languages, peoples and denominations. */
export type PeopleReading = {
  /** Whether `known`, so many edits from what was typed, may be meant; words beyond the list always may. */
  readonly mayMean: (known: string, edits: number) => Answer;
  /** Of each people that is equally near the nearest word, as it is written; none where one is nearest. */
  readonly listChoices: () => readonly string[];
  /** The words of the one people that may be meant which are a slip away, as they are written. */
  readonly listSlips: () => readonly string[];
};

/** Whole words may be so many edits from what was typed. */
const MOST_EDITS = 2;
/** More than these nobody can have meant. */
const MOST_CHOICES = 4;
/** Letters a word must have to be recognised within another one, at its beginning or further on. */
const SHORTEST_PART = { first: 4, inside: 6 } as const;
/** Words that are exchanged for one another within a compound are no further apart. */
const MOST_RIVAL_EDITS = 3;

/**
 * What a word may end in beside what stands in the list. One letter more needs no rule: it makes no word another
 * people's.
 */
const INFLECTED: readonly RegExp[] = [
  /^(.+isch)(?:e|en|er|es|em)$/,
  /^(.+isch)(?:sprachig|stammig)(?:|e|en|er|es|em)$/,
  /^(.+in)nen$/,
  /^(.*[eiu][^aeiou]*)ler(?:|i|in|le)$/,
  /^(.*[aoiu][^aeiou]*)lar(?:|i|in|la)$/,
  /^(.{4,})(?:ون|ين|ات|يه|يون|يين|يات)$/u,
  /^(.{2,}ي)ه$/u,
];

/** Arabic writes the article, with or without a preposition, as part of the word. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

const toLettered = (word: string): Lettered => ({ word, letters: lettersOf(word) });

let list: PeopleList | null = null;

/** The list as it is searched; made before somebody types, because it takes as long as a keystroke may. */
export const readPeopleList = (): PeopleList => {
  if (list !== null) return list;
  const byWord = new Map<string, number[]>();
  // An entry is folded as one text: each word by itself would take five times as long, while somebody types.
  const entries = PEOPLE_WORDS.flatMap((entry, people) =>
    [...new Set(foldText(entry))].map((word): PeopleWord => ({ ...toLettered(word), people })),
  );
  for (const { word, people } of entries) {
    const peoples = byWord.get(word);
    if (peoples === undefined) byWord.set(word, [people]);
    else peoples.push(people);
  }
  list = { entries, byWord };
  return list;
};

/** How a word of the list is written. */
const findLabel = ({ word, people }: PeopleWord): string =>
  splitPeopleWords(PEOPLE_WORDS[people] ?? "").find((label) => foldText(label).includes(word)) ?? word;

const formsOf = (word: string): readonly string[] => [...new Set([word, word.replace(ARTICLE, "")])];

/** A word, and what it is an inflection of. */
const stemsOf = (word: string): readonly string[] => [
  word,
  ...INFLECTED.flatMap((ending) => ending.exec(word)?.[1] ?? []),
];

const NO_PEOPLES: readonly number[] = [];

const findPeoples = (word: string): readonly number[] => {
  const { byWord } = readPeopleList();
  for (const form of formsOf(word)) {
    for (const stem of stemsOf(form)) {
      const peoples = byWord.get(stem);
      if (peoples !== undefined) return peoples;
    }
  }
  return NO_PEOPLES;
};

/** Keeps the answers: the same known words are asked about at every keystroke. */
const rememberFor = <Made>(make: (word: string) => Made): ((word: string) => Made) => {
  const made = new Map<string, Made>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const answer = make(word);
    made.set(word, answer);
    return answer;
  };
};

/** The peoples one of whose words, inflected or not, a known word is. */
const peoplesOf = rememberFor(findPeoples);

/** Whether a folded word stands in the list just so, without an article before it. */
export const isPeopleWord = (word: string): boolean => stemsOf(word).some((stem) => readPeopleList().byWord.has(stem));

type Part = { readonly at: number; readonly word: string };

/** The words of the list that stand in a compound. */
const partsOf = rememberFor((compound): readonly Part[] => {
  const { byWord } = readPeopleList();
  const parts: Part[] = [];
  for (let at = 0; at < compound.length; at += 1) {
    const shortest = at === 0 ? SHORTEST_PART.first : SHORTEST_PART.inside;
    for (let end = at + shortest; end <= compound.length; end += 1) {
      const word = compound.slice(at, end);
      if (byWord.has(word)) parts.push({ at, word });
    }
  }
  return parts;
});

/** The words of other peoples that are nearly the same as a word of the list. */
const rivalsOf = rememberFor((word): readonly string[] => {
  const { entries, byWord } = readPeopleList();
  const own = byWord.get(word) ?? NO_PEOPLES;
  return entries
    .filter((entry) => !own.includes(entry.people) && editsBetween(word, entry.word, MOST_RIVAL_EDITS) >= 0)
    .map((entry) => entry.word);
});

/** Whether a compound would be no further from what was typed with another people's word in it. */
const hasRival = (typed: string, compound: string, edits: number): boolean =>
  partsOf(compound).some(({ at, word }) =>
    rivalsOf(word).some((rival) => {
      const other = compound.slice(0, at) + rival + compound.slice(at + word.length);
      return editsToBeginning(typed, other, edits) >= 0;
    }),
  );

/** The fewest edits from one of several words to another one, or to its beginning; Infinity beyond the limit. */
const findLeast = (words: readonly Lettered[], other: Lettered, limit: number, to: "beginning" | "whole"): number => {
  let least = Infinity;
  for (const { word, letters } of words) {
    if (lacksMore(letters, other.letters, limit)) continue;
    // What comes behind the beginning may have any letters.
    if (to === "whole" && lacksMore(other.letters, letters, limit)) continue;
    const edits = to === "whole" ? editsBetween(word, other.word, limit) : editsToBeginning(word, other.word, limit);
    if (edits >= 0 && edits < least) least = edits;
  }
  return least;
};

/** The words that are nearest to what was typed, one of each people: as a whole, and as a beginning. */
const findNearest = (typed: string): readonly PeopleWord[] => {
  const limit = allowedEdits(typed);
  const forms = formsOf(typed);
  const stems = [...new Set(forms.flatMap(stemsOf))].map(toLettered);
  const letteredForms = forms.map(toLettered);
  const near = readPeopleList().entries.flatMap((entry) => {
    const beginning = findLeast(letteredForms, entry, limit, "beginning");
    const whole = findLeast(stems, entry, MOST_EDITS, "whole");
    return whole === Infinity && beginning === Infinity ? [] : [{ entry, whole, beginning }];
  });
  const leastWhole = Math.min(...near.map(({ whole }) => whole));
  const leastBeginning = Math.min(...near.map(({ beginning }) => beginning));
  const nearest = new Map<number, PeopleWord>();
  const sorted = near
    .filter(({ whole, beginning }) => whole === leastWhole || beginning === leastBeginning)
    .toSorted((one, other) => one.whole - other.whole || one.beginning - other.beginning);
  for (const { entry } of sorted) if (!nearest.has(entry.people)) nearest.set(entry.people, entry);
  return [...nearest.values()];
};

/** `peoples`: those whose words may be meant. `choices`: the nearest words where they are several peoples'. */
type Meaning = { readonly peoples: readonly number[]; readonly choices: readonly PeopleWord[] };

/** A word of the list is meant as it stands, so is the beginning of one; of any other the nearest are meant. */
const findMeaning = (typed: string, own: readonly number[]): Meaning => {
  if (own.length > 0) return { peoples: own, choices: [] };
  const forms = formsOf(typed);
  const begun = readPeopleList().entries.filter(({ word }) => forms.some((form) => word.startsWith(form)));
  const nearest = begun.length > 0 ? [] : findNearest(typed);
  return nearest.length > 1
    ? { peoples: [], choices: nearest.slice(0, MOST_CHOICES) }
    : { peoples: [...begun, ...nearest].map(({ people }) => people), choices: [] };
};

/** The words of the one people that may be meant of which a slip makes what was typed. */
const findSlips = (typed: string, { peoples }: Meaning): readonly PeopleWord[] => {
  const [only, ...others] = new Set(peoples);
  if (only === undefined || others.length > 0) return [];
  const stems = formsOf(typed).flatMap(stemsOf);
  const words = readPeopleList().entries.filter(({ people }) => people === only);
  // One letter more inflects a word, such as Kurden, and is no slip.
  if (words.some(({ word }) => stems.some((stem) => stem.slice(0, -1) === word))) return [];
  return words.filter(({ word }) => stems.some((stem) => isOneSlip(stem, word)));
};

/** Reads a typed word, as `foldQuery` gives it. What it means is found only when a known word comes near. */
export const readPeople = onceForRecent((typed: string): PeopleReading => {
  const own = findPeoples(typed);
  let meaning: Meaning | null = null;
  const read = (): Meaning => {
    meaning ??= findMeaning(typed, own);
    return meaning;
  };
  return {
    mayMean: (known, edits) => {
      const peoples = peoplesOf(known);
      if (peoples.length === 0) {
        // Whoever typed a word of the list made no mistake.
        const isOther = own.length > 0 && partsOf(known).length === 0;
        return isOther || hasRival(typed, known, edits) ? "no" : "yes";
      }
      const { peoples: meant, choices } = read();
      if (choices.some(({ people }) => peoples.includes(people))) return "doubtful";
      return peoples.some((people) => meant.includes(people)) ? "yes" : "no";
    },
    listChoices: () => read().choices.map(findLabel),
    // A word of the list is no slip, however near it is to another one.
    listSlips: () =>
      own.length > 0 || typed.length < SHORTEST_WITH_SLIP ? [] : findSlips(typed, read()).map(findLabel),
  };
});
