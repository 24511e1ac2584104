import type { ProjectRow } from "../../../contract/entries/project.ts";
import type { PointSet } from "../../map/point-grid.ts";

/** `projects`: those with a place, in the order of `points`; `matches`: one byte each, all of them drawn. */
export type PlacedProjects = {
  readonly projects: readonly ProjectRow[];
  readonly points: PointSet;
  readonly matches: Uint8Array;
};

/** What of a list of projects has a place on the map. */
export const placeProjects = (found: readonly ProjectRow[]): PlacedProjects => {
  const projects = found.filter(({ geometry }) => geometry !== null);
  const axis = (nth: 0 | 1): Float64Array =>
    Float64Array.from(projects, ({ geometry }) => geometry?.coordinates[nth] ?? NaN);
  return {
    projects,
    points: { lon: axis(0), lat: axis(1), group: new Uint8Array(projects.length) },
    matches: new Uint8Array(projects.length).fill(1),
  };
};
