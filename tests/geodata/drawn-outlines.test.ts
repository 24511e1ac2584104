import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { readOutline } from "../../contract/place/outline.ts";
import { readMapNames } from "../../contract/place/map-names.ts";
import { drawOutlines } from "../../scripts/geodata/draw-outlines.mjs";
import { makeMapNames } from "../../scripts/geodata/map-names.mjs";

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const readTopology = (name: string) => readJson(`scripts/geodata/topo/${name}.topo.json`) as Topology;

const drawn = drawOutlines({
  lands: readTopology("lands"),
  districts: readTopology("districts"),
  neighbours: readTopology("neighbours"),
});

test.each(["lands", "districts", "neighbours"] as const)("%s are delivered as they are drawn", (name) => {
  expect(readOutline(readJson(`public/geo/${name}.outline.json`))).toEqual(drawn[name]);
});

test.each(["lands", "districts"] as const)("every Land of %s is a path of closed rings within the box", (name) => {
  const { areas, box } = drawn[name];
  const [, , width, height] = box;
  expect(Object.keys(areas).toSorted()).toEqual(LAND_CODES.toSorted());
  for (const path of Object.values(areas)) {
    expect(path).toMatch(/^(M\d+ \d+l-?\d+(?:[ -]\d+)*z)+$/u);
    const xs: number[] = [];
    const ys: number[] = [];
    for (const ring of path.split("M").slice(1)) {
      let [x, y] = [0, 0];
      const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number);
      for (let i = 0; i < numbers.length; i += 2) {
        xs.push((x += numbers[i] ?? NaN));
        ys.push((y += numbers[i + 1] ?? NaN));
      }
    }
    expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(width);
    expect(Math.max(...ys)).toBeLessThan(height);
  }
});

test("every border of a district is drawn once, with a district on one side at least", () => {
  const { districts, one, other, lines } = drawn.districts.borders;
  expect(districts).toHaveLength(400);
  // Where a sliver of water is as narrow as the drawing is fine, a coast and a border lie on one another: two all the same.
  expect(new Set(lines.map((line, i) => `${line} ${one[i]} ${other[i]}`)).size).toBe(lines.length);
  expect(one.length).toBe(lines.length);
  expect(other.length).toBe(lines.length);
  expect(new Set([...one, ...other])).toEqual(new Set([-1, ...districts.keys()]));
});

test("names are delivered as they are made, each town and Kreis once, the largest town first", () => {
  const { municipalities } = readJson("mocks/sample/places.json") as {
    municipalities: Parameters<typeof makeMapNames>[1];
  };
  const made = makeMapNames(readTopology("districts"), municipalities);
  expect(readMapNames(readJson("public/geo/map-names.json"))).toEqual(made);
  expect(made.towns.names.slice(0, 3)).toEqual(["Berlin", "Hamburg", "München"]);
  const { names } = made.districts;
  expect(names).toContain("Kreis Recklinghausen");
  expect(names).not.toContain("Bottrop");
  expect(new Set(names).size).toBe(names.length);
});
