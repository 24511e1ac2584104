import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cluster,
  clusterPoints,
  clusterRadius,
  hasMember,
  listMembers,
  type PointSums,
  sumPoints,
  type WindowBox,
} from "./cluster-points.ts";
import { GERMANY, LARGEST_ZOOM, SMALLEST_ZOOM } from "../view/map-view.ts";
import { createPointGrid, fromWindow, type PointGrid, type PointSet, toWindow } from "./point-grid.ts";

const RUNS = { numRuns: 150 };

const [WEST, SOUTH, EAST, NORTH] = GERMANY;
const EVERYTHING: WindowBox = { west: 0, north: 0, east: 1, south: 1 };
/** Sums of fractions differ from the fractions themselves by less than this. */
const ROUNDING = 1e-9;

type Point = { readonly lon: number; readonly lat: number; readonly group: number; readonly isMatch: boolean };
type Drawing = { readonly points: readonly Point[]; readonly grid: PointGrid; readonly sums: PointSums };

const draw = (points: readonly Point[]): Drawing => {
  const set: PointSet = {
    lon: Float64Array.from(points, ({ lon }) => lon),
    lat: Float64Array.from(points, ({ lat }) => lat),
    group: Uint8Array.from(points, ({ group }) => group),
  };
  const grid = createPointGrid(set);
  return {
    points,
    grid,
    sums: sumPoints(
      grid,
      set.group,
      Uint8Array.from(points, ({ isMatch }) => Number(isMatch)),
    ),
  };
};

const clusterAll = ({ grid, sums }: Drawing, zoom: number, box = EVERYTHING): Cluster[] =>
  clusterPoints(grid, sums, box, zoom);

const byRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    // mulberry32: the same points for the same seed.
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Points all over Germany, many of them around a few towns, some at the very same place or at none. */
const scatter = (seed: number, count: number, spread = 1): Point[] => {
  const random = byRandom(seed);
  const towns = Array.from({ length: 6 }, () => [random(), random()] as const);
  return Array.from({ length: count }, () => {
    const [townX, townY] = towns[Math.floor(random() * 6)] ?? [0, 0];
    const near = random() < 0.7 ? 0.01 + random() * 0.05 : 1;
    // Modulo 1: what goes too far east or south comes back in the west or north.
    const between = (town: number): number => (((town + (random() - 0.5) * near * spread) % 1) + 1) % 1;
    const isSamePlace = random() < 0.1;
    return {
      lon: random() < 0.03 ? NaN : WEST + (isSamePlace ? townX : between(townX)) * (EAST - WEST),
      lat: SOUTH + (isSamePlace ? townY : between(townY)) * (NORTH - SOUTH),
      group: Number(random() < 0.5),
      isMatch: random() < 0.8,
    };
  });
};

const isAmid = (cluster: Cluster, places: readonly { readonly x: number; readonly y: number }[]): boolean =>
  (["x", "y"] as const).every((axis) => {
    const fractions = places.map((place) => place[axis]);
    return cluster[axis] >= Math.min(...fractions) - ROUNDING && cluster[axis] <= Math.max(...fractions) + ROUNDING;
  });

const scatteredPoints = fc
  .tuple(fc.integer(), fc.integer({ min: 0, max: 800 }), fc.constantFrom(1, 0.2, 0.02))
  .map(([seed, count, spread]) => draw(scatter(seed, count, spread)));

/**
 * Every cell of the zoom has one place, with more points at it the further east: each cluster gives way to its
 * neighbour, and that one to the next.
 */
const crowd = (seed: number, at: number): Point[] => {
  const random = byRandom(seed);
  const cell = 2 ** (1 - at);
  const density = 0.4 + random();
  return Array.from({ length: 30 * 30 }, (_, i) => ({ column: i % 30, row: Math.floor(i / 30) }))
    .filter(() => random() < density)
    .flatMap(({ column, row }) => {
      const place = fromWindow(0.4 + (column + random()) * cell, 0.4 + (row + random()) * cell);
      return Array.from({ length: 1 + column }, () => ({ ...place, group: 0, isMatch: true }));
    });
};

