import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findAloneZoom } from "./alone-zoom.ts";
import { clusterPoints, hasMember, sumPoints } from "./cluster-points.ts";
import { isOnePlace } from "../view/extent.ts";
import { LARGEST_ZOOM } from "../view/map-view.ts";
import { createPointGrid, toWindow } from "./point-grid.ts";

const toPoints = (places: readonly (readonly [number, number])[]) => ({
  lon: Float64Array.from(places, ([lon]) => lon),
  lat: Float64Array.from(places, ([, lat]) => lat),
  group: Uint8Array.from(places, () => 0),
});

it("lets the mark of a point stand for nobody but those at its very place", () => {
  const near = fc.tuple(fc.double({ min: 8, max: 8.3, noNaN: true }), fc.double({ min: 50, max: 50.2, noNaN: true }));
  fc.assert(
    fc.property(fc.array(near, { minLength: 2, maxLength: 40 }), (places) => {
      const points = toPoints(places);
      const matches = Uint8Array.from(places, () => 1);
      const grid = createPointGrid(points);
      const sums = sumPoints(grid, points.group, matches);
      const zoom = findAloneZoom(points, matches, 0);
      if (zoom === LARGEST_ZOOM) return;
      const [lon, lat] = places[0] ?? [NaN, NaN];
      const { x, y } = toWindow(lon, lat);
      const box = { west: x - 0.01, north: y - 0.01, east: x + 0.01, south: y + 0.01 };
      const own = clusterPoints(grid, sums, box, zoom).find((cluster) => hasMember(grid, sums, cluster, 0));
      const isAtOwnPlace = ([x1, y1]: readonly [number, number]): boolean =>
        isOnePlace([Math.min(x1, lon), Math.min(y1, lat), Math.max(x1, lon), Math.max(y1, lat)]);
      expect(own?.count).toBeLessThanOrEqual(places.filter(isAtOwnPlace).length);
    }),
    {
      numRuns: 500,
      // As far apart as two places just are, or by a rounding more.
      examples: [
        [
          [
            [8.0006, 50],
            [8, 50],
            [8, 50],
          ],
        ],
      ],
    },
  );
});

it("counts only who is found, and who has a place", () => {
  const points = toPoints([
    [8, 50],
    [8.001, 50],
    [9, 50],
    [NaN, NaN],
  ]);
  const near = findAloneZoom(points, Uint8Array.of(1, 1, 1, 1), 0);
  const far = findAloneZoom(points, Uint8Array.of(1, 0, 1, 1), 0);
  expect(near).toBeGreaterThan(far);
  expect(far).toBeLessThan(8);
});
