import type { Map as LeafletMap } from "leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";
import { PANNING_AREA } from "./map-view.ts";

/** What the map shows, of what it can show. */
export const readExtent = (map: LeafletMap): Bbox => {
  const bounds = map.getBounds();
  const [west, south, east, north] = PANNING_AREA;
  return [
    Math.max(west, bounds.getWest()),
    Math.max(south, bounds.getSouth()),
    Math.min(east, bounds.getEast()),
    Math.min(north, bounds.getNorth()),
  ];
};
