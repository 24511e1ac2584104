/**
 * Where the steps of a scale begin, ascending: at most four steps, of which the first begins at 0 and each other at a
 * value that occurs, so that every step has somebody.
 */
export type Scale = readonly [number, ...number[]];

/** Shares are compared over time, so their steps stay where they are. */
export const SHARE_SCALE: Scale = [0, 0.2, 0.35, 0.5];

const MOST_STEPS = 4;

/**
 * A scale for counts: none, and the values that occur in thirds, because one large Land would otherwise leave all others
 * pale.
 */
export const countScale = (values: readonly number[]): Scale => {
  const occurring = [...new Set(values)].filter((value) => value > 0).toSorted((one, other) => one - other);
  const beginnings = Array.from(
    { length: MOST_STEPS - 1 },
    (_, third) => occurring[Math.floor((third * occurring.length) / (MOST_STEPS - 1))] ?? 0,
  );
  return [0, ...new Set(beginnings.filter((value) => value > 0))];
};

/** The step a value stands on, from 0; a share as it is printed, in whole per cent. */
export const stepOf = (scale: Scale, value: number): number => {
  const shown = scale === SHARE_SCALE ? Math.round(value * 100) / 100 : value;
  return scale.findLastIndex((beginning) => shown >= beginning);
};
