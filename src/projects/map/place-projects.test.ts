import { expect, it } from "vitest";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { makeProject } from "../../../tests/contract/sample-projects.ts";
import { countUnplaced, placeProjects } from "./place-projects.ts";

const { municipality: _town, ...wide } = makeProject("wide", { geometry: null, lands: ["DE-NW", "DE-HE"] });
const nationwide = { ...wide, lands: [...LAND_CODES] };

it("keeps what has no town at its position, without a point", () => {
  const { points, matches } = placeProjects([wide, makeProject("town")]);
  expect([...points.lon]).toEqual([NaN, 6.9293]);
  expect([...points.lat]).toEqual([NaN, 51.5216]);
  expect([...matches]).toEqual([1, 1]);
});

it("counts what holds for whole Länder in each of them, and in none what holds for all", () => {
  const found = [makeProject("town"), wide, nationwide];
  expect([...placeProjects(found).ofLands]).toEqual([
    ["DE-NW", [1]],
    ["DE-HE", [1]],
  ]);
  expect(countUnplaced(found)).toBe(1);
});
