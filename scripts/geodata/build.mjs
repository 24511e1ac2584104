/**
 * Builds the map's outlines, the gazetteer and the sample data's places from public geodata. See README.md.
 *
 *   node scripts/geodata/build.mjs [--vg250 <folder with VG250_GEM and VG250_KRS> --as-of <YYYY-MM-DD>]
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { joinByPrefix, readAdministrativeAreas } from "./administrative-areas.mjs";
import { nameDistricts } from "./district-names.mjs";
import { writeOutlines } from "./draw-outlines.mjs";
import { makeGazetteer } from "./gazetteer.mjs";
import { readGeonames } from "./geonames.mjs";
import { interiorPoint } from "./interior-point.mjs";
import { writeMapNames } from "./map-names.mjs";
import { makeNeighbourOutlines } from "./neighbours.mjs";
import { makeOtherNames } from "./other-names.mjs";
import { makeDistrictOutlines, makeLandOutlines } from "./outlines.mjs";
import { readPopulations } from "./populations.mjs";
import { resolvePostcodes } from "./postcodes.mjs";
import { makeQuarters } from "./quarters.mjs";
import { makeSamplePlaces } from "./sample-places.mjs";
import { bringUpToDate } from "./todays-areas.mjs";
import { stringifyColumns, writeResult } from "./write-columns.mjs";

const PACKAGED_AS_OF = "2016-01-01";

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const makeTopologies = async (lands, districts, districtNames) => {
  const topologies = {
    lands: await makeLandOutlines(lands),
    districts: await makeDistrictOutlines(districts, districtNames),
    neighbours: await makeNeighbourOutlines(),
  };
  for (const [name, topology] of Object.entries(topologies)) {
    writeResult(projectFile(`scripts/geodata/topo/${name}.topo.json`), JSON.stringify(topology));
  }
  return topologies;
};

/** The postcodes with the municipalities of today. */
const resolveToday = (todayOf, resolved) => {
  const { postcodes, counts, unknownNames, changes } = resolved;
  console.log(`${postcodes.length} postcodes, found by ${JSON.stringify(counts)}`);
  if (unknownNames.length > 0) console.log(`Names that no municipality has: ${unknownNames.join("; ")}`);
  if (changes.length > 0) console.log(`Given to a namesake without a postcode:\n  ${changes.join("\n  ")}`);
  return postcodes.map(({ code, keys }) => ({
    code,
    keys: [...new Set(keys.map((key) => todayOf.get(key)))].toSorted(),
  }));
};

/** Every municipality's properties with a point inside it. */
const withPoints = ({ features }) =>
  features.map(({ properties, geometry }) => {
    const [lon, lat] = interiorPoint(geometry);
    return { ...properties, lon, lat, geometry };
  });

/** The populations of the municipalities of today: the sum of their parts'. */
const addUpPopulations = (populations, todayOf) => {
  const sums = new Map();
  for (const [key, population] of populations) {
    sums.set(todayOf.get(key), (sums.get(todayOf.get(key)) ?? 0) + population);
  }
  return sums;
};

const { values } = parseArgs({ options: { vg250: { type: "string" }, "as-of": { type: "string" } } });
const asOf = values["as-of"] ?? (values.vg250 ? undefined : PACKAGED_AS_OF);
if (asOf === undefined) throw new Error("Say what date the areas are of: --as-of 2025-01-01");

const areas = await readAdministrativeAreas(values.vg250);
const former = withPoints(areas.municipalities);
const resolved = resolvePostcodes(former);
const geonames = readGeonames();
const today = await bringUpToDate(former, areas.districts, geonames.places, resolved.named);
const municipalities = withPoints(today.municipalities);
const districts = await joinByPrefix(today.municipalities, 5);
const lands = await joinByPrefix(today.municipalities, 2);
const districtNames = nameDistricts(today.districts);
console.log(`${municipalities.length} municipalities, ${districtNames.size} Kreise, ${lands.features.length} Länder`);
if (today.unnamed.length > 0) console.log(`Mergers without a name in any source:\n  ${today.unnamed.join("\n  ")}`);

const populations = addUpPopulations(readPopulations(former), today.todayOf);
const places = makeSamplePlaces(municipalities, populations, { collection: districts, names: districtNames }, lands);
writeResult(projectFile("mocks/sample/places.json"), stringifyColumns(places));
const topologies = await makeTopologies(lands, districts, districtNames);
writeOutlines(topologies);
writeMapNames(topologies.districts, places.municipalities);

const moved = former.map((part) => ({ ...part, today: today.todayOf.get(part.key) }));
const quarters = makeQuarters(municipalities, moved, geonames.places, populations);
const latinNames = [
  ...moved,
  ...resolved.otherNames.map(({ key, name }) => ({ key, name, today: today.todayOf.get(key) })),
]
  .filter(({ key, name, today: owner }) => key === owner && name !== "")
  .map(({ today: key, name }) => ({ key, name }));
const gazetteer = {
  asOf: geonames.asOf > asOf ? geonames.asOf : asOf,
  municipalities,
  districtNames,
  postcodes: resolveToday(today.todayOf, resolved),
  formerKeys: moved.filter(({ key, today: owner }) => key !== owner),
  quarters,
  otherNames: makeOtherNames(municipalities, quarters, geonames.places, latinNames),
};
console.log(
  `${quarters.length} quarters, ${gazetteer.otherNames.length} other names, ${gazetteer.formerKeys.length} former keys`,
);
writeResult(projectFile("public/geo/gazetteer.json"), makeGazetteer(gazetteer, stringifyColumns));
