import type { Geometry, Position } from "geojson";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Outline } from "../../contract/place/outline.ts";
import { landLabelPlaces } from "../map/label-places.ts";
import { landOfFeature, toFeatures } from "../map/outline.ts";

/** Germany's extent, a little more than its outermost points. */
const WEST = 5.8;
const EAST = 15.1;
const SOUTH = 47.2;
const NORTH = 55.12;
/** A degree of longitude is shorter than one of latitude: by this much in the middle of Germany. */
const LON_SCALE = Math.cos((51.2 * Math.PI) / 180);
const UNITS_A_DEGREE = 62;

/** The drawing's size in units of its own. */
export const MAP_WIDTH = Math.round((EAST - WEST) * LON_SCALE * UNITS_A_DEGREE);
export const MAP_HEIGHT = Math.round((NORTH - SOUTH) * UNITS_A_DEGREE);

const project = (lon: number, lat: number): readonly [x: number, y: number] => [
  (lon - WEST) * LON_SCALE * UNITS_A_DEGREE,
  (NORTH - lat) * UNITS_A_DEGREE,
];

const toPoint = ([lon = 0, lat = 0]: Position): string =>
  project(lon, lat)
    .map((value) => value.toFixed(1))
    .join(" ");

const toRing = (ring: readonly Position[]): string => `M${ring.map(toPoint).join("L")}Z`;

const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
};

/** One Land as SVG draws it: its outline, and where its abbreviation has room. */
export type LandPath = { readonly land: LandCode; readonly path: string; readonly label: readonly [number, number] };

/** The Länder as paths of an SVG of MAP_WIDTH × MAP_HEIGHT; degrees become a plane as small as the country allows. */
export const toLandPaths = (outline: Outline): readonly LandPath[] =>
  toFeatures(outline).features.flatMap((area) => {
    const land = landOfFeature(area);
    if (land === null) return [];
    const { lon, lat } = landLabelPlaces[land];
    return [{ land, path: polygonsOf(area.geometry).flat().map(toRing).join(""), label: project(lon, lat) }];
  });
