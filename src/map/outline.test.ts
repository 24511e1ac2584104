import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readOutline } from "../../contract/place/outline.ts";
import { containsPoint, mergeAreas } from "./outline.ts";

const districts = readOutline(
  JSON.parse(readFileSync(new URL("../../public/geo/districts.topo.json", import.meta.url), "utf8")),
);
const germany = mergeAreas(districts, ["DE"]);

describe("a point", () => {
  test.each([
    ["Berlin", 13.4, 52.52],
    ["Kehl, at the border", 7.82, 48.575],
    ["Büsingen, an exclave", 8.69, 47.697],
    ["Helgoland, an island", 7.888, 54.182],
    ["Frankfurt (Oder), at the border", 14.54, 52.345],
  ])("in Germany is inside: %s", (_where, lon, lat) => {
    expect(containsPoint(germany, lon, lat)).toBe(true);
  });

  test.each([
    ["Strasbourg", 7.75, 48.58],
    ["Basel", 7.59, 47.556],
    ["Salzburg", 13.045, 47.8],
    ["Enschede", 6.895, 52.22],
    ["Słubice", 14.57, 52.352],
    ["the North Sea", 6.5, 54.6],
    ["nowhere", NaN, NaN],
  ])("abroad is outside: %s", (_where, lon, lat) => {
    expect(containsPoint(germany, lon, lat)).toBe(false);
  });
});
