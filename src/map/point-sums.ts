import type { PointGrid } from "./point-grid.ts";

/**
 * Running sums over the matching points in grid order: the sums of a run of ranks are the difference of two entries.
 * `count` of points, `first` of those in group 0, `x` and `y` of window fractions.
 */
export type PointSums = {
  readonly count: Uint32Array;
  readonly first: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
};

/** One pass a filter change: `matches` is one byte a point, by position. */
export const sumPoints = (grid: PointGrid, group: Uint8Array, matches: Uint8Array): PointSums => {
  const size = grid.order.length;
  const count = new Uint32Array(size + 1);
  const first = new Uint32Array(size + 1);
  const x = new Float64Array(size + 1);
  const y = new Float64Array(size + 1);
  let counted = 0;
  let inFirst = 0;
  let sumX = 0;
  let sumY = 0;
  for (let rank = 0; rank < size; rank += 1) {
    const position = grid.order[rank] ?? 0;
    if (matches[position] === 1) {
      counted += 1;
      if (group[position] === 0) inFirst += 1;
      sumX += grid.x[rank] ?? 0;
      sumY += grid.y[rank] ?? 0;
    }
    count[rank + 1] = counted;
    first[rank + 1] = inFirst;
    x[rank + 1] = sumX;
    y[rank + 1] = sumY;
  }
  return { count, first, x, y };
};
