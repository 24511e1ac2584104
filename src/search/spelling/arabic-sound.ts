import { lettersOf } from "../../../contract/words/edit-distance.ts";

/**
 * What is left of a name in Latin or Arabic letters when only its consonants count, each as one of a few sounds: both
 * scripts write "Bottrop" as `BTRB` then. Vowels are written in Arabic or not, as the writer likes; so is h, and w may be
 * و or ف.
 */
type Rule = readonly [pattern: RegExp, sound: string];

const LATIN: readonly Rule[] = [
  [/tsch|sch|chs|[sz]|x/g, "Z"],
  [/ph|[vfw]/g, "F"],
  [/[bp]/g, "B"],
  [/dt|th|[dt]/g, "T"],
  [/ch|ck|qu|[ckgq]/g, "K"],
  [/[^ZFBTKlmnr]/g, ""],
];
const ARABIC: readonly Rule[] = [
  [/تش|كس|[زسشصضظژ]/gu, "Z"],
  [/^و|ف/gu, "F"],
  [/ب/gu, "B"],
  [/[تطثدذ]/gu, "T"],
  [/[كقغجخحگچ]/gu, "K"],
  [/ل/gu, "l"],
  [/م/gu, "m"],
  [/ن/gu, "n"],
  [/ر/gu, "r"],
  [/[^ZFBTKlmnr]/gu, ""],
];

const apply = (rules: readonly Rule[], word: string): string =>
  rules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word).replace(/(.)\1+/g, "$1");

/** A "ts" is one sound in German, and two letters in Arabic. */
const joinTs = (sounds: string): string => sounds.replaceAll("TZ", "Z");

export const soundsOfArabic = (word: string): string => joinTs(apply(ARABIC, word));

/** The ways in which Arabic letters may give a folded Latin name: a "w" within it as و, and "ich" as "isch". */
const waysOf = (name: string): readonly string[] => [
  name,
  name.replace(/(?<=.)w/g, ""),
  name.replace(/(?<=[eiy])ch/g, "sch"),
];

export const soundsOfLatin = (name: string): readonly string[] => [
  ...new Set(waysOf(name).map((way) => joinTs(apply(LATIN, way)))),
];

/** The letters of which a folded Latin name has one at least where it has the sound. */
const LETTERS_OF_SOUND: Readonly<Record<string, number>> = {
  Z: lettersOf("szxc"),
  F: lettersOf("vfwp"),
  B: lettersOf("bp"),
  T: lettersOf("td"),
  K: lettersOf("ckgq"),
  l: lettersOf("l"),
  m: lettersOf("m"),
  n: lettersOf("n"),
  r: lettersOf("r"),
};

/** Whether a name with these letters may have all the sounds: most have not, and need no closer look. */
export const maySound = (sounds: string): ((letters: number) => boolean) => {
  const wanted = [...new Set(sounds)].map((sound) => LETTERS_OF_SOUND[sound] ?? 0);
  return (letters) => wanted.every((any) => (letters & any) !== 0);
};

const VOWELS = "[aeiouyj]*";
/** Long vowels as Arabic writes them; two in a row are any, and so is one at the beginning. */
const WRITTEN_VOWELS: readonly Rule[] = [
  [/^[اويى]/gu, ""],
  [/[اويى]{2,}/gu, "[aeiouyj]"],
  [/و/gu, "(?:[ou]|F)"],
  [/[يى]/gu, "[aeiouyj]"],
  [/ا/gu, "[ae]"],
];
/** Behind the first letter: of a German name Arabic writes half of them at least, an "e" aside. */
const WRITTEN_VOWEL = /(?<=.)[اويى]+/gu;
const SPOKEN_VOWEL = /(?<=.)e*[aiouyj][aeiouyj]*/g;
const KEEP_VOWELS: Rule = [/[^ZFBTKlmnraeiouyj]/g, ""];

const toPattern = (word: string): RegExp => {
  const sounds = apply(ARABIC.slice(0, -1), word).replace(/T(?=Z)/g, "");
  const written = WRITTEN_VOWELS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), sounds);
  const parts = written.match(/\(.*?\)|\[.*?\]|[ZFBTKlmnr]/g) ?? [];
  return new RegExp(
    `^${VOWELS}${parts.map((part) => (part === "Z" ? `(?:T${VOWELS})?Z` : part)).join(VOWELS)}${VOWELS}$`,
  );
};

/** Whether a folded Latin name has the long vowels, too, of an Arabic word with whose sounds it is written. */
export const hasVowelsOf = (word: string): ((name: string) => boolean) => {
  const pattern = toPattern(word);
  const hasSch = word.includes("ش");
  // Only "ش" is the "ch" of "ich".
  const ways = (name: string): readonly string[] => (hasSch ? waysOf(name) : waysOf(name).slice(0, -1));
  const written = word.match(WRITTEN_VOWEL)?.length ?? 0;
  return (name) =>
    ways(name).some((way) => {
      const spoken = joinTs(apply([...LATIN.slice(0, -1), KEEP_VOWELS], way));
      return written * 2 >= (spoken.match(SPOKEN_VOWEL)?.length ?? (way.length < 4 ? 0 : 1)) && pattern.test(spoken);
    });
};
