import type { ContactIndex } from "../contact/contact-index.ts";
import { onceFor } from "../once-for.ts";
import { distanceKm } from "./distance.ts";
import type { Place } from "./place.ts";

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
