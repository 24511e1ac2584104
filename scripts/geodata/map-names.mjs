/**
 * The names the map writes where it shows Kreise: run by itself it makes them anew from committed files, which needs none
 * of this folder's own packages.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { interiorPoint } from "./interior-point.mjs";
import { stringifyColumns, writeResult } from "./write-columns.mjs";

/** Inhabitants from which a town is named: beyond these, names would only cover one another. */
const LEAST_POPULATION = 20_000;

/** A thousandth of a degree is less than a pixel where names are read. */
const toThousandths = (tenThousandths) => Math.round(tenThousandths / 10);

const toColumns = (named) => ({
  names: named.map(({ name }) => name),
  lon: named.map(({ lon }) => toThousandths(lon)),
  lat: named.map(({ lat }) => toThousandths(lat)),
});

/** Cities that are a Kreis of their own are named as towns. */
const nameDistricts = (topology, towns) => {
  const cities = new Set(towns.map(({ name }) => name));
  return feature(topology, topology.objects.districts)
    .features.filter(({ properties: { name } }) => !cities.has(name))
    .map(({ properties: { name }, geometry }) => {
      const [lon, lat] = interiorPoint(geometry);
      return { name, lon, lat };
    });
};

/** The largest first. */
const chooseTowns = ({ name, lon, lat, population }) =>
  name
    .map((each, at) => ({ name: each, lon: lon[at], lat: lat[at], population: population[at] }))
    .filter((town) => town.population >= LEAST_POPULATION)
    .toSorted((one, other) => other.population - one.population || one.lon - other.lon);

/**
 * @param districts TopoJSON of the Kreise
 * @param municipalities columns of `mocks/sample/places.json`
 */
export const makeMapNames = (districts, municipalities) => {
  const towns = chooseTowns(municipalities);
  return { districts: toColumns(nameDistricts(districts, towns)), towns: toColumns(towns) };
};

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const writeMapNames = (districts, municipalities) =>
  writeResult(projectFile("public/geo/map-names.json"), stringifyColumns(makeMapNames(districts, municipalities)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readProjectFile = (path) => JSON.parse(readFileSync(projectFile(path), "utf8"));
  writeMapNames(
    readProjectFile("scripts/geodata/topo/districts.topo.json"),
    readProjectFile("mocks/sample/places.json").municipalities,
  );
}
