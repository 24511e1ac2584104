import { LANDS } from "./land-names.mjs";
import { boundingBox, interiorPoint } from "./interior-point.mjs";

const SIZE = 1500;

/** For a Kreis none of whose municipalities the source of the populations knows. */
const UNKNOWN_POPULATION = 3000;

const areaColumns = (collection) => {
  const points = collection.features.map(({ geometry }) => interiorPoint(geometry));
  const boxes = collection.features.map(({ geometry }) => boundingBox(geometry));
  return {
    lon: points.map(([lon]) => lon),
    lat: points.map(([, lat]) => lat),
    west: boxes.map(([west]) => west),
    south: boxes.map(([, south]) => south),
    east: boxes.map(([, , east]) => east),
    north: boxes.map(([, , , north]) => north),
  };
};

const largestFirst = (a, b) => b.population - a.population || (a.key < b.key ? -1 : 1);

/** The largest municipality of every Kreis, then the largest of the whole country until the list is full. */
const choosePlaces = (places) => {
  const sorted = places.toSorted(largestFirst);
  const chosen = new Map();
  const served = new Set();
  for (const place of sorted) {
    const district = place.key.slice(0, 5);
    if (served.has(district)) continue;
    served.add(district);
    chosen.set(place.key, place);
  }
  for (const place of sorted) {
    if (chosen.size >= SIZE) break;
    chosen.set(place.key, place);
  }
  return [...chosen.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
};

/**
 * What the sample-data generator needs to spread contacts over the country as people are.
 * @param {readonly {key: string, name: string, lon: number, lat: number}[]} municipalities
 * @param {Map<string, number>} populations
 * @param {{collection: any, names: Map<string, string>}} districts
 * @param {any} lands
 */
export const makeSamplePlaces = (municipalities, populations, districts, lands) => {
  const places = choosePlaces(
    municipalities.map((place) => ({ ...place, population: populations.get(place.key) ?? 0 })),
  ).map((place) => ({ ...place, population: place.population || UNKNOWN_POPULATION }));
  const landOf = new Map(LANDS.map((land) => [land.key, land]));
  const districtKeys = districts.collection.features.map(({ properties }) => properties.key);
  const landList = lands.features.map(({ properties }) => landOf.get(properties.key));
  return {
    municipalities: {
      key: places.map(({ key }) => key),
      name: places.map(({ name }) => name),
      lon: places.map(({ lon }) => lon),
      lat: places.map(({ lat }) => lat),
      population: places.map(({ population }) => population),
    },
    districts: {
      key: districtKeys,
      name: districtKeys.map((key) => districts.names.get(key)),
      ...areaColumns(districts.collection),
    },
    lands: {
      code: landList.map(({ code }) => code),
      key: landList.map(({ key }) => key),
      name: landList.map(({ name }) => name),
      ...areaColumns(lands),
    },
  };
};
