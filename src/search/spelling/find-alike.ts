import { editsBetween, lacksMore, lettersOf } from "../../../contract/words/edit-distance.ts";
import { onceFor } from "../../../contract/once-for.ts";
import { hasVowelsOf, maySound, soundsOfArabic, soundsOfLatin } from "./arabic-sound.ts";
import { addTo, byWeight, type NameIndex, type Named } from "./name-index.ts";

type FindByName = (name: string) => readonly Named[];

/** With an article it is a word, and no German name; a long one may begin so, too. */
const ARTICLE = /^[وفبكل]?ال|^و?لل/u;
/** Quarters have longer keys: of them too many sound like a word. */
const OFFICIAL_DIGITS = 8;
/** Fewer sounds could be anything; with less than many, and other vowels, only a town of some weight is meant. */
const FEWEST_SOUNDS = 4;
const MANY_SOUNDS = 6;
const TOWN_WEIGHT = 3;

const isOfficial = ({ suggestion }: Named): boolean => suggestion.key.length <= OFFICIAL_DIGITS;

/**
 * `voiced`: places whose names have the vowels that are written, too; `others`: those that have the consonants only.
 * `isWeighty`: whether one of them weighs enough for so few sounds.
 */
type BySound = {
  readonly voiced: readonly Named[];
  readonly others: readonly Named[];
  readonly isWeighty: (place: Named) => boolean;
};

/** The sounds of names that were looked at: nearly the same ones are for the next word, and with every letter typed. */
const knownSounds = onceFor((_index: NameIndex) => new Map<string, readonly string[]>());

const soundsIn = (index: NameIndex): ((name: string) => readonly string[]) => {
  const known = knownSounds(index);
  return (name) => {
    const sounds = known.get(name) ?? soundsOfLatin(name);
    known.set(name, sounds);
    return sounds;
  };
};

const split = (indexes: readonly NameIndex[], word: string, sounds: string): { voiced: string[]; others: string[] } => {
  const may = maySound(sounds);
  const hasVowels = hasVowelsOf(word);
  const voiced: string[] = [];
  const others: string[] = [];
  for (const index of indexes) {
    const soundsOf = soundsIn(index);
    for (const [length, known] of index.byLength) {
      if (length < sounds.length) continue;
      for (const { name, letters } of known) {
        if (may(letters) && soundsOf(name).includes(sounds)) (hasVowels(name) ? voiced : others).push(name);
      }
    }
  }
  return { voiced, others };
};

/** Towns by what Arabic letters say of the name they have in Latin ones. */
export const findBySound = (indexes: readonly NameIndex[], findByName: FindByName, word: string): BySound => {
  const sounds = soundsOfArabic(word);
  const least = sounds.length < MANY_SOUNDS ? TOWN_WEIGHT : 0;
  const isWeighty = ({ weight }: Named): boolean => weight >= least;
  if (sounds.length < (ARTICLE.test(word) ? MANY_SOUNDS : FEWEST_SOUNDS)) return { voiced: [], others: [], isWeighty };
  const names = split(indexes, word, sounds);
  const toNamed = (own: readonly string[]): readonly Named[] =>
    own.flatMap(findByName).filter(isOfficial).toSorted(byWeight);
  return { voiced: toNamed(names.voiced), others: toNamed(names.others).filter(isWeighty), isWeighty };
};

/** The names of several words by how many they are and the sounds of the first; made when Arabic letters first ask. */
const namesBySound = onceFor(({ byWord }: NameIndex): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const names = new Map<string, (readonly string[])[]>();
  for (const name of new Set([...byWord.values()].flat())) {
    for (const sounds of soundsOfLatin(name[0] ?? "")) addTo(names, `${name.length} ${sounds}`, name);
  }
  return names;
});

/** Towns of several words by the sounds and vowels of each. */
export const findWordsBySound = (
  indexes: readonly NameIndex[],
  findByName: FindByName,
  words: readonly string[],
): readonly Named[] => {
  const sounds = words.map(soundsOfArabic);
  if (sounds.join("").length <= FEWEST_SOUNDS || words.some((word) => ARTICLE.test(word))) return [];
  const haveVowels = words.map(hasVowelsOf);
  const names = indexes.flatMap((index) => namesBySound(index).get(`${words.length} ${sounds[0]}`) ?? []);
  return names
    .filter((name) =>
      name.every((word, at) => soundsOfLatin(word).includes(sounds[at] ?? "") && haveVowels[at]?.(word) === true),
    )
    .flatMap((name) => findByName(name.join(" ")))
    .filter(isOfficial)
    .toSorted(byWeight);
};

/** Two slips are forgiven in names of so many letters, as a guess. */
const LONG_NAME = 9;
const SLIPS = 2;
/** A word that ends so is more likely a noun that no table has. */
const NOUN = /(?:ung|heit|keit|schaft|tion|ismus|tat)(?:en)?s?$/;

/** Towns with a long name that two slips make what was typed. */
export const findTwoSlipsAway = (
  indexes: readonly NameIndex[],
  findByName: FindByName,
  word: string,
): readonly Named[] => {
  if (word.length < LONG_NAME - SLIPS || NOUN.test(word)) return [];
  const letters = lettersOf(word);
  const near: string[] = [];
  for (const { byLength } of indexes) {
    for (let length = Math.max(LONG_NAME, word.length - SLIPS); length <= word.length + SLIPS; length += 1) {
      for (const known of byLength.get(length) ?? []) {
        if (known.name[0] !== word[0] || lacksMore(letters, known.letters, SLIPS)) continue;
        if (editsBetween(word, known.name, SLIPS) >= 0) near.push(known.name);
      }
    }
  }
  return near
    .flatMap(findByName)
    .filter((place) => isOfficial(place) && place.weight >= TOWN_WEIGHT)
    .toSorted(byWeight);
};
