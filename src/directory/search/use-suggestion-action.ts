import { isContactId } from "../../../contract/contact/contact-id.ts";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { placeKeyOf } from "../../../contract/place/place-key.ts";
import { LAND_CODES, type LandCode, landOfArea } from "../../../contract/lists/land.ts";
import { type Role, ROLES } from "../../../contract/lists/role.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import type { Suggestion } from "../../search/suggestion.ts";
import { sideOfRole } from "../../../contract/lists/role.ts";
import { giveUp } from "./apply-phrase.ts";
import type { DirectoryFilter, DirectoryState } from "../directory-address.ts";
import { roleNameIn } from "../../../contract/names/role-names.ts";
import { findEquivalentRole } from "../../../contract/words/role-words.ts";
import type { DirectoryAddress } from "../directory-address.ts";

const withValue = <T>(list: readonly T[], chosen: readonly T[], added: T | undefined): readonly T[] =>
  list.filter((value) => chosen.includes(value) || value === added);

const roleOf = ({ kind, key }: Suggestion): Role | undefined =>
  kind === "role" ? ROLES.find((known) => known === key) : undefined;

/**
 * What a suggested role is called in `land`: by its own name there, or as the other role that does the same there; null
 * where nothing is known.
 */
export const nameInLand = (suggestion: Suggestion, land: LandCode, terms: Terms): string | null => {
  const role = roleOf(suggestion);
  if (role === undefined) return null;
  const equivalent = findEquivalentRole(role, land);
  return equivalent === null ? roleNameIn(role, land) : terms.roles[equivalent];
};

/** The one Land that is asked about: the only one that is chosen, or else that of the place; null: none or several. */
export const chosenLandOf = ({ filter, place }: DirectoryState): LandCode | null => {
  if (filter.lands.length === 1) return filter.lands[0] ?? null;
  return place === null ? null : landOfArea(place);
};

/** What choosing a suggestion does: everything it does is a change of the address. */
export const useSuggestionAction = (
  { state, choosePlace, changeFilter, select }: DirectoryAddress,
  gazetteer: Gazetteer | null,
  finds: (filter: DirectoryFilter) => boolean,
): ((suggestion: Suggestion) => void) => {
  const { filter } = state;
  // A suggestion never leads to an empty list: what was chosen before gives way.
  const ask = (asked: Partial<DirectoryFilter>): void =>
    changeFilter(giveUp({ ...filter, ...asked, text: "" }, asked, finds));
  return (suggestion) => {
    const { kind, key } = suggestion;
    switch (kind) {
      case "place":
      case "postcode": {
        const place = gazetteer?.findPlace(key);
        if (place !== undefined) choosePlace(placeKeyOf(place), null);
        return;
      }
      case "land":
        ask({
          lands: withValue(
            LAND_CODES,
            filter.lands,
            LAND_CODES.find((land) => land === key),
          ),
        });
        return;
      case "topic":
        ask({
          topics: withValue(
            TOPICS,
            filter.topics,
            TOPICS.find((topic) => topic === key),
          ),
        });
        return;
      case "role": {
        const role = roleOf(suggestion);
        const land = chosenLandOf(state);
        const roleHere = role === undefined || land === null ? null : findEquivalentRole(role, land);
        const side = role === undefined ? null : sideOfRole(role);
        const others = side === null || side === filter.side ? filter.roles : [];
        ask({ ...(side === null ? {} : { side }), roles: withValue(ROLES, others, roleHere ?? role) });
        return;
      }
      case "organization":
        if (isContactId(key)) select(key);
        return;
      case "phrase":
      case "more":
    }
  };
};
