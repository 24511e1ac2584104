import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { type Cluster, clusterPoints, type PointSums, sumPoints, type WindowBox } from "./cluster-points.ts";
import { createPointGrid, fromWindow, type PointGrid, type PointSet, toWindow } from "./point-grid.ts";
import { toLatLng } from "../view/to-lat-lng.ts";

/** What is seen, and the point of Leaflet's world its layer counts from: both say where a symbol is drawn. */
type Frame = { readonly box: WindowBox; readonly zoom: number; readonly origin: string };

/** Symbols are drawn outside of what is seen by this part of it, so that none pops up at the edge while panning. */
export const DRAWN_BEYOND = 0.12;

const readFrame = (map: LeafletMap): Frame => {
  const bounds = map.getBounds().pad(DRAWN_BEYOND);
  const northWest = toWindow(bounds.getWest(), bounds.getNorth());
  const southEast = toWindow(bounds.getEast(), bounds.getSouth());
  return {
    box: { west: northWest.x, north: northWest.y, east: southEast.x, south: southEast.y },
    zoom: map.getZoom(),
    origin: map.getPixelOrigin().toString(),
  };
};

/** Whether two frames are one: then nothing has to be drawn anew. */
const isSameFrame = (one: Frame, other: Frame): boolean =>
  one.zoom === other.zoom &&
  one.origin === other.origin &&
  one.box.west === other.box.west &&
  one.box.north === other.box.north &&
  one.box.east === other.box.east &&
  one.box.south === other.box.south;

/** A cluster and where it is drawn, in pixels of Leaflet's layer. */
export type PlacedCluster = Cluster & { readonly left: number; readonly top: number };

/** What is to be drawn in the current view, and the grid and sums it came from. */
export const useClusters = (
  points: PointSet,
  matches: Uint8Array,
): {
  readonly clusters: readonly PlacedCluster[];
  readonly grid: PointGrid;
  readonly sums: PointSums;
  readonly zoom: number;
  /** How many have a place that is not in sight; one ring is in sight as a whole or not at all. */
  readonly outside: number;
} => {
  const map = useMap();
  const [frame, setFrame] = useState(() => readFrame(map));
  useEffect(
    function followView() {
      const update = (): void => {
        const next = readFrame(map);
        setFrame((shown) => (isSameFrame(shown, next) ? shown : next));
      };
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
  const outside = useMemo(() => {
    const { x: width, y: height } = map.getSize();
    const inSight = clusters.filter(({ left, top }) => {
      const { x, y } = map.layerPointToContainerPoint([left, top]);
      return x >= 0 && x <= width && y >= 0 && y <= height;
    });
    return inSight.reduce((rest, { count }) => rest - count, sums.count.at(-1) ?? 0);
  }, [map, clusters, sums]);
  return { clusters, grid, sums, zoom: frame.zoom, outside };
};