const zoom = fc.integer({ min: SMALLEST_ZOOM * 2, max: LARGEST_ZOOM * 2 }).map((halves) => halves / 2);

describe("the clusters of the whole window", () => {
  it("hold every matching point with a place exactly once", () => {
    fc.assert(
      fc.property(scatteredPoints, zoom, (drawing, at) => {
        const members = clusterAll(drawing, at).flatMap((cluster) => listMembers(drawing.grid, drawing.sums, cluster));
        const drawn = drawing.points.flatMap(({ lon, isMatch }, i) => (isMatch && !Number.isNaN(lon) ? i : []));
        expect(members.toSorted((one, other) => one - other)).toEqual(drawn);
      }),
      RUNS,
    );
  });

  it("count their members and the shares of both groups, and lie amid them", () => {
    fc.assert(
      fc.property(scatteredPoints, zoom, (drawing, at) => {
        for (const cluster of clusterAll(drawing, at)) {
          const members = listMembers(drawing.grid, drawing.sums, cluster).map((i) => drawing.points[i]!);
          const places = members.map(({ lon, lat }) => toWindow(lon, lat));
          expect(cluster.count).toBe(members.length);
          expect(cluster.first).toBe(members.filter(({ group }) => group === 0).length);
          expect(isAmid(cluster, places)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("have a key of their own each", () => {
    fc.assert(
      fc.property(scatteredPoints, zoom, (drawing, at) => {
        const keys = clusterAll(drawing, at).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it("are said to have a point by the same rule by which they list it", () => {
    fc.assert(
      fc.property(scatteredPoints, zoom, ({ points, grid, sums }, at) => {
        const clusters = clusterPoints(grid, sums, EVERYTHING, at).slice(0, 10);
        for (const cluster of clusters) {
          const having = points.flatMap((_, i) => (hasMember(grid, sums, cluster, i) ? i : []));
          const listed = listMembers(grid, sums, cluster);
          expect(having).toEqual(listed.toSorted((one, other) => one - other));
          expect(listMembers(grid, sums, cluster, 2)).toEqual(listed.slice(0, 2));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("moving the view", () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  const isInside = ({ west, north, east, south }: WindowBox, { x, y }: Cluster): boolean =>
    x >= west && x <= east && y >= north && y <= south;
  /** The clusters that are only in one of the two drawings, or differ in anything. */
  const differing = (one: readonly Cluster[], other: readonly Cluster[]): string[] => {
    const ones = new Set(one.map((cluster) => JSON.stringify(cluster)));
    const others = new Set(other.map((cluster) => JSON.stringify(cluster)));
    return [...ones, ...others].filter((cluster) => !ones.has(cluster) || !others.has(cluster));
  };

  /** A view of about a screen, over one of the points. */
  const viewOver = ({ points }: Drawing, at: number, [which, dx, dy, wide]: readonly number[]): WindowBox => {
    const { lon, lat } = points[Math.floor(which! * points.length)] ?? { lon: 10, lat: 51 };
    const { x, y } = toWindow(Number.isNaN(lon) ? 10 : lon, lat);
    const size = (0.1 + wide! ** 3 * 5) * 2 ** (4 - at);
    const west = x - dx! * size;
    const north = y - dy! * size;
    return { west, north, east: west + size, south: north + size };
  };

  const corner = fc.tuple(fraction, fraction, fraction, fraction);
  /** A drawing with the zoom it is looked at. */
  const lookedAt = fc.oneof(
    fc.record({ drawing: scatteredPoints, at: zoom }),
    fc
      .record({ seed: fc.integer(), at: fc.integer({ min: 9, max: 12 }) })
      .map(({ seed, at }) => ({ drawing: draw(crowd(seed, at)), at })),
  );

  it("regroups nothing: what two views have in common they draw alike", () => {
    fc.assert(
      fc.property(lookedAt, corner, corner, ({ drawing, at }, one, other) => {
        const first = viewOver(drawing, at, one);
        const second = viewOver(drawing, at, [one[0], ...other.slice(1)]);
        const inBoth = (clusters: readonly Cluster[]): Cluster[] =>
          clusters.filter((cluster) => isInside(first, cluster) && isInside(second, cluster));
        const [before, after] = [first, second].map((view) => inBoth(clusterAll(drawing, at, view)));
        expect(differing(before!, after!)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("shows in every view the clusters of the whole that lie in it, and no other", () => {
    fc.assert(
      fc.property(lookedAt, fc.array(corner, { minLength: 4, maxLength: 4 }), ({ drawing, at }, corners) => {
        const all = clusterAll(drawing, at);
        for (const view of corners.map((own) => viewOver(drawing, at, own))) {
          const inView = all.filter((cluster) => isInside(view, cluster));
          expect(differing(clusterAll(drawing, at, view), inView)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("clusterPoints", () => {
  const alike = (count: number, lon = 7, lat = 51.5): Point[] =>
    Array.from({ length: count }, (_, i) => ({ lon, lat, group: i % 2, isMatch: true }));

  it.each([SMALLEST_ZOOM, 10.5, LARGEST_ZOOM])("draws points of one place as one at zoom %d", (at) => {
    expect(clusterAll(draw(alike(7)), at)).toMatchObject([{ count: 7, first: 4 }]);
  });

  it("draws a point alone where it is", () => {
    const [cluster] = clusterAll(draw(alike(1)), 12);
    const { x, y } = toWindow(7, 51.5);
    expect(cluster).toMatchObject({ count: 1, first: 1 });
    expect(cluster?.x).toBeCloseTo(x, 12);
    expect(cluster?.y).toBeCloseTo(y, 12);
  });

  it("takes two towns apart when one is near enough to see them, and together from afar", () => {
    const drawing = draw([...alike(3), ...alike(3, 7.2)]);
    expect(clusterAll(drawing, SMALLEST_ZOOM)).toHaveLength(1);
    expect(clusterAll(drawing, 10)).toHaveLength(2);
  });

  it("draws nothing where nothing is, matches, or has a place", () => {
    expect(clusterAll(draw([]), 7)).toEqual([]);
    expect(clusterAll(draw(alike(3).map((point) => ({ ...point, isMatch: false }))), 7)).toEqual([]);
    expect(clusterAll(draw(alike(3, NaN)), 7)).toEqual([]);
    expect(clusterAll(draw(alike(3)), 12, { west: 0.5, north: 0.5, east: 0.51, south: 0.51 })).toEqual([]);
  });

  it("loses no point to one with an impossible place", () => {
    expect(clusterAll(draw([...alike(1, 9, 90), ...alike(5)]), 7)).toMatchObject([{ count: 5 }]);
  });

  it.each([
    ["around a few towns", scatter(1, 100_000)],
    ["evenly over the country, which is worst", scatter(2, 100_000, 100)],
  ])("draws at most 500 clusters on a map of 1280 by 800 pixels for 100,000 points %s", (_, points) => {
    const drawing = draw(points);
    for (let at = SMALLEST_ZOOM; at <= LARGEST_ZOOM; at += 0.5) {
      const pixel = 1 / (256 * 2 ** (at - 4));
      const [x, y] = [0.45, 0.5];
      const box = { west: x - 640 * pixel, north: y - 400 * pixel, east: x + 640 * pixel, south: y + 400 * pixel };
      expect(clusterAll(drawing, at, box).length, `zoom ${at}`).toBeLessThanOrEqual(500);
    }
  });
});

describe("clusterRadius", () => {
  it("grows with the count, to a limit", () => {
    const radii = [1, 2, 10, 100, 1_000, 100_000].map(clusterRadius);
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
    expect(new Set(radii.slice(0, 4)).size).toBe(4);
    expect(clusterRadius(1e9)).toBe(clusterRadius(1e6));
  });
});
