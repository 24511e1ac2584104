/**
 * Builds the map's outlines, the gazetteer and the sample data's places from public geodata. See README.md.
 *
 *   node scripts/geodata/build.mjs [--vg250 <folder with VG250_GEM and VG250_KRS> --as-of <YYYY-MM-DD>]
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { joinByPrefix, readAdministrativeAreas } from "./administrative-areas.mjs";
import { nameDistricts } from "./district-names.mjs";
import { makeGazetteer } from "./gazetteer.mjs";
import { interiorPoint } from "./interior-point.mjs";
import { makeNeighbourOutlines } from "./neighbours.mjs";
import { makeDistrictOutlines, makeLandOutlines } from "./outlines.mjs";
import { readPopulations } from "./populations.mjs";
import { resolvePostcodes } from "./postcodes.mjs";
import { makeSamplePlaces } from "./sample-places.mjs";
import { stringifyColumns, writeResult } from "./write-columns.mjs";

const PACKAGED_AS_OF = "2016-01-01";

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const writeOutlines = async (lands, districts, districtNames) => {
  writeResult(projectFile("public/geo/lands.topo.json"), JSON.stringify(await makeLandOutlines(lands)));
  const districtOutlines = await makeDistrictOutlines(districts, districtNames);
  writeResult(projectFile("public/geo/districts.topo.json"), JSON.stringify(districtOutlines));
  writeResult(projectFile("public/geo/neighbours.topo.json"), JSON.stringify(await makeNeighbourOutlines()));
};

const writeGazetteer = (asOf, municipalities, districtNames) => {
  const { postcodes, counts, unknownNames, changes } = resolvePostcodes(municipalities);
  console.log(`${postcodes.length} postcodes, found by ${JSON.stringify(counts)}`);
  if (unknownNames.length > 0) console.log(`Names that no municipality has: ${unknownNames.join("; ")}`);
  if (changes.length > 0) console.log(`Given to a namesake without a postcode:\n  ${changes.join("\n  ")}`);
  const text = makeGazetteer(asOf, municipalities, districtNames, postcodes, stringifyColumns);
  writeResult(projectFile("public/geo/gazetteer.json"), text);
};

const { values } = parseArgs({ options: { vg250: { type: "string" }, "as-of": { type: "string" } } });
const asOf = values["as-of"] ?? (values.vg250 ? undefined : PACKAGED_AS_OF);
if (asOf === undefined) throw new Error("Say what date the areas are of: --as-of 2025-01-01");

const areas = await readAdministrativeAreas(values.vg250);
const districts = await joinByPrefix(areas.municipalities, 5);
const lands = await joinByPrefix(areas.municipalities, 2);
const districtNames = nameDistricts(areas.districts);
const municipalities = areas.municipalities.features.map(({ properties, geometry }) => {
  const [lon, lat] = interiorPoint(geometry);
  return { ...properties, lon, lat };
});
console.log(`${municipalities.length} municipalities, ${districtNames.size} Kreise, ${lands.features.length} Länder`);

const populations = readPopulations(municipalities);
const places = makeSamplePlaces(municipalities, populations, { collection: districts, names: districtNames }, lands);
writeResult(projectFile("mocks/sample/places.json"), stringifyColumns(places));
await writeOutlines(lands, districts, districtNames);
writeGazetteer(asOf, municipalities, districtNames);
