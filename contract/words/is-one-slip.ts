/** Words shorter than this could be anything with one letter changed. */
export const SHORTEST_WITH_SLIP = 4;

/** The number of letters both begin with. */
const countShared = (one: string, other: string): number => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
};

/** The number of letters both end in, of at most so many. */
const countSharedEnd = (one: string, other: string, most: number): number => {
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
};

/**
 * Whether one slip makes `typed` of the whole of `known`: a letter left out, added or replaced, or two neighbours
 * swapped.
 */
export const isOneSlip = (typed: string, known: string): boolean => {
  const more = typed.length - known.length;
  if (typed.length < SHORTEST_WITH_SLIP || more > 1 || more < -1 || typed === known) return false;
  const at = countShared(typed, known);
  const shorter = Math.min(typed.length, known.length);
  const between = shorter - at - countSharedEnd(typed, known, shorter - at);
  if (more !== 0) return between === 0;
  return between === 1 || (between === 2 && typed[at] === known[at + 1] && typed[at + 1] === known[at]);
};

const ARTICLE = /^ال(?=\p{L}{3})/u;
/** Fewer letters could be anything with one changed. */
const SHORTEST_LIKELY = 5;

/**
 * Whether a slip that people make turns `typed` into `known`: the first letter is seldom wrong, and an Arabic word is
 * short without its article. Where the slip is in the article, the words are compared with it. `isName`: German names have
 * none, however they begin.
 */
export const isLikelySlip = (typed: string, known: string, isName = false): boolean => {
  if (!isOneSlip(typed, known)) return false;
  const letters = (word: string): string => Array.from(word).toSorted().join("");
  const bare = isName ? typed : typed.replace(ARTICLE, "");
  const other = isName ? known : known.replace(ARTICLE, "");
  const isInArticle = (bare === typed) !== (other === known);
  const [written, meant] = isInArticle ? [typed, known] : [bare, other];
  const isSwapped = letters(written) === letters(meant);
  const isLong = Math.min(written.length, meant.length) >= SHORTEST_LIKELY;
  return (isLong || isSwapped) && (written[0] === meant[0] || written[0] === meant[1]);
};

/** Folded, ß is two letters. */
const toSharp = (word: string): string => word.replaceAll("ss", "ß");

/**
 * The same for a known word that is written with a ß: to whoever types it, it is one letter, left out, doubled or swapped
 * as others are.
 */
export const isLikelySharpSlip = (typed: string, known: string): boolean =>
  isLikelySlip(toSharp(typed), toSharp(known));
