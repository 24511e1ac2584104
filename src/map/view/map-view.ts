import type { Bbox } from "../../../contract/lists/land.ts";

/** Where the map looks: zoom, and the middle in degrees. */
export type MapView = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** What the map shows when nobody has moved it. */
export const GERMANY: Bbox = [5.87, 47.27, 15.04, 55.06];
/** As far as one can pan: Germany with enough around it to bring every border to the middle of a phone. */
export const PANNING_AREA: Bbox = [1.5, 44.8, 19.5, 57.2];
export const SMALLEST_ZOOM = 5;
export const LARGEST_ZOOM = 17;
/** Nearer than this our outlines and names leave the map empty: only an operator's background shows more. */
export const LARGEST_DRAWN_ZOOM = 13;
/** From here on there is room for the names of the Länder. */
export const LAND_NAME_ZOOM = 6.5;
/** From here on districts are worth drawing. */
export const DISTRICT_ZOOM = 8;
/** Pixels around what the map is about. */
export const AROUND_HOME = 16;
