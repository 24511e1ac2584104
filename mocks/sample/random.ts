/** A stream of numbers in [0, 1), always the same for the same seed. */
export type Random = () => number;

/** 32 well-mixed bits of a text; another `seed` gives other bits. */
export const hashText = (text: string, seed = 0): number => {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Mulberry32: one addition and two multiplications a number, and even enough for sample data. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const isChance = (random: Random, probability: number): boolean => random() < probability;

/** A whole number from `least` to `most`, both included. */
export const pickNumber = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** @throws RangeError when `list` is empty */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  if (list.length === 0) throw new RangeError("nothing to pick from: give a list with at least one value");
  return list[Math.floor(random() * list.length)] as T;
};

/** Values with their weights; the weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/**
 * Indices instead of iterators, here and in `pickEach`: a page makes its sample once, before anything is compiled, and
 * then every step of an iterator leaves an object behind.
 *
 * @throws RangeError when `choices` is empty
 */
export const pickWeighted = <T>(random: Random, choices: Weighted<T>): T => {
  let total = 0;
  for (let i = 0; i < choices.length; i += 1) total += choices[i]?.[1] ?? 0;
  let rest = random() * total;
  for (let i = 0; i < choices.length; i += 1) {
    const choice = choices[i];
    if (choice === undefined) continue;
    rest -= choice[1];
    if (rest < 0) return choice[0];
  }
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError("nothing to pick from: give at least one choice");
  return last[0];
};

/** Each value with its own probability, in the order of the list. */
export const pickEach = <T>(random: Random, choices: Weighted<T>): T[] => {
  const picked: T[] = [];
  for (let i = 0; i < choices.length; i += 1) {
    const choice = choices[i];
    if (choice !== undefined && isChance(random, choice[1])) picked.push(choice[0]);
  }
  return picked;
};
