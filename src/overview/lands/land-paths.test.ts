import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { readOutline } from "../../../contract/place/outline.ts";
import { toLandPicture } from "./land-paths.ts";

const {
  lands: paths,
  size: [width, height],
} = toLandPicture(readOutline(JSON.parse(readFileSync("public/geo/lands.outline.json", "utf8"))));

/** Every point of a path whose steps are counted from the one before. */
const pointsOf = (path: string): number[][] =>
  path.split(/[Mz]+/).flatMap((ring) => {
    const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, nth) => {
      x += numbers[2 * nth] ?? NaN;
      y += numbers[2 * nth + 1] ?? NaN;
      return [x, y];
    });
  });

it("every Land is drawn once, in the picture, with its abbreviation inside", () => {
  expect(paths.map(({ land }) => land).toSorted()).toEqual(LAND_CODES.toSorted());
  for (const { path, label } of paths) {
    const points = [...pointsOf(path), [...label]];
    const [xs, ys] = [points.map(([x = -1]) => x), points.map(([, y = -1]) => y)];
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height);
  }
});

it("the north is at the top and the west at the left", () => {
  const middleOf = (land: string): readonly [number, number] =>
    paths.find((other) => other.land === land)?.label ?? [0, 0];
  expect(middleOf("DE-SH")[1]).toBeLessThan(middleOf("DE-BY")[1]);
  expect(middleOf("DE-NW")[0]).toBeLessThan(middleOf("DE-SN")[0]);
});
