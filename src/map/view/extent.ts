import type { Bbox } from "../../../contract/lists/land.ts";
import type { PointSet } from "../clusters/point-grid.ts";

/** Members of a cluster that still lie this close together at the largest zoom cannot be told apart on the map. */
const SAME_PLACE_DEGREES = 0.0006;

/** The box around points given by position. */
export const extentOf = (points: Pick<PointSet, "lon" | "lat">, members: readonly number[]): Bbox =>
  members.reduce<Bbox>(
    ([west, south, east, north], position) => {
      const lon = points.lon[position] ?? NaN;
      const lat = points.lat[position] ?? NaN;
      return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** Whether no zoom would tell the points in this box apart. */
export const isOnePlace = ([west, south, east, north]: Bbox): boolean =>
  east - west < SAME_PLACE_DEGREES && north - south < SAME_PLACE_DEGREES;

/** The box around several, of which there is at least one. */
export const uniteBoxes = (boxes: readonly Bbox[]): Bbox =>
  boxes.reduce(
    (one, other) => [
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[2], other[2]),
      Math.max(one[3], other[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
