import { expect, it } from "vitest";
import { makeProject } from "../../../tests/contract/sample-projects.ts";
import { placeProjects } from "./place-projects.ts";

it("leaves what has no town off the map, and keeps positions and points together", () => {
  const { municipality: _town, ...wide } = makeProject("wide", { geometry: null });
  const { projects, points, matches } = placeProjects([wide, makeProject("town")]);
  expect(projects.map(({ id }) => id)).toEqual(["town"]);
  expect([[...points.lon], [...points.lat], [...points.group], [...matches]]).toEqual([[6.9293], [51.5216], [0], [1]]);
});
