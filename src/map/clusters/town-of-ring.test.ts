import { expect, test } from "vitest";
import { toWindow } from "./point-grid.ts";
import { createTownFinder, nameRings } from "./town-of-ring.ts";

const findTown = createTownFinder({
  names: ["Dortmund", "Lünen", "Schwerte"],
  lon: [7466, 7523, 7567],
  lat: [51_514, 51_617, 51_446],
});
const luenen = toWindow(7.523, 51.617);

test("a ring is called after the largest town it reaches", () => {
  expect(findTown(luenen.x, luenen.y, 0.02)?.name).toBe("Dortmund");
});

test("a ring that reaches none is called after the nearest", () => {
  const beside = toWindow(7.53, 51.63);
  expect(findTown(beside.x, beside.y, 0.0001)?.name).toBe("Lünen");
});

test("where no towns are known there is none", () => {
  expect(createTownFinder({ names: [], lon: [], lat: [] })(0, 0, 1)).toBeUndefined();
});

test("of two rings around one town the nearer has its name, the other how far it lies, and which way", () => {
  const dortmund = toWindow(7.466, 51.514);
  const [far, near] = nameRings([toWindow(7.466, 51.6), dortmund], findTown, 1);
  expect(near).toEqual({ town: "Dortmund", away: null });
  expect(far?.town).toBe("Dortmund");
  expect(far?.away?.direction).toBe("north");
  expect(far?.away?.km).toBeCloseTo(9.56, 1);
});

test.each([
  [7.6, 51.514, "east"],
  [7.6, 51.45, "southeast"],
  [7.466, 51.4, "south"],
  [7.3, 51.4, "southwest"],
  [7.3, 51.514, "west"],
  [7.3, 51.62, "northwest"],
  [7.6, 51.6, "northeast"],
])("a ring at %s, %s lies to the %s", (lon, lat, direction) => {
  const rings = [toWindow(7.466, 51.514), toWindow(lon, lat)];
  expect(nameRings(rings, findTown, 1)[1]?.away?.direction).toBe(direction);
});
