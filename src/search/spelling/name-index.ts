import { onceFor } from "../../../contract/once-for.ts";
import { lettersOf } from "../../../contract/words/edit-distance.ts";
import { spellingsOf } from "./name-closeness.ts";
import { toBareName } from "../places/place-names.ts";
import type { SearchPart } from "../search-part.ts";
import type { Suggestion } from "../suggestion.ts";

/** `isWhole`: the name is just so, not only what most people say for it. */
export type Named = { readonly suggestion: Suggestion; readonly weight: number; readonly isWhole: boolean };

type NameLetters = { readonly name: string; readonly letters: number };

export type NameIndex = {
  /** Folded names, whole and bare, with the places that have them, the largest first. */
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** Names of one word, by their length: what is a slip away is one letter longer or shorter at most. */
  readonly byLength: ReadonlyMap<number, readonly NameLetters[]>;
  /** Names of one word with a ß, folded as others are. */
  readonly sharp: readonly string[];
  readonly sorted: readonly string[];
  /** The names of several words that a word stands in, each as its words. */
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
};

export const byWeight = (one: Named, other: Named): number =>
  Number(other.weight > one.weight) - Number(other.weight < one.weight) ||
  (one.suggestion.key < other.suggestion.key ? -1 : 1);

const collectNames = (part: SearchPart): ReadonlyMap<string, Named[]> => {
  const byName = new Map<string, Named[]>();
  const add = (name: string, named: Named): void => {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [named]);
    else if (!known.some(({ suggestion }) => suggestion === named.suggestion)) known.push(named);
  };
  part.suggestions.forEach((suggestion, at) => {
    const weight = part.weights[at] ?? 0;
    const names = part.names[at] ?? [];
    const addAll = (own: readonly string[], isWhole: boolean): void => {
      for (const spelling of own.flatMap(spellingsOf)) add(spelling, { suggestion, weight, isWhole });
    };
    addAll(names, true);
    // "Rheinerftkreis", as those write who have no time for hyphens.
    addAll(
      names.filter((name) => name.includes("-")).map((name) => name.replaceAll("-", "")),
      false,
    );
    addAll(names.filter((name) => toBareName(name) !== name).map(toBareName), false);
  });
  return byName;
};

/** Most names have none. */
const listSharp = (part: SearchPart): readonly string[] => {
  const sharp = part.names.flatMap((names) => names.filter((name) => name.includes("ß")));
  const spellings = sharp.flatMap((name) => [name, toBareName(name)]).flatMap(spellingsOf);
  return [...new Set(spellings)].filter((name) => name.includes("ss") && !name.includes(" "));
};

export const addTo = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** The places of a part by their whole names; made before somebody types, because it takes its time. */
export const nameIndexOf = onceFor((part: SearchPart): NameIndex => {
  const byName = collectNames(part);
  const byLength = new Map<number, NameLetters[]>();
  const byWord = new Map<string, (readonly string[])[]>();
  for (const [name, all] of byName) {
    all.sort(byWeight);
    if (name.includes(" ")) {
      const words = name.split(" ");
      for (const word of new Set(words)) addTo(byWord, word, words);
      continue;
    }
    const same = byLength.get(name.length);
    const lettered = { name, letters: lettersOf(name) };
    if (same === undefined) byLength.set(name.length, [lettered]);
    else same.push(lettered);
  }
  return { byName, byLength, sharp: listSharp(part), sorted: [...byName.keys()].toSorted(), byWord };
});
