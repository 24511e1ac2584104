import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { type Cluster, clusterPoints, type WindowBox } from "./cluster-points.ts";
import { createPointGrid, fromWindow, type PointGrid, type PointSet, toWindow } from "./point-grid.ts";
import { type PointSums, sumPoints } from "./point-sums.ts";
import { toLatLng } from "./to-lat-lng.ts";

type Frame = { readonly box: WindowBox; readonly zoom: number };

/** Symbols are drawn this far outside the visible part, so that none pops up at the edge while panning. */
const MARGIN = 0.12;

const readFrame = (map: LeafletMap): Frame => {
  const bounds = map.getBounds().pad(MARGIN);
  const northWest = toWindow(bounds.getWest(), bounds.getNorth());
  const southEast = toWindow(bounds.getEast(), bounds.getSouth());
  return {
    box: { west: northWest.x, north: northWest.y, east: southEast.x, south: southEast.y },
    zoom: map.getZoom(),
  };
};

/** A cluster and where it is drawn, in pixels of Leaflet's layer. */
export type PlacedCluster = Cluster & { readonly left: number; readonly top: number };

/** What is to be drawn in the current view, and the grid and sums it came from. */
export const useClusters = (
  points: PointSet,
  matches: Uint8Array,
): { clusters: readonly PlacedCluster[]; grid: PointGrid; sums: PointSums; zoom: number } => {
  const map = useMap();
  const [frame, setFrame] = useState(() => readFrame(map));
  useEffect(
    function followView() {
      const update = (): void => setFrame(readFrame(map));
      map.on("moveend viewreset", update);
      update();
      return function stopFollowing() {
        map.off("moveend viewreset", update);
      };
    },
    [map],
  );
  const grid = useMemo(() => createPointGrid(points), [points]);
  const sums = useMemo(() => sumPoints(grid, points.group, matches), [grid, points.group, matches]);
  const clusters = useMemo(
    () =>
      clusterPoints(grid, sums, frame.box, frame.zoom).map((cluster) => {
        const { lon, lat } = fromWindow(cluster.x, cluster.y);
        const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
        return { ...cluster, left: x, top: y };
      }),
    [map, grid, sums, frame],
  );
  return { clusters, grid, sums, zoom: frame.zoom };
};
