import type { Audienced, StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import type { Point } from "../../contract/contact/contact.ts";
import type { LocationPrecision } from "../../contract/lists/location-precision.ts";
import type { Municipality } from "./places.ts";
import { isChance, pick, pickNumber, pickWeighted, type Random, type Weighted } from "./random.ts";

export type ExactPlace = { readonly point: Point; readonly address: string };

const streets = [
  "Beispielstraße",
  "Musterweg",
  "Am Beispielplatz",
  "Musterallee",
  "Beispielgasse",
  "Am Musterhof",
  "Musterring",
  "Beispielufer",
  "An der Musterwiese",
  "Zum Beispielgarten",
  "Musterstraße",
  "Am Alten Beispielwerk",
];

/** Built-up ground grows with the population: in degrees of latitude about 600 m for 20,000 people, 7 km for Berlin. */
const RADIUS_OF_ONE = 0.000_04;
const LONGITUDE_STRETCH = 1.6;

const roundDegrees = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

const limit = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** An invented street not far from the middle of the town. */
export const makeExactPlace = (random: Random, { middle, population, district }: Municipality): ExactPlace => {
  const [lon, lat] = middle.coordinates;
  const [west, south, east, north] = district.bbox;
  const radius = Math.sqrt(population) * RADIUS_OF_ONE;
  // Two halves added up fall near the middle more often than at the edge, as buildings do.
  const x = limit(lon + (random() + random() - 1) * radius * LONGITUDE_STRETCH, west, east);
  const y = limit(lat + (random() + random() - 1) * radius, south, north);
  return {
    point: { type: "Point", coordinates: [roundDegrees(x), roundDegrees(y)] },
    address: `${pick(random, streets)} ${pickNumber(random, 1, 98)}`,
  };
};

type LocationChoice = {
  readonly precision: LocationPrecision;
  readonly exact: ExactPlace;
  readonly audiences: Weighted<Audience>;
  readonly basis: Audienced<ExactPlace>["basis"];
};

/** Half of the coarse entries have a true place on file, which nobody outside is ever told. */
const KNOWN_BUT_COARSE = 0.5;

const areaOf = (precision: LocationPrecision, { middle, district }: Municipality): Point | null => {
  if (precision === "municipality") return middle;
  if (precision === "district") return district.middle;
  return precision === "land" ? district.land.middle : null;
};

export const chooseLocation = (
  random: Random,
  seat: Municipality,
  { precision, exact, audiences, basis }: LocationChoice,
): StoredContact["location"] => {
  const isCoarse = precision !== "address";
  const isKept = !isCoarse || (precision !== "none" && isChance(random, KNOWN_BUT_COARSE));
  const audience = isCoarse ? "coordinators" : pickWeighted(random, audiences);
  return {
    precision,
    exact: isKept ? { value: exact, audience, basis } : null,
    area: areaOf(precision, seat),
    town: seat.middle,
    district: { code: seat.district.key, name: seat.district.name },
  };
};
