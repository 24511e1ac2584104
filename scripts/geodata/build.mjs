/**
 * Builds the map's outlines, the gazetteer and the sample data's places from public geodata. See README.md.
 *
 *   node scripts/geodata/build.mjs [--vg250 <folder with VG250_GEM and VG250_KRS>]
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { joinByPrefix, readAdministrativeAreas } from "./administrative-areas.mjs";
import { nameDistricts } from "./district-names.mjs";
import { interiorPoint } from "./interior-point.mjs";
import { makeNeighbourOutlines } from "./neighbours.mjs";
import { makeDistrictOutlines, makeLandOutlines } from "./outlines.mjs";
import { readPopulations } from "./populations.mjs";
import { makeSamplePlaces } from "./sample-places.mjs";
import { stringifyColumns, writeResult } from "./write-columns.mjs";

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values } = parseArgs({ options: { vg250: { type: "string" } } });

const areas = await readAdministrativeAreas(values.vg250);
const districts = await joinByPrefix(areas.municipalities, 5);
const lands = await joinByPrefix(areas.municipalities, 2);
const districtNames = nameDistricts(areas.districts);

const municipalities = areas.municipalities.features.map(({ properties: { key, name }, geometry }) => {
  const [lon, lat] = interiorPoint(geometry);
  return { key, name, lon, lat };
});
console.log(`${municipalities.length} municipalities, ${districts.features.length} Kreise, ${lands.features.length} Länder`);

const populations = readPopulations(municipalities);
console.log(`Populations known: ${populations.size}`);
const places = makeSamplePlaces(municipalities, populations, { collection: districts, names: districtNames }, lands);
writeResult(projectFile("mocks/sample/places.json"), stringifyColumns(places));

writeResult(projectFile("public/geo/lands.topo.json"), JSON.stringify(await makeLandOutlines(lands)));
writeResult(projectFile("public/geo/districts.topo.json"), JSON.stringify(await makeDistrictOutlines(districts, districtNames)));
writeResult(projectFile("public/geo/neighbours.topo.json"), JSON.stringify(await makeNeighbourOutlines()));
