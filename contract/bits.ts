/** The bits of the chosen values; all of them where none is chosen. */
export const toMask = <T extends string>(list: readonly T[], chosen: readonly T[]): number =>
  chosen.length === 0 ? -1 : chosen.reduce((mask, value) => mask | (1 << list.indexOf(value)), 0);

/** How many bits are set. */
export const countBits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Calls `act` with the position of every set bit, the lowest first. */
export const forEachBit = (mask: number, act: (bit: number) => void): void => {
  for (let rest = mask; rest !== 0; rest &= rest - 1) act(31 - Math.clz32(rest & -rest));
};

/** Adds one to the count of every set bit. */
export const countEachBit = (counts: Uint32Array, mask: number): void => {
  forEachBit(mask, (bit) => {
    counts[bit] = (counts[bit] ?? 0) + 1;
  });
};
