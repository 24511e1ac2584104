import { LatLng, LatLngBounds } from "leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";

/** The only place where axes are swapped: GeoJSON says longitude first, Leaflet latitude. */
export const toLatLng = (lon: number, lat: number): LatLng => new LatLng(lat, lon);

/** West, south, east, north in degrees as Leaflet's bounds. */
export const toBounds = ([west, south, east, north]: Bbox): LatLngBounds =>
  new LatLngBounds(toLatLng(west, south), toLatLng(east, north));
