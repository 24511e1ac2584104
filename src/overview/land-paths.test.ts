import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { readOutline } from "../../contract/place/outline.ts";
import { MAP_HEIGHT, MAP_WIDTH, toLandPaths } from "./land-paths.ts";

const paths = toLandPaths(readOutline(JSON.parse(readFileSync("public/geo/lands.topo.json", "utf8"))));

const pointsOf = (path: string): number[][] =>
  path
    .split(/[MLZ]+/)
    .filter(Boolean)
    .map((point) => point.split(" ").map(Number));

it("every Land is drawn once, in the picture, with its abbreviation inside", () => {
  expect(paths.map(({ land }) => land).toSorted()).toEqual(LAND_CODES.toSorted());
  for (const { path, label } of paths) {
    for (const [x = -1, y = -1] of [...pointsOf(path), [...label]]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(MAP_WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
    }
  }
});

it("the north is at the top and the west at the left", () => {
  const middleOf = (land: string): readonly [number, number] =>
    paths.find((other) => other.land === land)?.label ?? [0, 0];
  expect(middleOf("DE-SH")[1]).toBeLessThan(middleOf("DE-BY")[1]);
  expect(middleOf("DE-NW")[0]).toBeLessThan(middleOf("DE-SN")[0]);
});
