import { LANDS } from "./land-names.mjs";
import { runMapshaper } from "./map-shaper.mjs";

/**
 * Detail per file: `interval` is the length in metres below which a bend is not kept, `quantization` the number of
 * steps across the file's extent, `smallestIsland` what would be a speck of the screen at the zooms the file is for.
 * Helgoland and its dune (0.8 km²) set the upper limit of the islands.
 */
const LAND_DETAIL = { interval: 850, quantization: 10_000, smallestIsland: "0.7km2" };
const DISTRICT_DETAIL = { interval: 530, quantization: 10_000, smallestIsland: "0.3km2" };

/**
 * Simplifies borders once for both sides, so neighbours share them to the last digit. Only islands are dropped: a
 * small area inside another one would leave a hole. Taken apart meanwhile, because mapshaper keeps the largest part
 * of each feature only, and Helgoland and Büsingen are the small parts of large ones.
 */
const toTopology = (collection, layer, { interval, quantization, smallestIsland }) =>
  runMapshaper(
    `-i areas.json -rename-layers ${layer} -filter-islands min-area=${smallestIsland} ` +
      `-explode -simplify interval=${interval} keep-shapes -dissolve id copy-fields=name ` +
      `-o outlines.json format=topojson id-field=id quantization=${quantization}`,
    { "areas.json": collection },
  );

const withIdAndName = (collection, describe) => ({
  type: "FeatureCollection",
  features: collection.features.map(({ properties, geometry }) => ({
    type: "Feature",
    properties: describe(properties.key),
    geometry,
  })),
});

/** mapshaper keeps the id column among the properties, too; there it is mere weight. */
const withoutRepeatedIds = (topology) => {
  for (const { geometries } of Object.values(topology.objects)) {
    for (const { properties } of geometries) delete properties.id;
  }
  return topology;
};

export const makeLandOutlines = async (lands) => {
  const landOf = new Map(LANDS.map(({ key, code, name }) => [key, { id: code, name }]));
  return withoutRepeatedIds(
    await toTopology(
      withIdAndName(lands, (key) => landOf.get(key)),
      "lands",
      LAND_DETAIL,
    ),
  );
};

/** @param {Map<string, string>} names by 5-digit key */
export const makeDistrictOutlines = async (districts, names) =>
  withoutRepeatedIds(
    await toTopology(
      withIdAndName(districts, (key) => ({ id: key, name: names.get(key) })),
      "districts",
      DISTRICT_DETAIL,
    ),
  );
