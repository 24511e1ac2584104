import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readOutline } from "../../../contract/place/outline.ts";
import { drawAreas, isInGermany } from "./outline.ts";

const districts = readOutline(
  JSON.parse(readFileSync(new URL("../../../public/geo/districts.outline.json", import.meta.url), "utf8")),
);

describe("a point", () => {
  test.each([
    ["Berlin", 13.4, 52.52],
    ["Kehl, at the border", 7.82, 48.575],
    ["Büsingen, an exclave", 8.69, 47.697],
    ["Helgoland, an island", 7.888, 54.182],
    ["Frankfurt (Oder), at the border", 14.54, 52.345],
  ])("in Germany is inside: %s", (_where, lon, lat) => {
    expect(isInGermany(districts, lon, lat)).toBe(true);
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
    expect(isInGermany(districts, lon, lat)).toBe(false);
  });
});

describe("the border around areas", () => {
  const lengthOf = (areas: Parameters<typeof drawAreas>[1]): number => drawAreas(districts, areas).border.length;

  test("of a Land has none of its districts' own in it", () => {
    const saarland = districts.borders.districts.filter((key) => key.startsWith("10"));
    expect(saarland).toHaveLength(6);
    expect(drawAreas(districts, ["10"])).toEqual(drawAreas(districts, saarland.map(String)));
    expect(lengthOf(["10"])).toBeLessThan(saarland.reduce((sum, key) => sum + lengthOf([key]), 0));
  });

  test("is that of a city which is its own Kreis, and none for a municipality within one", () => {
    expect(drawAreas(districts, ["09162000"])).toEqual(drawAreas(districts, ["09162"]));
    expect(drawAreas(districts, ["09184119"]).border).toBe("");
  });
});
