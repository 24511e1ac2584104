import { foldQuery } from "../fold-text.ts";
import type { Stretch } from "./understanding.ts";
import type { WordTable } from "./word-table.ts";

/**
 * A word of the text. `small`: it says nothing; `asking`: only that something is sought. `isFor`: a word such as "für"
 * stands before it, or "için" behind it.
 */
export type Token = Stretch & {
  readonly word: string;
  readonly small: boolean;
  readonly asking: boolean;
  readonly isFor: boolean;
};

/** Nobody sees the last ones, and they come along with copied text. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
/** What Turkish, and English, write behind the apostrophe of a name. */
const ENDING = /^(?:n?d[ea]ki|t[ea]ki|n?d[ea]n?|t[ea]n?|n?[iıuü]n|[ysn]?[iıuüea]|l[iıuü]|y?l[ea]|s)$/iu;
/** So near a word such as "für" must be. */
const WORDS_AWAY = 2;
/** What one is "looking for" is no audience. */
const SOUGHT: ReadonlySet<string> = new Set(["look", "looking", "search", "searching", "ask", "asking"]);
/** Turkish says it behind, Arabic within the word. */
const FOR_BEHIND: ReadonlySet<string> = new Set(["icin", "yonelik", "sorumlu"]);
/** Arabic says "responsible for" as "responsible about". */
const RESPONSIBLE = "مسوول";
const ABOUT = "عن";
const FOR_WITHIN = /^ل(?=\p{L}{4})/u;
/** Arabic writes "and" as part of the word. */
const AND = /^و(?=\p{L}{3})/u;
const SHORT_LAND = /^[A-Z]{2}$/;

/** Arabic and Persian digits stand in rows that begin at a multiple of 16: the last four bits are the value. */
const toLatinDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

const isEndingOfName = (text: string, from: number, word: string): boolean =>
  /['’ʼ`´]$/u.test(text.slice(0, from)) && /\p{L}['’ʼ`´]$/u.test(text.slice(0, from)) && ENDING.test(word);

/** The words of a text; endings behind an apostrophe are none. */
export const readTokens = (text: string, { byBag, small, asking, forWords }: WordTable): readonly Token[] => {
  const found = [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    if (isEndingOfName(text, index, written)) return [];
    const word = foldQuery(toLatinDigits(written)).join("");
    return word === "" ? [] : [{ word, written, from: index, to: index + written.length }];
  });
  return found.map(({ word, written, from, to }, at): Token => ({
    word,
    text: written,
    from,
    to,
    // "BY" and "HE" are Länder, "by" and "he" are none, unless nothing else is said.
    small: small.has(word) && !SHORT_LAND.test(written) && found.length > 1,
    asking: asking.has(word) || asking.has(word.replace(AND, "")),
    isFor:
      found.slice(0, at).some(
        (other, nth) =>
          nth >= at - WORDS_AWAY &&
          forWords.has(other.word) &&
          !SOUGHT.has(found[nth - 1]?.word ?? "") &&
          // "Hilfe für Opfer, Polizei" is for the victims.
          !found.slice(nth + 1, at).some((between) => byBag.has(between.word)),
      ) ||
      FOR_BEHIND.has(found[at + 1]?.word ?? "") ||
      FOR_WITHIN.test(word) ||
      (found[at - 1]?.word === ABOUT && found.slice(0, at).some((other) => other.word.includes(RESPONSIBLE))),
  }));
};
