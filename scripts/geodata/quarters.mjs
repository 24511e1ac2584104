import { readFileSync } from "node:fs";
import { foldQuery } from "../../contract/fold-text.ts";
import { toQuarterKey } from "../../contract/place/gazetteer.ts";
import { isSameName, isSamePlace } from "./place-names.mjs";

const QUARTER = "PPLX";

/** The weight of a quarter that is known by its name alone, of which no source tells the inhabitants; the least of such. */
const KNOWN_WEIGHT = 5;
const MOST_WEIGHT = 99;
/** So much at most a village weighs. */
const VILLAGE_WEIGHT = KNOWN_WEIGHT - 1;

/** Farther from its municipality's point than this no quarter lies, but a place that was given the wrong key; degrees. */
const FAR_DEGREES = 0.3;

/** Well-known quarters of the largest cities, names only; see README.md. */
const readOwnTable = () => JSON.parse(readFileSync(new URL("quarters.json", import.meta.url), "utf8"));

/** Two spellings of one quarter: "Altstadt Sud" and "Altstadt-Süd". */
const spellingOf = (name) => foldQuery(name).join("-");

const bareName = (name) => name.replace(/ \(.*| (?:am|an|im|in) .*/u, "");

/** The name without its city before it ("Stuttgart Feuerbach"), but not where it is nothing without ("Hamburg-Mitte"). */
const withoutCity = (name, city) =>
  name.startsWith(`${bareName(city)} `) ? name.slice(bareName(city).length + 1) : name;

const pointNear = ([lon, lat], municipality) =>
  Math.hypot((lon - municipality.lon / 1e4) * 0.63, lat - municipality.lat / 1e4) < FAR_DEGREES ? [lon, lat] : null;

/** What GeoNames has below the municipalities, by their keys. */
const groupPlaces = (places, municipalities) => {
  const byKey = new Map(municipalities.map((municipality) => [municipality.key, municipality]));
  const groups = new Map(municipalities.map(({ key }) => [key, []]));
  for (const place of places) {
    const municipality = byKey.get(place.key);
    if (municipality === undefined || isSamePlace(place, municipality.name)) continue;
    groups.get(municipality.key).push({ ...place, name: withoutCity(place.name, municipality.name) });
  }
  return groups;
};

const weigh = ({ feature, population }) => {
  const thousands = Math.round(population / 1000);
  return feature === QUARTER && thousands >= KNOWN_WEIGHT
    ? Math.min(MOST_WEIGHT, thousands)
    : Math.min(VILLAGE_WEIGHT, thousands);
};

/** The quarters of one municipality, each once: the own table's spelling, the point and weight of a source. */
const joinSources = (municipality, places, names, former) => {
  const quarters = new Map();
  for (const place of places.toSorted((a, b) => b.population - a.population)) {
    const spelling = spellingOf(place.name);
    if (spelling === "" || quarters.has(spelling)) continue;
    const { name, alternates } = place;
    quarters.set(spelling, { name, point: pointNear(place.point, municipality), weight: weigh(place), alternates });
  }
  for (const { name, lon, lat } of former) {
    const spelling = spellingOf(name);
    if (!quarters.has(spelling)) {
      quarters.set(spelling, { name, point: [lon / 1e4, lat / 1e4], weight: VILLAGE_WEIGHT, alternates: [] });
    }
  }
  for (const name of names) {
    const spelling = spellingOf(name);
    const longer = [...quarters].find(([, quarter]) => spellingOf(bareName(quarter.name)) === spelling)?.[0];
    const known = quarters.get(spelling) ?? quarters.get(longer);
    // "Porz am Rhein" is Porz.
    if (!quarters.has(spelling)) quarters.delete(longer);
    const weight = Math.max(KNOWN_WEIGHT, known?.weight ?? 0);
    quarters.set(spelling, { point: null, alternates: [], ...known, name, weight });
  }
  return [...quarters.values()];
};

/**
 * Quarters, villages and former municipalities, in the order of the municipalities, then by name.
 *
 * @param {readonly any[]} municipalities of today: `key`, `name`, `lon`, `lat` (1e-4 degree), `geometry`; ascending by key
 * @param {readonly any[]} former as they were, with the `today` key of the municipality that each is part of
 * @param {readonly any[]} places as `readGeonames` gives them
 * @param {Map<string, number>} populations of the municipalities of today, to find the city of a name
 */
export const makeQuarters = (municipalities, former, places, populations) => {
  const groups = groupPlaces(places, municipalities);
  const keyless = places.filter(({ key }) => key === "");
  const names = new Map();
  for (const [city, quarters] of Object.entries(readOwnTable())) {
    const [largest] = municipalities
      .filter(({ name }) => name === city)
      .toSorted((a, b) => (populations.get(b.key) ?? 0) - (populations.get(a.key) ?? 0));
    if (largest === undefined) throw new Error(`quarters.json names ${city}, which is no municipality.`);
    names.set(largest.key, quarters);
  }
  const parts = Map.groupBy(former, ({ today }) => today);
  return municipalities.flatMap((municipality, position) => {
    const { key } = municipality;
    const gone = (parts.get(key) ?? []).filter((part) => !isSameName(part.name, municipality.name));
    // A place that the source has no key for is a quarter of the city near it that has one of its name.
    const own = names.get(key) ?? [];
    const strays = keyless.filter(({ name, point }) => own.includes(name) && pointNear(point, municipality) !== null);
    const quarters = joinSources(municipality, [...groups.get(key), ...strays], own, gone)
      .map((quarter) => ({ ...quarter, position, key: toQuarterKey(key, quarter.name) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const twice = quarters.find((quarter, at) => quarter.key === quarters[at - 1]?.key);
    if (twice !== undefined) throw new Error(`Two quarters have the key ${twice.key}.`);
    return quarters;
  });
};
