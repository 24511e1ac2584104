import type { AreaCode } from "./area.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import {
  areaNameAt,
  type ContactIndex,
  languagesAt,
  precisionAt,
  stateAt,
  topicsAt,
} from "../contact/contact-index.ts";
import type { ContactState } from "../lists/contact-state.ts";
import type { FilterContext } from "../contact/filter-contacts.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import type { Place } from "./place.ts";
import { type RankedContact, type RankedResponsibility, rankResponsible } from "./rank-responsible.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../lists/responsibility-level.ts";
import { standInAt } from "../contact/stand-in.ts";
import type { Topic } from "../lists/topic.ts";

/**
 * Why a contact is responsible: for which of its areas, and what of the chosen topics and languages it offers; both
 * are empty where none was chosen. `standIn`: position of the contact to ask instead of a vacant or paused one; `null`
 * where nobody reachable is named, so that the next level answers, and for a contact that is reachable itself.
 */
export type ResponsibilityReasons = {
  readonly areaCode: AreaCode;
  readonly areaName: string;
  readonly topics: readonly Topic[];
  readonly languages: readonly LanguageTag[];
  readonly state: ContactState;
  readonly standIn: number | null;
};

/**
 * `position`: in the index that was asked. `distanceKm`: from the place to the contact's public point, `null` without
 * one. `isApproximate`: the point stands for an area, so that the distance is a "ca.".
 */
type ResponsibleContact = {
  readonly position: number;
  readonly reasons: ResponsibilityReasons;
  readonly distanceKm: number | null;
  readonly isApproximate: boolean;
};

/**
 * One level of the chain, its contacts in the order to ask them. `missingTopic`: there are contacts on this level, but
 * none for a chosen topic; `contacts` is empty then.
 */
export type ResponsibilityStep = {
  readonly level: ResponsibilityLevel;
  readonly contacts: readonly ResponsibleContact[];
  readonly missingTopic: boolean;
};

/** Whether the contact's public point stands for an area, so that every distance to it is a "ca.". */
export const isApproximateAt = (index: ContactIndex, position: number): boolean =>
  precisionAt(index, position) !== "address";

const explain = (
  index: ContactIndex,
  { position, areaCode, distanceKm }: Omit<RankedContact, "rank">,
  wanted: ContactFilter,
): ResponsibleContact => ({
  position,
  reasons: {
    areaCode,
    areaName: areaNameAt(index, position, areaCode),
    topics: wanted.topics.length === 0 ? [] : topicsAt(index, position).filter((own) => wanted.topics.includes(own)),
    languages:
      wanted.languages.length === 0 ? [] : languagesAt(index, position).filter((own) => wanted.languages.includes(own)),
    state: stateAt(index, position),
    standIn: standInAt(index, position),
  },
  distanceKm,
  isApproximate: isApproximateAt(index, position),
});

/** The levels of a ranking that have somebody to offer or a topic missing, and the Clearing Point at the end. */
export const explainResponsible = (
  index: ContactIndex,
  { contacts, missingTopic, coordinator }: RankedResponsibility,
  wanted: ContactFilter,
): ResponsibilityStep[] => {
  const steps: ResponsibilityStep[] = [];
  let next = 0;
  for (const level of RESPONSIBILITY_LEVELS) {
    const first = next;
    while (contacts[next]?.level === level) next += 1;
    const isMissing = missingTopic.has(level);
    if (next === first && !isMissing) continue;
    steps.push({
      level,
      contacts: contacts.slice(first, next).map((found) => explain(index, found, wanted)),
      missingTopic: isMissing,
    });
  }
  const end = coordinator === null ? [] : [explain(index, coordinator, wanted)];
  return [...steps, { level: "clearing-point", contacts: end, missingTopic: false }];
};

/**
 * Who is responsible for a place, and why: the levels that have somebody to offer or a topic missing, the most local
 * first, and always the Clearing Point at the end. The place of a Kreis is answered like the place of a municipality;
 * there, who serves only a town of it is `local`, too.
 *
 * `wanted` narrows as in `filterContacts`, but for two facets: on a level only contacts for a chosen topic count, and
 * chosen languages decide the order only. Order within a level: number of chosen topics covered, one of the chosen
 * languages, reachable before absent with a stand-in before absent, the whole place before a part of it, distance
 * (without a point last), list order.
 */
export const findResponsible = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext,
): ResponsibilityStep[] => explainResponsible(index, rankResponsible(index, place, wanted, context), wanted);
