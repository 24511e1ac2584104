import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import { distanceKm, distancesFrom } from "./serving-and-nearby.ts";

const koeln = { lon: 6.96, lat: 50.938 };
const berlin = { lon: 13.405, lat: 52.52 };
const muenchen = { lon: 11.5755, lat: 48.1374 };
const point = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe("distanceKm", () => {
  it.each([
    ["Köln and Berlin", koeln, berlin, 477],
    ["Köln and München", koeln, muenchen, 456],
    ["Berlin and München", berlin, muenchen, 504],
    ["two points a degree of latitude apart", { lon: 10, lat: 50 }, { lon: 10, lat: 51 }, 111],
    ["the poles", { lon: 0, lat: -90 }, { lon: 77, lat: 90 }, 20_015],
    ["either side of the date line", { lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 }, 111],
  ])("knows how far %s are apart", (_, one, other, km) => {
    expect(Math.round(distanceKm(one, other))).toBe(km);
  });

  it("is none from a point to itself, the same there and back, and nowhere beyond half the Earth", () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(distanceKm(one, one)).toBe(0);
        expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 9);
        expect(distanceKm(one, other)).toBeLessThan(20_016);
      }),
    );
  });
});

it("distances are those from the place asked for, however often and in whatever turn places are asked for", () => {
  const own = { lon: 7.5, lat: 51.5 };
  const index = indexContacts([
    makeContact("here1", { location: { precision: "address", geometry: pointAt(own.lon, own.lat) } }),
    makeContact("none1", { location: { precision: "none", geometry: null } }),
  ]);
  const here = index.positionById.get(index.ids.find((id) => id === "here1")!) ?? -1;
  const none = 1 - here;
  const one = { key: "05512000", lon: 7, lat: 51 };
  const other = { key: "09162000", lon: 11.5, lat: 48.1 };
  const fromOne = distancesFrom(index, one);
  for (const [place, from] of [
    [one, fromOne],
    [other, distancesFrom(index, other)],
    [one, fromOne],
    [one, distancesFrom(index, one)],
  ] as const) {
    expect(from(here)).toBe(distanceKm(place, own));
    expect(from(here)).toBe(distanceKm(place, own));
    expect(from(none)).toBeNull();
  }
});
