import {
  areaNameAt,
  type ContactIndex,
  type ContactPosition,
  languagesAt,
  sideAt,
  stateAt,
  topicsAt,
} from "../contact/contact-index.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import type { FilterContext } from "../contact/filter-contacts.ts";
import { standInAt } from "../contact/stand-in.ts";
import type { ContactState } from "../lists/contact-state.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../lists/responsibility-level.ts";
import type { Side } from "../lists/side.ts";
import type { Topic } from "../lists/topic.ts";
import type { AreaCode } from "./area.ts";
import type { Place } from "./gazetteer.ts";
import { isApproximateAt } from "./serving-and-nearby.ts";
import {
  type AsideBecause,
  isAsideAt,
  type RankedContact,
  type RankedResponsibility,
  rankResponsible,
} from "./rank-responsible.ts";

/**
 * Why a contact is one for a place: of which side it is, for which of its areas, and what of the chosen topics and languages it offers; both
 * are empty where none was chosen. `standIn`: position of the contact to ask instead of a vacant or paused one; `null`
 * where nobody reachable is named, so that the next level answers, and for a contact that is reachable itself.
 * `aside`: why others are asked before it; `null` for who is simply to be asked.
 */
export type ResponsibilityReasons = {
  readonly side: Side;
  readonly areaCode: AreaCode;
  readonly areaName: string;
  readonly topics: readonly Topic[];
  readonly languages: readonly LanguageTag[];
  readonly state: ContactState;
  readonly standIn: ContactPosition | null;
  readonly aside: AsideBecause | null;
};

/**
 * `position`: in the index that was asked. `distanceKm`: from the place to the contact's public point, `null` without
 * one and where it tells nothing (`isSomewhereInPlace`). `isApproximate`: the point stands for an area, so that the distance is a "ca.".
 */
type ResponsibleContact = {
  readonly position: ContactPosition;
  readonly reasons: ResponsibilityReasons;
  readonly distanceKm: number | null;
  readonly isApproximate: boolean;
};

/**
 * One level of the chain, its contacts in the order to ask them. `missingTopic`: there are contacts on this level, but
 * none for a chosen topic; `contacts` is empty then. `passedOver`: who is on it, too, and is not asked.
 */
export type ResponsibilityStep = {
  readonly level: ResponsibilityLevel;
  readonly contacts: readonly ResponsibleContact[];
  readonly passedOver: readonly ResponsibleContact[];
  readonly missingTopic: boolean;
};

const explain = (
  index: ContactIndex,
  { position, areaCode, distanceKm }: Omit<RankedContact, "rank" | "level">,
  wanted: ContactFilter,
  aside: AsideBecause | null,
): ResponsibleContact => ({
  position,
  reasons: {
    side: sideAt(index, position),
    areaCode,
    areaName: areaNameAt(index, position, areaCode),
    topics: wanted.topics.length === 0 ? [] : topicsAt(index, position).filter((own) => wanted.topics.includes(own)),
    languages:
      wanted.languages.length === 0 ? [] : languagesAt(index, position).filter((own) => wanted.languages.includes(own)),
    state: stateAt(index, position),
    standIn: standInAt(index, position),
    aside,
  },
  distanceKm,
  isApproximate: isApproximateAt(index, position),
});

/** The levels of a ranking that have somebody to offer or a topic missing, and the Clearing Point at the end. */
export const explainResponsible = (
  index: ContactIndex,
  { contacts, passedOver, missingTopic, coordinator }: RankedResponsibility,
  wanted: ContactFilter,
): ResponsibilityStep[] => {
  const explainRanked = (found: RankedContact): ResponsibleContact =>
    explain(index, found, wanted, isAsideAt(index, found.position, wanted) ? "one-matter" : null);
  const steps: ResponsibilityStep[] = [];
  let next = 0;
  for (const level of RESPONSIBILITY_LEVELS) {
    const first = next;
    while (contacts[next]?.level === level) next += 1;
    const isMissing = missingTopic.has(level);
    if (next === first && !isMissing) continue;
    steps.push({
      level,
      contacts: contacts.slice(first, next).map(explainRanked),
      passedOver: passedOver
        .filter((found) => found.level === level)
        .map(({ why, ...found }) => explain(index, { ...found, distanceKm: null }, wanted, why)),
      missingTopic: isMissing,
    });
  }
  const end = coordinator === null ? [] : [explain(index, coordinator, wanted, null)];
  return [...steps, { level: "clearing-point", contacts: end, passedOver: [], missingTopic: false }];
};

/**
 * Who is responsible for a place, and why: the levels that have somebody to offer or a topic missing, the most local
 * first, and always the Clearing Point at the end. The place of a Kreis is answered like the place of a municipality;
 * there, who serves only a town of it is `local`, too.
 *
 * `wanted` narrows as in `filterContacts`, but for two facets: on a level only contacts for a chosen topic count, and
 * chosen languages decide the order of authorities only. The order within a level is that of `ResponsibilityRank`, then
 * that of the list.
 */
export const findResponsible = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext,
): ResponsibilityStep[] => explainResponsible(index, rankResponsible(index, place, wanted, context), wanted);
