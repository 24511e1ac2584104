import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPointGrid, type PointSet } from "./point-grid.ts";
import { sumPoints } from "./cluster-points.ts";

const point = fc.record({
  lon: fc.oneof({ weight: 6, arbitrary: fc.double({ min: 6, max: 15, noNaN: true }) }, fc.constant(NaN)),
  lat: fc.double({ min: 47, max: 55, noNaN: true }),
  group: fc.constantFrom(0, 1),
  isMatch: fc.boolean(),
});

const read = (points: readonly (typeof point extends fc.Arbitrary<infer P> ? P : never)[]) => {
  const set: PointSet = {
    lon: Float64Array.from(points, ({ lon }) => lon),
    lat: Float64Array.from(points, ({ lat }) => lat),
    group: Uint8Array.from(points, ({ group }) => group),
  };
  const grid = createPointGrid(set);
  return {
    grid,
    sums: sumPoints(
      grid,
      set.group,
      Uint8Array.from(points, ({ isMatch }) => Number(isMatch)),
    ),
  };
};

describe("sumPoints", () => {
  it("gives for every run of ranks the sums over its matching points", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), fc.nat(40), fc.nat(40), (points, one, other) => {
        const { grid, sums } = read(points);
        const [from, to] = [one, other].map((rank) => Math.min(rank, grid.order.length)).toSorted((a, b) => a - b);
        const ranks = Array.from(grid.order.keys()).slice(from, to);
        const matching = ranks.filter((rank) => points[grid.order[rank]!]!.isMatch);
        const difference = (values: ArrayLike<number>): number => values[to!]! - values[from!]!;
        const total = (values: Float64Array): number => matching.reduce((sum, rank) => sum + values[rank]!, 0);
        expect(difference(sums.count)).toBe(matching.length);
        expect(difference(sums.first)).toBe(matching.filter((rank) => points[grid.order[rank]!]!.group === 0).length);
        expect(difference(sums.x)).toBeCloseTo(total(grid.x), 9);
        expect(difference(sums.y)).toBeCloseTo(total(grid.y), 9);
      }),
    );
  });

  it("counts by position, not by rank", () => {
    // In grid order the second point comes first: it lies north-west of the first.
    const { grid, sums } = read([
      { lon: 14, lat: 48, group: 0, isMatch: true },
      { lon: 7, lat: 54, group: 1, isMatch: false },
    ]);
    expect(Array.from(grid.order)).toEqual([1, 0]);
    expect(Array.from(sums.count)).toEqual([0, 0, 1]);
    expect(Array.from(sums.first)).toEqual([0, 0, 1]);
  });

  it("is zero throughout where nothing matches", () => {
    const { sums } = read([{ lon: 7, lat: 54, group: 0, isMatch: false }]);
    for (const column of Object.values(sums)) expect(Array.from(column)).toEqual([0, 0]);
  });
});
