import { foldQuery, foldText } from "../../contract/fold-text.ts";

/** A piece of a name; `from`: where it begins; `isMatch`: what was typed stands there. */
export type MarkedPiece = { readonly from: number; readonly text: string; readonly isMatch: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The name in pieces: of each word that what was typed begins, its beginning apart. */
export const findMarks = (name: string, typed: string): readonly MarkedPiece[] => {
  const wanted = foldQuery(typed);
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const begun = wanted.find((beginning) => foldText(word).some((known) => known.startsWith(beginning)));
    if (begun === undefined) continue;
    const to = index + Math.min(word.length, begun.length);
    pieces.push(
      { from: end, text: name.slice(end, index), isMatch: false },
      { from: index, text: name.slice(index, to), isMatch: true },
    );
    end = to;
  }
  return [...pieces, { from: end, text: name.slice(end), isMatch: false }].filter(({ text }) => text !== "");
};
