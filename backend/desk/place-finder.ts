import type { Namesake, WriteFault } from "../../contract/desk/desk-entry.ts";
import { type LandCode, landOfArea } from "../../contract/lists/land.ts";
import { findPlaces } from "../../contract/place/find-places.ts";
import type { Gazetteer, NamedPlace } from "../../contract/place/gazetteer.ts";

export type PlaceFault = Extract<WriteFault, "unknown-place" | "several-places">;

/**
 * Finds the municipality or Kreis that a name means. Namesakes are told apart by the Länder it is about, `lands`, then by
 * whether anybody lives there, and where neither decides by whoever wrote it.
 */
export const createPlaceFinder = (gazetteer: Gazetteer, lands: readonly LandCode[]) => {
  const findPostcodes = ({ key }: NamedPlace): readonly string[] =>
    gazetteer.postcodes.filter((code) => gazetteer.findByPostcode(code).some((each) => each.key === key));
  const preferTown = (places: readonly NamedPlace[]): readonly NamedPlace[] => {
    if (places.length < 2) return places;
    const lived = places.filter((place) => findPostcodes(place).length > 0);
    return lived.length === 0 ? places : lived;
  };
  const list = (name: string): readonly NamedPlace[] => {
    const found = findPlaces(gazetteer, name).filter(({ quarter }) => quarter === undefined);
    const near = found.filter(({ key }) => lands.some((land) => land === landOfArea(key)));
    return preferTown(near.length === 0 ? found : near);
  };
  /** Its postcode with its name, where that means no other; else its official key. */
  const toNamesake = (place: NamedPlace): Namesake => {
    const { key, name } = place;
    const texts = findPostcodes(place).map((code) => `${code} ${name}`);
    const text = texts.find((each) => findPlaces(gazetteer, each).length === 1) ?? key;
    return { text, land: landOfArea(key) };
  };
  return {
    find: (name: string): NamedPlace | PlaceFault => {
      const [place, ...others] = list(name);
      if (place === undefined) return "unknown-place";
      return others.length === 0 ? place : "several-places";
    },
    /** What each of these names may mean that means several. */
    listNamesakes: (names: readonly string[]): Namesake[] =>
      names
        .map((name) => list(name))
        .filter(({ length }) => length > 1)
        .flatMap((places) => places.map((place) => toNamesake(place))),
  };
};
