import type { ContactIndex } from "../contact/contact-index.ts";
import { onceFor } from "../once-for.ts";
import type { Place } from "./place.ts";

/** A point in degrees, WGS 84. */
type LonLat = { readonly lon: number; readonly lat: number };

/** Mean radius of the Earth. */
const EARTH_RADIUS_KM = 6_371.0088;
const RADIANS_A_DEGREE = Math.PI / 180;

/** Great-circle distance in kilometres (haversine): within 0.6 % of the truth, more than a "how far" needs. */
export const distanceKm = (from: LonLat, to: LonLat): number => {
  const north = Math.sin(((to.lat - from.lat) * RADIANS_A_DEGREE) / 2);
  const east = Math.sin(((to.lon - from.lon) * RADIANS_A_DEGREE) / 2);
  const shrink = Math.cos(from.lat * RADIANS_A_DEGREE) * Math.cos(to.lat * RADIANS_A_DEGREE);
  // Rounding can lift the sum above 1 for opposite points.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(north * north + shrink * east * east)));
};

type Distances = { readonly lon: number; readonly lat: number; readonly known: Float64Array };

/** Of the last place asked about: its list, its neighbourhood and their counts ask for the same distances. */
const lastAsked = onceFor((_index: ContactIndex): { distances: Distances | null } => ({ distances: null }));

const UNKNOWN = -1;

/**
 * Kilometres from a place to the public point of the contact at a position; `null` where it has none. Each distance is
 * reckoned when it is first asked for.
 */
export const distancesFrom = (index: ContactIndex, { lon, lat }: Place): ((position: number) => number | null) => {
  const last = lastAsked(index);
  if (last.distances?.lon !== lon || last.distances.lat !== lat) {
    last.distances = { lon, lat, known: new Float64Array(index.size).fill(UNKNOWN) };
  }
  const { known } = last.distances;
  return (position) => {
    let distance = known[position] ?? NaN;
    if (distance === UNKNOWN) {
      // NaN where there is no point.
      distance = distanceKm({ lon, lat }, { lon: index.lon[position] ?? NaN, lat: index.lat[position] ?? NaN });
      known[position] = distance;
    }
    return Number.isNaN(distance) ? null : distance;
  };
};
