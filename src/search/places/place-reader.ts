import { findFirst } from "../../../contract/find-first.ts";
import { foldQuery } from "../../../contract/fold-text.ts";
import { onceForRecent } from "../../../contract/once-for.ts";
import { lacksMore, lettersOf } from "../../../contract/words/edit-distance.ts";
import { isLikelySharpSlip, isLikelySlip } from "../../../contract/words/is-one-slip.ts";
import { isPeopleWord } from "../../../contract/words/read-people.ts";
import type { PlaceHit, PlaceReader } from "../../../contract/words/understanding.ts";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { areaNamesOf, splitAreas } from "./area-names.ts";
import { findBySound, findTwoSlipsAway, findWordsBySound } from "../spelling/find-alike.ts";
import { namesPeople } from "../spelling/correct-people-word.ts";
import { byWeight, type Named, type NameIndex, nameIndexOf } from "../spelling/name-index.ts";
import { dropOutweighed, isVillage } from "../outweigh.ts";
import { placeParts } from "./place-index.ts";
import { toBareName } from "./place-names.ts";
import type { SearchIndex } from "../search-index.ts";
import type { Suggestion } from "../suggestion.ts";
import { hasWord } from "../spelling/word-index.ts";

const MOST_HITS = 24;
/** The shortest name that is recognised with an ending, or by one slip. */
const SHORTEST_STEM = 4;
const SHORTEST_SLIP = 5;
/** A word shorter than this is so near to some village or other that only a town that weighs as much is meant. */
const LONG_NAME = 7;
const TOWN_WEIGHT = 3;
/** A slip in the name of such a town is likelier than any other with its sounds. */
const CITY_WEIGHT = 10;
/** What people write before or behind the name of a Kreis. */
const DISTRICT_WORD: ReadonlySet<string> = new Set(
  ["Kreis", "Landkreis", "LK", "district", "county", "kreisi", "ilçesi", "دائرة", "مقاطعة", "قضاء"].flatMap(foldQuery),
);
/** "District of Ravensburg". */
const OF = "of";
/** Adjectives, and Turkish and Arabic cases: "Duisburger", "Bremer", "Münchner", "Kölnde", "ببرلين". */
const STEMS: readonly (readonly [ending: RegExp, name: string])[] = [
  [/er$/, ""],
  [/er$/, "en"],
  [/ner$/, "en"],
  [/(?:d[ea]|t[ea])(?:n|ki)?$/, ""],
  [/nd[ea](?:n|ki)?$/, ""],
  [/(?:lu|li|y?[eaiu]|n?[iu]n|y?l[ea])$/, ""],
  [/^[وبل](?:ال)?/u, ""],
];

/** Quarters have longer keys. */
const OFFICIAL_DIGITS = 8;
const ARABIC = /\p{Script=Arabic}/u;
/** Of more places than these nobody can say which was meant. */
const MOST_GUESSES = 20;

const toHit = ({ key, label }: Suggestion): PlaceHit => ({ key, label });

