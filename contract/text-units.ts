import { foldQuery } from "./fold-text.ts";
import type { AreaCode } from "./place/area.ts";
import type { Certainty } from "./words/understanding.ts";
import type { Meaning } from "./words/meaning.ts";

/**
 * One thing that a text asks for: something passes it that has one of the `meanings`, that is in one of the `areas`, or
 * whose texts have, for each of the `words`, a word that begins with it. `certainty`: how sure it is that just this is meant; none where the words only
 * begin what may be meant.
 */
export type TextUnit = {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly areas?: readonly AreaCode[];
  readonly certainty?: Certainty;
};

/** What a text asks for; all of it is asked for. A text without words asks for nothing. */
export type ReadText = (text: string) => readonly TextUnit[];

/** More words than this say nothing more; it also bounds the work a hostile address can cause. */
export const MOST_UNITS = 12;

/** Reads a text as mere words, as long as nobody knows what they mean. */
export const readPlainText: ReadText = (text) =>
  [...new Set(foldQuery(text))].slice(0, MOST_UNITS).map((word) => ({ words: [word], meanings: [] }));
