import { feature, merge, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";
import { LAND_CODES, type LandCode, landOfArea } from "../../contract/land.ts";
import type { Outline } from "../../contract/outline.ts";

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

/** The Länder put together from their districts, whose borders are finer. */
export const mergeLands = (districts: Outline): FeatureCollection<Geometry, Named> => ({
  type: "FeatureCollection",
  features: LAND_CODES.map((land) => ({
    type: "Feature",
    id: land,
    properties: { name: land },
    geometry: merge(
      districts,
      firstObject(districts).geometries.filter(
        (district) =>
          (district.type === "Polygon" || district.type === "MultiPolygon") && landOfArea(String(district.id)) === land,
      ) as (Polygon | MultiPolygon)[],
    ),
  })),
});

/** The Land a feature of the Land outlines stands for. */
export const landOfFeature = (area: Feature | undefined): LandCode | null =>
  LAND_CODES.find((code) => code === area?.id) ?? null;