const toHits = (named: readonly Named[]): readonly PlaceHit[] => {
  const seen = new Set<string>();
  return named
    .filter(({ suggestion: { key } }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST_HITS)
    .map(({ suggestion }) => toHit(suggestion));
};

/**
 * Those that may be meant by a name: where one has it in full and is the largest of those that are called so, it alone;
 * no village beside a town or a well-known quarter.
 */
const pickNamed = (all: readonly Named[]): readonly Named[] => {
  const likely = dropOutweighed(all);
  const known = likely.filter((place) => !isVillage(place));
  const named = known.length > 0 ? known : likely;
  const [first] = named;
  const whole = named.filter(({ isWhole }) => isWhole);
  return first !== undefined && whole.length === 1 && whole[0] === first ? [first] : named;
};

/** The letters as they were written, to tell Münster from Munster where the dots were. */
const preferWritten = (named: readonly Named[], written: string): readonly Named[] => {
  const asWritten = written.trim().toLowerCase().normalize("NFC");
  if (foldQuery(written).join(" ") === asWritten) return named;
  const same = named.filter(({ suggestion: { label } }) =>
    [label, toBareName(label)].some((name) => name.toLowerCase().normalize("NFC") === asWritten),
  );
  return same.length > 0 ? same : named;
};

const undouble = (name: string): string => name.replace(/(.)\1/gu, "$1");

/**
 * Places whose names differ from these by a doubled letter only, which Arabic does not write: "مولهايم" is Mülheim as
 * well as Müllheim, whichever of them the name is listed for.
 */
const addUndoubled = (
  indexes: readonly NameIndex[],
  findByName: (name: string) => readonly Named[],
  named: readonly Named[],
): readonly Named[] => {
  const bare = new Set(named.map(({ suggestion: { label } }) => foldQuery(toBareName(label)).join(" ")));
  const twins = [...bare].flatMap((name) => {
    const [undoubled, letters] = [undouble(name), lettersOf(name)];
    return indexes.flatMap(({ byLength }) =>
      [-1, 1]
        .flatMap((more) => byLength.get(name.length + more) ?? [])
        // Doubled or not, they are the same letters.
        .filter((known) => known.letters === letters && undouble(known.name) === undoubled)
        .flatMap((known) => findByName(known.name)),
    );
  });
  const most = Math.max(...named.map(({ weight }) => weight));
  // A smaller one is not meant before the one that the name is listed for.
  const larger = twins.filter(({ weight }) => weight > most);
  return larger.length === 0 ? named : [...new Set([...named, ...larger])].toSorted(byWeight);
};

/** The names that are one slip away. */
const findNearNames = ({ byLength, sharp }: NameIndex, word: string): readonly string[] => {
  const letters = lettersOf(word);
  const near = sharp.filter((name) => isLikelySharpSlip(word, name));
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    for (const known of byLength.get(length) ?? []) {
      if (!lacksMore(letters, known.letters, 1) && isLikelySlip(word, known.name, true)) near.push(known.name);
    }
  }
  return near;
};

/** The names of as many words of which all but one stand there just so, and that one a slip away. */
const findNamesWithSlip = ({ byWord }: NameIndex, words: readonly string[], slipped: number): readonly string[] => {
  const known = words.flatMap((word, at) => (at === slipped ? [] : [byWord.get(word) ?? []]));
  // What stands in no name is asked about most.
  const [fewest = []] = known.toSorted((one, other) => one.length - other.length);
  const typed = words[slipped] ?? "";
  const isSlip = (word: string): boolean =>
    isLikelySlip(typed, word, true) || (word.includes("ss") && isLikelySharpSlip(typed, word));
  return fewest
    .filter(
      (name) =>
        name.length === words.length && name.every((word, at) => (at === slipped ? isSlip(word) : word === words[at])),
    )
    .map((name) => name.join(" "));
};

const withoutEndings = (word: string): readonly string[] =>
  STEMS.flatMap(([ending, name]) => {
    const stem = word.replace(ending, name);
    return stem !== word && stem.length >= SHORTEST_STEM ? [stem] : [];
  });

/** Places like a word; `isSure`: only one name can be meant. */
type Alike = { readonly hits: readonly PlaceHit[]; readonly isSure: boolean };
const NO_HITS: readonly PlaceHit[] = [];
const NOTHING_ALIKE: Alike = { hits: NO_HITS, isSure: false };

const hasOneName = (places: readonly Named[]): boolean =>
  new Set(places.map(({ suggestion: { label } }) => toBareName(label))).size === 1;

/** The places of a name, and those that several words name together with what they are: a Kreis, a quarter of a town. */
const createNameFinder = (gazetteer: Gazetteer, indexes: readonly NameIndex[]) => {
  const findByName = (name: string): readonly Named[] => {
    const all = indexes.flatMap(({ byName }) => byName.get(name) ?? []);
    return all.length > 1 ? all.toSorted(byWeight) : all;
  };
  /** Quarters beside the name of their town, whatever town has their name, too: "Köln Mülheim". */
  const findQuarter = (words: readonly string[]): readonly Named[] =>
    splitAreas(areaNamesOf(gazetteer), words).flatMap(({ name, areas }) =>
      findByName(name.join(" ")).filter(
        ({ suggestion: { key } }) => key.length > OFFICIAL_DIGITS && areas.some((area) => key.startsWith(area)),
      ),
    );
  const look = (words: readonly string[]): readonly Named[] => {
    const named = findByName(words.join(" "));
    if (named.length > 0) return named;
    const rest = words.filter((word) => !DISTRICT_WORD.has(word));
    if (rest.length === words.length) return findQuarter(words);
    const name = rest.filter((word) => word !== OF).join(" ");
    if (name === "") return [];
    const districts = findByName(`kreis ${name}`);
    // No Kreis has a name in Arabic letters of its own: it is called after its town.
    return districts.length > 0 || !ARABIC.test(name)
      ? districts
      : findByName(name).flatMap(({ suggestion: { label } }) =>
          findByName(`kreis ${foldQuery(toBareName(label)).join(" ")}`),
        );
  };
  return { findByName, look };
};

