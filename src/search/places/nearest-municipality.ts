import { distanceKm } from "../../../contract/place/serving-and-nearby.ts";
import type { Gazetteer, Municipality } from "../../../contract/place/gazetteer.ts";

/** Further from every German municipality's middle than this is abroad. */
const FARTHEST_KM = 25;

/** The municipality whose middle is nearest to a place in degrees; null for a place abroad. */
export const findNearestMunicipality = (gazetteer: Gazetteer, lon: number, lat: number): Municipality | null => {
  let nearest = -1;
  let least = FARTHEST_KM;
  for (let position = 0; position < gazetteer.lon.length; position += 1) {
    const distance = distanceKm(
      { lon, lat },
      { lon: gazetteer.lon[position] ?? NaN, lat: gazetteer.lat[position] ?? NaN },
    );
    // Written so that a place that is no number is nowhere, not at the last municipality.
    if (!(distance <= least)) continue;
    least = distance;
    nearest = position;
  }
  return nearest < 0 ? null : gazetteer.municipalityAt(nearest);
};
