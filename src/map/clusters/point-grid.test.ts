import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GERMANY } from "../view/map-view.ts";
import { createPointGrid, FINEST_LEVEL, fromWindow, type PointSet, toWindow } from "./point-grid.ts";

const [WEST, SOUTH, EAST, NORTH] = GERMANY;
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const place = fc.record({ lon: degrees(WEST, EAST), lat: degrees(SOUTH, NORTH) });

const toPoints = (places: readonly { lon: number; lat: number }[]): PointSet => ({
  lon: Float64Array.from(places, ({ lon }) => lon),
  lat: Float64Array.from(places, ({ lat }) => lat),
  group: new Uint8Array(places.length),
});

const NOWHERE = { lon: NaN, lat: NaN };

describe("the window", () => {
  it("has all of Germany inside", () => {
    const northWest = toWindow(WEST, NORTH);
    const southEast = toWindow(EAST, SOUTH);
    for (const fraction of [northWest.x, northWest.y, southEast.x, southEast.y]) {
      expect(fraction).toBeGreaterThan(0);
      expect(fraction).toBeLessThan(1);
    }
  });

  it("has west left and north above, and its corners where Web Mercator has them", () => {
    expect(toWindow(0, 0).x).toBeCloseTo(0, 12);
    expect(toWindow(22.5, 0).x).toBeCloseTo(1, 12);
    // The equator is half way down the world; the window begins at 0.29 of it and is a sixteenth high.
    expect(toWindow(0, 0).y).toBeCloseTo((0.5 - 0.29) * 16, 9);
    expect(toWindow(9, 54).y).toBeLessThan(toWindow(9, 48).y);
    expect(toWindow(7, 51).x).toBeLessThan(toWindow(14, 51).x);
  });

  it("leads back to every place", () => {
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        const { x, y } = toWindow(lon, lat);
        const back = fromWindow(x, y);
        expect(back.lon).toBeCloseTo(lon, 9);
        expect(back.lat).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe("createPointGrid", () => {
  it("holds every point with a place once, in the order of its codes, and finds it again", () => {
    fc.assert(
      fc.property(fc.array(fc.option(place, { nil: NOWHERE }), { maxLength: 50 }), (places) => {
        const { codes, order, rankOf, x, y } = createPointGrid(toPoints(places));
        const placed = places.flatMap((own, position) => (own === NOWHERE ? [] : position));
        expect(Array.from(order).toSorted((one, other) => one - other)).toEqual(placed);
        expect(Array.from(codes)).toEqual(Array.from(codes).toSorted((one, other) => one - other));
        expect(places.map((_, position) => rankOf[position])).toEqual(
          places.map((own, position) => (own === NOWHERE ? -1 : order.indexOf(position))),
        );
        order.forEach((position, rank) => {
          const { lon, lat } = places[position] ?? NOWHERE;
          expect({ x: x[rank], y: y[rank] }).toEqual(toWindow(lon, lat));
        });
      }),
    );
  });

  it("keeps the points of every square cell of every level next to one another", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.integer({ min: 0, max: FINEST_LEVEL }), (places, level) => {
        const { order } = createPointGrid(toPoints(places));
        const cells = Array.from(order, (position) => {
          const { lon, lat } = places[position] ?? NOWHERE;
          const { x, y } = toWindow(lon, lat);
          return `${Math.floor(x * 2 ** level)}/${Math.floor(y * 2 ** level)}`;
        });
        const beginnings = cells.filter((cell, rank) => cell !== cells[rank - 1]);
        expect(new Set(beginnings).size).toBe(beginnings.length);
      }),
    );
  });

  it.each([
    ["no longitude", NaN, 51],
    ["no latitude", 7, NaN],
    ["no place", NaN, NaN],
    ["the North Pole, which Web Mercator does not have", 7, 90],
    ["the South Pole", 7, -90],
  ])("leaves out a point with %s", (_, lon, lat) => {
    const { order, rankOf } = createPointGrid(
      toPoints([
        { lon: 7, lat: 51 },
        { lon, lat },
      ]),
    );
    expect(Array.from(order)).toEqual([0]);
    expect(Array.from(rankOf)).toEqual([0, -1]);
  });

  it("takes no points at all", () => {
    expect(createPointGrid(toPoints([]))).toMatchObject({ codes: { length: 0 }, order: { length: 0 } });
  });
});
