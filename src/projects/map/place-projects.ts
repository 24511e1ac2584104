import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { ProjectRow } from "../../../contract/entries/project.ts";
import type { MembersOfLands } from "../../map/marks/land-plates.ts";
import type { PointSet } from "../../map/clusters/point-grid.ts";

/** `matches`: one byte a project, all of them drawn; the positions of all that hold for a whole Land, by Land. */
type PlacedProjects = {
  readonly points: PointSet;
  readonly matches: Uint8Array;
  readonly ofLands: MembersOfLands;
};

/** A project of all Länder would be counted in each of them and say nothing of any. */
const holdsForLands = ({ lands, geometry }: ProjectRow): boolean =>
  geometry === null && lands.length < LAND_CODES.length;

/** Where projects lie on the map, by their position in the list: in a town, or in the Länder they hold for as a whole. */
export const placeProjects = (found: readonly ProjectRow[]): PlacedProjects => {
  const axis = (nth: 0 | 1): Float64Array =>
    Float64Array.from(found, ({ geometry }) => geometry?.coordinates[nth] ?? NaN);
  const ofLands = new Map<LandCode, readonly number[]>();
  found.forEach((project, position) => {
    if (!holdsForLands(project)) return;
    for (const land of project.lands) ofLands.set(land, [...(ofLands.get(land) ?? []), position]);
  });
  return {
    points: { lon: axis(0), lat: axis(1), group: new Uint8Array(found.length) },
    matches: new Uint8Array(found.length).fill(1),
    ofLands,
  };
};

/** Projects that stand in the list only. */
export const countUnplaced = (found: readonly ProjectRow[]): number =>
  found.filter((project) => project.geometry === null && !(holdsForLands(project) && project.lands.length > 0)).length;
