/** Letters up to which one wrong letter is forgiven; longer words may have two. */
const SHORT_WORD = 7;
/** Of words shorter than this every letter counts: with one wrong they could be anything. */
const EXACT_WORD = 3;

/** How many edits a typed word may be away from a known one. */
export const allowedEdits = (word: string): number =>
  word.length <= EXACT_WORD ? 0 : word.length <= SHORT_WORD ? 1 : 2;

/**
 * The least number of edits (a letter inserted, left out, replaced, or two neighbours swapped) that turn `typed` into
 * the beginning of `known`, or -1 where it is more than `limit`. Optimal string alignment, row by row.
 */
export const editsToBeginning = (typed: string, known: string, limit: number): number => {
  const width = Math.min(known.length, typed.length + limit);
  if (width < typed.length - limit) return -1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === known[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return -1;
    beforeLast = last;
    last = current;
  }
  const edits = Math.min(...last.slice(Math.max(0, typed.length - limit)));
  return edits <= limit ? edits : -1;
};
