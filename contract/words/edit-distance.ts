/** The letters of a word, one bit each; letters that share one only hide a difference. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** Whether a word lacks more than so many letters of another one: each is an edit, so that most need no closer look. */
export const lacksMore = (letters: number, others: number, most: number): boolean => {
  let lacking = letters & ~others;
  for (let left = most; left > 0 && lacking !== 0; left -= 1) lacking &= lacking - 1;
  return lacking !== 0;
};

/** Letters up to which one wrong letter is forgiven; longer words may have two. */
const SHORT_WORD = 7;
/** Of words shorter than this every letter counts: with one wrong they could be anything. */
const EXACT_WORD = 3;

/** How many edits a typed word may be away from a known one. */
export const allowedEdits = (word: string): number =>
  word.length <= EXACT_WORD ? 0 : word.length <= SHORT_WORD ? 1 : 2;

/** Longer words are cut before they come here. */
const LONGEST = 64;

/** Three rows of the table of edits, used again for every pair: a keystroke looks at thousands. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;
const FAR = 99;

/**
 * The last row of the table of edits (a letter inserted, left out, replaced, or two neighbours swapped) that turn
 * `typed` into each beginning of `known` up to `width` letters, or null where all are more than `limit`. Optimal string
 * alignment, row by row; only the cells near the diagonal can stay within the limit.
 */
const fillRows = (typed: string, known: string, limit: number, width: number): Uint8Array | null => {
  const height = Math.min(typed.length, LONGEST);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column <= limit ? column : FAR;
  for (let row = 1; row <= height; row += 1) {
    const first = Math.max(1, row - limit);
    const end = Math.min(width, row + limit);
    // Beside the band there is nothing within the limit.
    current[first - 1] = first === 1 ? row : FAR;
    if (end < width) current[end + 1] = FAR;
    const letter = typed.charCodeAt(row - 1);
    const before = row > 1 ? typed.charCodeAt(row - 2) : NaN;
    let left = first === 1 ? row : FAR;
    let diagonal = last[first - 1] ?? FAR;
    let least = left;
    let former = first > 1 ? known.charCodeAt(first - 2) : NaN;
    for (let column = first; column <= end; column += 1) {
      const above = last[column] ?? FAR;
      const other = known.charCodeAt(column - 1);
      let edits = diagonal;
      if (letter !== other) {
        edits = Math.min(above, left, diagonal) + 1;
        // Two neighbours swapped.
        if (letter === former && before === other) edits = Math.min(edits, (beforeLast[column - 2] ?? FAR) + 1);
      }
      current[column] = edits;
      if (edits < least) least = edits;
      left = edits;
      diagonal = above;
      former = other;
    }
    if (least > limit) return null;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last;
};

/** The least number of edits that turn `typed` into the beginning of `known`, or -1 where it is more than `limit`. */
export const editsToBeginning = (typed: string, known: string, limit: number): number => {
  const height = Math.min(typed.length, LONGEST);
  const width = Math.min(known.length, height + limit, LONGEST);
  if (width < height - limit) return -1;
  const row = fillRows(typed, known, limit, width);
  if (row === null) return -1;
  let fewest = FAR;
  for (let column = Math.max(0, height - limit); column <= width; column += 1) {
    fewest = Math.min(fewest, row[column] ?? FAR);
  }
  return fewest <= limit ? fewest : -1;
};

/** The least number of edits that turn `typed` into `known`, or -1 where it is more than `limit`. */
export const editsBetween = (typed: string, known: string, limit: number): number => {
  const width = Math.min(known.length, LONGEST);
  if (Math.abs(width - Math.min(typed.length, LONGEST)) > limit) return -1;
  const fewest = fillRows(typed, known, limit, width)?.[width] ?? FAR;
  return fewest <= limit ? fewest : -1;
};
