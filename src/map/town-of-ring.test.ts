import { expect, test } from "vitest";
import { toWindow } from "./point-grid.ts";
import { createTownFinder } from "./town-of-ring.ts";

const findTown = createTownFinder({
  names: ["Dortmund", "Lünen", "Schwerte"],
  lon: [7466, 7523, 7567],
  lat: [51_514, 51_617, 51_446],
});
const luenen = toWindow(7.523, 51.617);

test("a ring is called after the largest town it reaches", () => {
  expect(findTown(luenen.x, luenen.y, 0.02)).toBe("Dortmund");
});

test("a ring that reaches none is called after the nearest", () => {
  const beside = toWindow(7.53, 51.63);
  expect(findTown(beside.x, beside.y, 0.0001)).toBe("Lünen");
});

test("where no towns are known there is none", () => {
  expect(createTownFinder({ names: [], lon: [], lat: [] })(0, 0, 1)).toBeUndefined();
});
