/** Words shorter than this could be anything with one letter changed. */
const SHORTEST = 4;

/** The number of letters both begin with. */
const countShared = (one: string, other: string): number => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
};

/**
 * Whether one slip makes `typed` of the whole of `known`: a letter left out, added or replaced, or two neighbours
 * swapped.
 */
export const isOneSlip = (typed: string, known: string): boolean => {
  if (typed.length < SHORTEST || typed === known) return false;
  const at = countShared(typed, known);
  const [left, meant] = [typed.slice(at), known.slice(at)];
  const isSwapped = left[0] === meant[1] && left[1] === meant[0] && left.slice(2) === meant.slice(2);
  return left === meant.slice(1) || left.slice(1) === meant || left.slice(1) === meant.slice(1) || isSwapped;
};
