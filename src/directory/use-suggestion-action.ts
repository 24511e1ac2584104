import { isContactId } from "../../contract/contact-id.ts";
import type { Gazetteer } from "../../contract/gazetteer.ts";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";
import { findPlace, type NamedPlace } from "../../contract/place.ts";
import { type Role, ROLES } from "../../contract/role.ts";
import { TOPICS } from "../../contract/topic.ts";
import type { Suggestion } from "../search/suggestion.ts";
import { findEquivalentRole } from "../search/synonyms.ts";
import type { DirectoryState } from "./directory-url.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
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

/** The role that is meant in `land` by a suggested role; null where it is that role itself. */
export const roleInLand = ({ kind, key }: Suggestion, land: LandCode): Role | null => {
  const role = kind === "role" ? ROLES.find((known) => known === key) : undefined;
  return role === undefined ? null : findEquivalentRole(role, land);
};

/** The one Land that is chosen; null: none or several. */
export const chosenLandOf = ({ filter }: DirectoryState): LandCode | null =>
  filter.lands.length === 1 ? (filter.lands[0] ?? null) : null;

/** What choosing a suggestion does: everything it does is a change of the address. */
export const useSuggestionAction = (
  { state, choosePlace, changeFilter, select }: DirectoryStateAndActions,
  gazetteer: Gazetteer | null,
): ((suggestion: Suggestion) => void) => {
  const { filter } = state;
  const { terms } = useLanguage();
  return (suggestion) => {
    const { kind, key, label } = suggestion;
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
      case "role": {
        const land = chosenLandOf(state);
        const roleHere = land === null ? null : roleInLand(suggestion, land);
        changeFilter({ text: roleHere === null ? label : terms.roles[roleHere] });
        return;
      }
      case "organization":
        if (isContactId(key)) select(key);
    }
  };
};
