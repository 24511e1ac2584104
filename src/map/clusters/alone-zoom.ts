import { extentOf, isOnePlace } from "../view/extent.ts";
import { LARGEST_ZOOM } from "../view/map-view.ts";
import { type PointSet, toWindow, WINDOW_ZOOM } from "./point-grid.ts";

/**
 * The part of a tile, as a power of two, that lies between a mark drawn for itself and the next point: no cell of a whole
 * zoom reaches so far.
 */
const APART = -2;

/** The zoom from which on the mark of a point stands for nobody but those at its very place. */
export const findAloneZoom = (points: PointSet, matches: Uint8Array, position: number): number => {
  const placeOf = (point: number) => toWindow(points.lon[point] ?? NaN, points.lat[point] ?? NaN);
  const own = placeOf(position);
  let nearest = Infinity;
  for (let other = 0; other < matches.length; other += 1) {
    if (matches[other] !== 1) continue;
    const { x, y } = placeOf(other);
    const way = Math.hypot(x - own.x, y - own.y);
    if (way < nearest && !isOnePlace(extentOf(points, [position, other]))) nearest = way;
  }
  return Math.min(LARGEST_ZOOM, Math.ceil(WINDOW_ZOOM + APART - Math.log2(nearest)));
};
