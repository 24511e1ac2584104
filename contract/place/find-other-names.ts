import { foldQuery, spellUmlauts } from "../fold-text.ts";
import { townNames } from "../words/town-words.ts";
import type { AreaCode } from "./area.ts";
import type { Gazetteer } from "./gazetteer.ts";

const OFFICIAL_DIGITS = 8;
/** Letters that folding leaves as they are, or makes small: by its first one most names are told before they are folded. */
const KEPT = /[a-zابت-غف-و]/;

const isCalled = (name: string, words: string): boolean => {
  const first = name.charAt(0).toLowerCase().charAt(0);
  return (
    (words.startsWith(first) || !KEPT.test(first)) &&
    (foldQuery(name).join(" ") === words || foldQuery(spellUmlauts(name)).join(" ") === words)
  );
};

/**
 * The municipalities that have a quarter of this name, or that are called so in another language or were called so; the
 * words as `foldQuery` gives them. Looks through all names each time, in a few milliseconds, and so needs no index.
 */
export const findOtherNames = (
  { quarters, otherNames, municipalityAt }: Gazetteer,
  words: readonly string[],
): readonly AreaCode[] => {
  const wanted = words.join(" ");
  const keys = [
    ...quarters.flatMap(({ name, municipality }) => (isCalled(name, wanted) ? municipalityAt(municipality).key : [])),
    ...Object.entries(townNames).flatMap(([key, names]) =>
      names.some((name) => isCalled(name, wanted)) ? key.slice(0, OFFICIAL_DIGITS) : [],
    ),
    ...otherNames.flatMap(({ key, name }) => (isCalled(name, wanted) ? key.slice(0, OFFICIAL_DIGITS) : [])),
  ];
  return [...new Set(keys)];
};
