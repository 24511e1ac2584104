import { foldQuery, spellUmlauts } from "../../../contract/fold-text.ts";
import { onceFor } from "../../../contract/once-for.ts";
import { toBareName } from "../places/place-names.ts";

/** How much of a name was typed; a better one comes first where the words fit equally well. */
export const CLOSENESS = { whole: 3, bare: 2, beginning: 1, part: 0 } as const;

/** The spellings of a name, as `foldQuery` gives them: with umlauts without their dots, and spelt out. */
export const spellingsOf = (name: string): readonly string[] => {
  const spelledOut = spellUmlauts(name);
  const spelling = foldQuery(name).join(" ");
  return spelledOut === name.toLowerCase() ? [spelling] : [spelling, foldQuery(spelledOut).join(" ")];
};

/** Kept as long as the names are: each letter asks about the same ones. */
const spellingsOfAll = onceFor((names: readonly string[]) => names.map(spellingsOf));

const closenessOf = (name: string, spellings: readonly string[], typed: string): number => {
  if (spellings.includes(typed)) return CLOSENESS.whole;
  if (!spellings.some((spelling) => spelling.startsWith(typed))) return CLOSENESS.part;
  return spellingsOf(toBareName(name)).includes(typed) ? CLOSENESS.bare : CLOSENESS.beginning;
};

const PLAIN_LETTER = /^[a-z]/;

/** Whether a name begins with another letter than `text`, so that no spelling of it has to be looked at. */
const beginsOtherwise = (name: string, text: string): boolean => {
  const first = name.charAt(0).toLowerCase();
  return first !== text.charAt(0) && PLAIN_LETTER.test(first);
};

/** How close what was typed, as `foldQuery` gives it, comes to the closest of several names. */
export const findCloseness = (names: readonly string[], typed: readonly string[]): number => {
  const text = typed.join(" ");
  // Of three thousand organisations most only have the word somewhere.
  if (names.every((name) => beginsOtherwise(name, text))) return CLOSENESS.part;
  const spellings = spellingsOfAll(names);
  return names.reduce<number>(
    (best, name, at) => Math.max(best, closenessOf(name, spellings[at] ?? [], text)),
    CLOSENESS.part,
  );
};
