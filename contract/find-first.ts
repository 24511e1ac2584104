/** Position of the first of sorted words that is not before `wanted`. */
export const findFirst = (words: readonly string[], wanted: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
