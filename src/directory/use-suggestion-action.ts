import { isContactId } from "../../contract/contact-id.ts";
import type { Gazetteer } from "../../contract/gazetteer.ts";
import { LAND_CODES } from "../../contract/land.ts";
import { findPlace, type NamedPlace } from "../../contract/place.ts";
import { TOPICS } from "../../contract/topic.ts";
import type { Suggestion } from "../search/suggestion.ts";
import type { MapView } from "../map/map-view.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** A municipality with its surroundings; a Kreis as a whole. */
const TOWN_ZOOM = 10;
const DISTRICT_ZOOM = 9;

/** Where the map looks for a place. */
export const viewOf = ({ key, lat, lon }: NamedPlace): MapView => ({
  zoom: key.length === 5 ? DISTRICT_ZOOM : TOWN_ZOOM,
  lat,
  lon,
});

const withValue = <T>(list: readonly T[], chosen: readonly T[], added: T | undefined): readonly T[] =>
  list.filter((value) => chosen.includes(value) || value === added);

/** What choosing a suggestion does: everything it does is a change of the address. */
export const useSuggestionAction = (
  { state, choosePlace, changeFilter, select }: DirectoryStateAndActions,
  gazetteer: Gazetteer | null,
): ((suggestion: Suggestion) => void) => {
  const { filter } = state;
  return ({ kind, key, label }) => {
    switch (kind) {
      case "place":
      case "postcode": {
        const place = gazetteer === null ? undefined : findPlace(gazetteer, key);
        if (place !== undefined) choosePlace(place.key, viewOf(place));
        return;
      }
      case "land":
        changeFilter({
          text: "",
          lands: withValue(
            LAND_CODES,
            filter.lands,
            LAND_CODES.find((land) => land === key),
          ),
        });
        return;
      case "topic":
        changeFilter({
          text: "",
          topics: withValue(
            TOPICS,
            filter.topics,
            TOPICS.find((topic) => topic === key),
          ),
        });
        return;
      case "role":
        changeFilter({ text: label });
        return;
      case "organization":
        if (isContactId(key)) select(key);
    }
  };
};
