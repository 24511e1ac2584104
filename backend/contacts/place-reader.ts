import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { findPlace, type Place } from "../../contract/place/place.ts";
import { invalidParameters } from "../read-query.ts";

export type LoadGazetteer = () => Promise<Gazetteer>;

/**
 * Gives the place for the key in `?serves`. The gazetteer is loaded at the first question and kept; a failure is not
 * kept, so the next question tries again.
 *
 * @throws ProblemError `invalid-parameter` for a key the gazetteer does not have, and whatever `loadGazetteer` throws
 */
export const createPlaceReader = (loadGazetteer: LoadGazetteer): ((key: string) => Promise<Place>) => {
  let loading: Promise<Gazetteer> | undefined;
  const load: LoadGazetteer = async () => {
    loading ??= loadGazetteer();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return async (key) => {
    const gazetteer = await load();
    const place = findPlace(gazetteer, key);
    if (place !== undefined) return place;
    throw invalidParameters([["serves", `is no municipality and no Kreis in Germany, as of ${gazetteer.asOf}`]]);
  };
};
