import { foldQuery, spellUmlauts } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";
import { townNames } from "../words/town-words.ts";
import type { AreaCode } from "./area.ts";
import type { Gazetteer } from "./gazetteer.ts";

const OFFICIAL_DIGITS = 8;
/** Letters that folding leaves as they are, or makes small: by its first one a name is told before it is folded. */
const KEPT = /[a-zابت-غف-و]/;

/** The letter by which the words of a name are found, in either spelling; none where folding may make another of it. */
const initialOf = (name: string): string => {
  const first = name.charAt(0).toLowerCase().charAt(0);
  return KEPT.test(first) ? first : "";
};

/** The municipalities of all names with an initial, by the words of the names. */
const listBegun = ({ quarters, otherNames }: Gazetteer, initial: string): ReadonlyMap<string, readonly AreaCode[]> => {
  const keys = new Map<string, AreaCode[]>();
  const add = (name: string, key: string): void => {
    if (initialOf(name) !== initial) return;
    const municipality = key.slice(0, OFFICIAL_DIGITS);
    for (const words of new Set([foldQuery(name).join(" "), foldQuery(spellUmlauts(name)).join(" ")])) {
      const called = keys.get(words);
      if (called === undefined) keys.set(words, [municipality]);
      else if (!called.includes(municipality)) called.push(municipality);
    }
  };
  for (const { name, key } of quarters) add(name, key);
  for (const [key, names] of Object.entries(townNames)) for (const name of names) add(name, key);
  for (const { name, key } of otherNames) add(name, key);
  return keys;
};

/** Made initial by initial, when somebody first asks for one: to fold all names would hold up who types. */
const begunOf = onceFor((gazetteer: Gazetteer) => {
  const made = new Map<string, ReadonlyMap<string, readonly AreaCode[]>>();
  return (initial: string): ReadonlyMap<string, readonly AreaCode[]> => {
    const begun = made.get(initial) ?? listBegun(gazetteer, initial);
    made.set(initial, begun);
    return begun;
  };
});

/**
 * The municipalities that have a quarter of this name, or that are called so in another language or were called so; the
 * words as `foldQuery` gives them.
 */
export const findOtherNames = (gazetteer: Gazetteer, words: readonly string[]): readonly AreaCode[] => {
  const wanted = words.join(" ");
  const begunWith = begunOf(gazetteer);
  const keys = [initialOf(wanted), ""].flatMap((initial) => begunWith(initial).get(wanted) ?? []);
  return [...new Set(keys)];
};
