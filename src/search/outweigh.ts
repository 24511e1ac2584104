import type { Suggestion } from "./suggestion.ts";

/** The key of a quarter is longer than an official one. */
const OFFICIAL_DIGITS = 8;

/** A town that weighs so many times as much is meant, whatever quarter has its name, too. */
const MUCH_MORE = 3;

type Weighed = { readonly suggestion: Suggestion; readonly weight: number };

const isQuarter = ({ suggestion: { kind, key } }: Weighed): boolean => kind === "place" && key.length > OFFICIAL_DIGITS;

/** Whether it is a quarter that nobody means by its name alone who does not live there; any town weighs more. */
export const isVillage = (place: Weighed): boolean => isQuarter(place) && place.weight < 1;

/** Those of several places of one name that are likely to be meant: of a village no other place has the name. */
export const dropOutweighed = <Place extends Weighed>(places: readonly Place[]): readonly Place[] => {
  const towns = places.filter((place) => !isQuarter(place));
  if (towns.length === 0) return places;
  const heaviest = Math.max(...towns.map(({ weight }) => weight));
  return places.filter((place) => !isQuarter(place) || (!isVillage(place) && place.weight * MUCH_MORE >= heaviest));
};
