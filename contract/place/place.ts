import type { AreaCode } from "./area.ts";
import type { Gazetteer } from "./gazetteer.ts";

/**
 * Where somebody asks from. `key`: an official municipality key (8 digits) or the key of a Kreis (5 digits); `lon`,
 * `lat`: the point distances are measured from, in degrees.
 */
export type Place = { readonly key: AreaCode; readonly lon: number; readonly lat: number };

/** `name`: of the municipality, or the full designation of the Kreis ("Kreis Recklinghausen"). */
export type NamedPlace = Place & { readonly name: string };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The municipality (8 digits) or Kreis (5 digits) with this key; `undefined` for a key the gazetteer does not have. A
 * Kreis is measured from the middle of its municipalities' points.
 */
export const findPlace = (gazetteer: Gazetteer, key: string): NamedPlace | undefined => {
  const municipality = gazetteer.findMunicipality(key);
  if (municipality !== undefined) {
    const { name, lon, lat } = municipality;
    return { key, name, lon, lat };
  }
  const name = gazetteer.findDistrictName(key);
  if (name === undefined) return undefined;
  const members = gazetteer.keys.flatMap((own, position) => (own.startsWith(key) ? [position] : []));
  return {
    key,
    name,
    lon: mean(members.map((position) => gazetteer.lon[position] ?? NaN)),
    lat: mean(members.map((position) => gazetteer.lat[position] ?? NaN)),
  };
};
