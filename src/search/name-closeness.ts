import { foldQuery } from "../../contract/fold-text.ts";
import { toBareName } from "./place-names.ts";

/** How much of a name was typed; a better one comes first where the words fit equally well. */
export const CLOSENESS = { whole: 3, bare: 2, beginning: 1, part: 0 } as const;

const spellUmlauts = (name: string): string =>
  name.toLowerCase().normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");

/** Both spellings of a name, as `foldQuery` gives them. */
export const spellingsOf = (name: string): readonly string[] => [
  foldQuery(name).join(" "),
  foldQuery(spellUmlauts(name)).join(" "),
];

const closenessOf = (name: string, typed: string): number => {
  const spellings = spellingsOf(name);
  if (spellings.includes(typed)) return CLOSENESS.whole;
  if (!spellings.some((spelling) => spelling.startsWith(typed))) return CLOSENESS.part;
  return spellingsOf(toBareName(name)).includes(typed) ? CLOSENESS.bare : CLOSENESS.beginning;
};

/** How close what was typed, as `foldQuery` gives it, comes to the closest of several names. */
export const findCloseness = (names: readonly string[], typed: readonly string[]): number => {
  const text = typed.join(" ");
  return names.reduce<number>((best, name) => Math.max(best, closenessOf(name, text)), CLOSENESS.part);
};
