import type { MapNames } from "../../contract/place/map-names.ts";
import { toWindow } from "./point-grid.ts";

/** Finds a town by a place in fractions of the window, and by how far around it a ring reaches. */
export type FindTown = (x: number, y: number, reach: number) => string | undefined;

/**
 * What a ring is called after: the largest town within its reach, else the nearest. Whom it holds does not matter, so it
 * keeps its name while it is filtered, and no pass over its contacts is made. Made once for the towns, the largest first.
 */
export const createTownFinder = ({ names, lon, lat }: MapNames["towns"]): FindTown => {
  const places = names.map((name, at) => ({ name, ...toWindow((lon[at] ?? NaN) / 1e3, (lat[at] ?? NaN) / 1e3) }));
  return (x, y, reach) => {
    const wayTo = (place: { readonly x: number; readonly y: number }): number => Math.hypot(place.x - x, place.y - y);
    const largest = places.find((place) => wayTo(place) <= reach);
    return (largest ?? places.toSorted((one, other) => wayTo(one) - wayTo(other))[0])?.name;
  };
};
