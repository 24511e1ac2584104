import { type FitBoundsOptions, type LatLngBounds, type Map as LeafletMap, Point as PixelPoint } from "leaflet";
import type { Point } from "../clusters/find-neighbour.ts";
import type { Box } from "../labels/place-labels.ts";
import { AROUND_HOME } from "./map-view.ts";

/** Pixels: of the controls in the corner, with what is kept free around them. */
const CONTROLS = { width: 68, height: 160 } as const;

/** What of the map's layer is seen, and what of it lies below the controls. */
export const readSeen = (map: LeafletMap): { readonly seen: Box; readonly controls: Box } => {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: right, y: bottom } = map.containerPointToLayerPoint(map.getSize());
  const isFromRight = document.documentElement.dir === "rtl";
  const inner = isFromRight ? left + CONTROLS.width : right - CONTROLS.width;
  return {
    seen: { left, top, right, bottom },
    controls: {
      left: isFromRight ? left : inner,
      right: isFromRight ? inner : right,
      top,
      bottom: top + CONTROLS.height,
    },
  };
};

/** Pixels kept around the middle of a mark that is to be seen: the widest ring with its halo. */
export const EDGE = 40;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const besideControls = (seen: Box, controls: Box): Pick<Box, "left" | "right"> =>
  controls.left === seen.left ? { left: controls.right, right: seen.right } : { left: seen.left, right: controls.left };

/** Moves the map as little as brings a mark wholly into sight, within its edges and beside the controls; whether it moved. */
export const moveIntoSight = (map: LeafletMap, { left, top }: Point): boolean => {
  const { seen, controls } = readSeen(map);
  const y = clamp(top, seen.top + EDGE, seen.bottom - EDGE);
  const free = y > controls.bottom + EDGE ? seen : besideControls(seen, controls);
  const x = clamp(left, free.left + EDGE, free.right - EDGE);
  const isInSight = x === left && y === top;
  if (!isInSight) map.panBy([left - x, top - y], { animate: false });
  return !isInSight;
};

/**
 * What is kept free around what the map is about: the side of the controls as well, where the map is so small that more
 * than a corner of it would lie below them. Nothing lies in the corners of a box around a country.
 */
export const padAround = (map: LeafletMap, bounds: LatLngBounds): FitBoundsOptions => {
  const zoom = map.getBoundsZoom(bounds, false, new PixelPoint(2 * AROUND_HOME, 2 * AROUND_HOME));
  const [west, east] = [bounds.getSouthWest(), bounds.getNorthEast()].map((corner) => map.project(corner, zoom));
  const { x: width, y: height } = map.getSize();
  const beside = (width - Math.abs((east?.x ?? 0) - (west?.x ?? 0))) / 2;
  const above = (height - Math.abs((east?.y ?? 0) - (west?.y ?? 0))) / 2;
  if (beside >= CONTROLS.width || above >= CONTROLS.height - EDGE) return { padding: [AROUND_HOME, AROUND_HOME] };
  const isFromRight = document.documentElement.dir === "rtl";
  return {
    paddingTopLeft: [isFromRight ? CONTROLS.width : AROUND_HOME, AROUND_HOME],
    paddingBottomRight: [isFromRight ? AROUND_HOME : CONTROLS.width, AROUND_HOME],
  };
};
