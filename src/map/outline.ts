import { feature, merge, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon as GeoMultiPolygon } from "geojson";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { AreaCode } from "../../contract/place/area.ts";
import { LAND_CODES, type LandCode, landOfArea } from "../../contract/lists/land.ts";
import type { Outline } from "../../contract/place/outline.ts";

type Named = { readonly name: string };

const firstObject = (outline: Outline): GeometryCollection<Named> => {
  const [collection] = Object.values(outline.objects);
  if (collection === undefined) throw new TypeError("an outline file has no object");
  return collection;
};

export const toFeatures = (outline: Outline): FeatureCollection<Geometry, Named> =>
  feature(outline, firstObject(outline));

/** Every border once, as one line: a single element to draw, whatever the number of areas. */
export const toBorders = (outline: Outline): MultiLineString => mesh(outline, firstObject(outline));

type Area = Polygon<Named> | MultiPolygon<Named>;

const isArea = (geometry: GeometryObject<Named>): geometry is Area =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** The union of the districts whose key passes, without the borders between them. */
const mergeDistricts = (districts: Outline, isWanted: (key: string) => boolean): GeoMultiPolygon =>
  merge(
    districts,
    firstObject(districts)
      .geometries.filter(isArea)
      .filter(({ id }) => isWanted(String(id))),
  );

/** The Länder put together from their districts, whose borders are finer. */
export const mergeLands = (districts: Outline): FeatureCollection<Geometry, Named> => ({
  type: "FeatureCollection",
  features: LAND_CODES.map((land) => ({
    type: "Feature",
    id: land,
    properties: { name: land },
    geometry: mergeDistricts(districts, (key) => landOfArea(key) === land),
  })),
});

/**
 * One outline around areas given by their codes; a city that is its own Kreis counts as that Kreis. Empty where none of
 * them is as large as a Kreis.
 */
export const mergeAreas = (districts: Outline, areas: readonly AreaCode[]): GeoMultiPolygon =>
  mergeDistricts(districts, (key) =>
    areas.some((code) => code === "DE" || (code.length === 8 ? code === `${key}000` : key.startsWith(code))),
  );

/** The Land a feature of the Land outlines stands for. */
export const landOfFeature = (area: Feature | undefined): LandCode | null =>
  LAND_CODES.find((code) => code === area?.id) ?? null;

/** Whether a point in degrees lies inside: a ray from it crosses the rings, holes included, an odd number of times. */
export const containsPoint = ({ coordinates }: GeoMultiPolygon, lon: number, lat: number): boolean => {
  let isInside = false;
  for (const ring of coordinates.flat()) {
    for (let i = 0; i < ring.length; i += 1) {
      const [x = NaN, y = NaN] = ring[i] ?? [];
      const [nextX = NaN, nextY = NaN] = ring[(i + 1) % ring.length] ?? [];
      if (y > lat !== nextY > lat && lon < x + ((lat - y) / (nextY - y)) * (nextX - x)) isInside = !isInside;
    }
  }
  return isInside;
};
