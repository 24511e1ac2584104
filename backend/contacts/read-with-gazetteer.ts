import { findPlaces } from "../../contract/place/find-places.ts";
import { placeKeyOf } from "../../contract/place/place-key.ts";
import { contactsQuery } from "../../contract/query-parameter.ts";
import type { Gazetteer, NamedPlace, Place } from "../../contract/place/gazetteer.ts";
import type { ReadText } from "../../contract/text-units.ts";
import { isUnread, readQuarters, readWords } from "../../contract/words/read-words.ts";
import { invalidParameters } from "../read-query.ts";

/** A problem names no more than so many of several places. */
const MOST_NAMED = 8;

const sayUnknown = ({ asOf }: Gazetteer): string =>
  `is no municipality, quarter or Kreis in Germany, as of ${asOf}; must be ${contactsQuery.serves.allowed}`;

const saySeveral = (places: readonly NamedPlace[]): string => {
  const named = places.slice(0, MOST_NAMED).map((place) => `${placeKeyOf(place)} ${place.name}`);
  const more = places.length > named.length ? ` and ${places.length - named.length} more` : "";
  return `names several places: ${named.join("; ")}${more}`;
};

export type LoadGazetteer = () => Promise<Gazetteer>;

/** Loads the gazetteer at the first question and keeps it; a failure is not kept, so the next question tries again. */
export const keepGazetteer = (loadGazetteer: LoadGazetteer): LoadGazetteer => {
  let loading: Promise<Gazetteer> | undefined;
  return async () => {
    loading ??= loadGazetteer();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
};

/**
 * Gives the place that `?serves` names (`findPlaces`).
 *
 * @throws ProblemError `invalid-parameter` for what names no place or several, and whatever `load` throws
 */
export const createServesReader =
  (load: LoadGazetteer): ((text: string) => Promise<Place>) =>
  async (text) => {
    const gazetteer = await load();
    const [place, ...others] = findPlaces(gazetteer, text);
    if (place !== undefined && others.length === 0) return place;
    throw invalidParameters([["serves", place === undefined ? sayUnknown(gazetteer) : saySeveral([place, ...others])]]);
  };

/**
 * How `?q` is read: words that nobody knows may name a quarter. Without a gazetteer they are still found in names.
 */
export const createTextReader =
  (load: LoadGazetteer): ((text: string) => Promise<ReadText>) =>
  async (text) => {
    if (!readWords(text).some(isUnread)) return readWords;
    const gazetteer = await load().catch(() => null);
    return gazetteer === null ? readWords : readQuarters(gazetteer);
  };
