/** Halves of a character that stand alone. */
const LONE_HALF = /\p{Surrogate}/u;
const LONE_HALVES = /\p{Surrogate}/gu;

/** Whether a text holds whole characters only; `String.isWellFormed` is younger than the oldest browsers meant. */
export const isWellFormed = (text: string): boolean => !LONE_HALF.test(text);

/** A text in which each half character is the sign for one that cannot be shown. */
export const toWellFormed = (text: string): string => text.replace(LONE_HALVES, "\uFFFD");