/** What names of places there are in the index, for `understand`; null while they have not come. */
export const createPlaceReader = (index: SearchIndex): PlaceReader | null => {
  const { gazetteer } = index;
  if (gazetteer === null) return null;
  const indexes = placeParts(gazetteer).map(nameIndexOf);
  const { findByName, look } = createNameFinder(gazetteer, indexes);
  const isWord = (word: string): boolean => index.parts.some(({ words }) => hasWord(words, word));
  const findNear = onceForRecent((word: string): readonly Named[] => {
    if (word.length < SHORTEST_SLIP || isWord(word) || isPeopleWord(word)) return [];
    const near = new Set(indexes.flatMap((names) => findNearNames(names, word)));
    return [...near].flatMap(findByName).toSorted(byWeight);
  });
  const pickNear = (word: string, least: number): readonly PlaceHit[] =>
    toHits(pickNamed(findNear(word).filter(({ weight }) => weight >= least)));
  /** What a word may be by a slip or, in Arabic letters, by its sounds; sure where that is one name only. */
  const findAlike = onceForRecent((word: string): Alike => {
    if (isWord(word) || namesPeople(word)) return NOTHING_ALIKE;
    const least = word.length < LONG_NAME ? TOWN_WEIGHT : 0;
    const slips = pickNamed(findNear(word).filter(({ weight }) => weight >= least));
    if (!ARABIC.test(word)) {
      if (slips.length > 0) return { hits: toHits(slips), isSure: hasOneName(slips) };
      return { hits: toHits(findTwoSlipsAway(indexes, findByName, word)), isSure: false };
    }
    const { voiced, others, isWeighty } = findBySound(indexes, findByName, word);
    const both = slips.filter(({ suggestion }) => voiced.some((place) => place.suggestion.key === suggestion.key));
    const isCity = slips.some(({ weight }) => weight >= CITY_WEIGHT);
    if (both[0] !== undefined && both[0] === slips[0] && hasOneName(isCity ? both : [...both, ...voiced])) {
      return { hits: toHits(both), isSure: true };
    }
    const named = [...(isCity ? slips : both), ...pickNamed(voiced), ...slips];
    const all = named.length + others.length > MOST_GUESSES ? named : [...named, ...others];
    const hits = toHits(all);
    if (hits.length > MOST_GUESSES) return NOTHING_ALIKE;
    return { hits, isSure: named.some(isWeighty) && hasOneName(all) };
  });
  return {
    isWord,
    findNamed: (words, written) => {
      const named = look(words);
      const [word, ...others] = words;
      if (named.length > 0) {
        const all = word !== undefined && ARABIC.test(word) ? addUndoubled(indexes, findByName, named) : named;
        return toHits(all.length > named.length ? dropOutweighed(all) : pickNamed(preferWritten(named, written)));
      }
      if (word === undefined || others.length > 0 || isPeopleWord(word)) return [];
      const inflected = withoutEndings(word)
        .map(findByName)
        .find(({ length }) => length > 0);
      return toHits(pickNamed(inflected ?? []));
    },
    findSlips: (word) => (findAlike(word).isSure ? findAlike(word).hits : NO_HITS),
    findGuesses: (word) => (findAlike(word).isSure ? NO_HITS : findAlike(word).hits),
    findSlipsWithin: (words, slipped) => {
      const near = new Set(indexes.flatMap((names) => findNamesWithSlip(names, words, slipped)));
      if (near.size > 0) return toHits(pickNamed([...near].flatMap(findByName).toSorted(byWeight)));
      const alike = words.every((word) => ARABIC.test(word)) ? findWordsBySound(indexes, findByName, words) : [];
      return hasOneName(alike) ? toHits(alike) : NO_HITS;
    },
    findTownSlips: (word) => pickNear(word, TOWN_WEIGHT),
    findBegun: (word) => {
      const begun: Named[] = [];
      for (const { sorted, byName } of indexes) {
        for (let at = findFirst(sorted, word); sorted[at]?.startsWith(word) === true; at += 1) {
          begun.push(...(byName.get(sorted[at] ?? "") ?? []));
        }
      }
      return toHits(begun.toSorted(byWeight));
    },
    findPostcode: (digits) => gazetteer.findByPostcode(digits).map(({ key, name }) => ({ key, label: name })),
  };
};
