import { countBits, toMask } from "../bits.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import {
  areaNameAt,
  type ContactIndex,
  languagesAt,
  roleAt,
  serviceAreasAt,
  stateAt,
  topicsAt,
  type ContactPosition,
} from "../contact/contact-index.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import { isReachable, standInAt } from "../contact/stand-in.ts";
import type { ContactState } from "../lists/contact-state.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../lists/language-tag.ts";
import { isForOneMatter } from "../lists/role.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../lists/responsibility-level.ts";
import { COORDINATOR, SIDES } from "../lists/side.ts";
import { type Topic, TOPICS } from "../lists/topic.ts";
import type { AreaCode } from "./area.ts";
import { distancesFrom, findServing, isApproximateAt, isSomewhereInPlace } from "./place-contacts.ts";
import type { Place } from "./gazetteer.ts";
import { rankUse } from "./rank-use.ts";
import { isUnlocatedAt } from "../contact/unlocated.ts";
import { levelOf } from "./stage.ts";

/**
 * What decides who is asked first, smaller numbers first, the first difference deciding: level, the digits of its key
 * by which the area is wider than the place (a town before its Kreis, a Kreis before its Regierungsbezirk), there for one matter that nobody asked about, chosen topics not covered, none of the chosen
 * languages, not reachable (2 without a stand-in), only a part of the place, of less use (`rankUse`), kilometres.
 */
export type ResponsibilityRank = readonly [
  level: number,
  wider: number,
  forOneMatter: number,
  topicsMissed: number,
  languageMissed: number,
  unreachable: number,
  part: number,
  use: number,
  distance: number,
];

/** `distanceKm`: `null` for a contact without a point, and where it tells nothing (`isSomewhereInPlace`). */
export type RankedContact = {
  readonly position: ContactPosition;
  readonly level: ResponsibilityLevel;
  readonly areaCode: AreaCode;
  readonly distanceKm: number | null;
  readonly rank: ResponsibilityRank;
};

/** Why somebody who serves the place is not asked: not for the topic, or an organisation that speaks another language. */
type PassedOverBecause = "topic" | "language";

/** Why somebody is not asked before others: `one-matter`, there for one matter only, which nobody asked about. */
export type AsideBecause = PassedOverBecause | "one-matter";

/** Somebody who serves the place and is not asked. */
type PassedOver = Pick<RankedContact, "position" | "level" | "areaCode"> & { readonly why: PassedOverBecause };

/**
 * `contacts`: all that are responsible, in the order to ask them. `passedOver`: who serves the place, too, and is not
 * asked, in list order from the most local area. `missingTopic`: the levels that have contacts, but none
 * for a chosen topic. `unlocatedCount`: organisations of the Land that match, topics and languages included, and may
 * or may not be of the place, because they do not say where in it they are. `coordinator`: the Clearing Point, which comes last whatever is wanted; `null` only in an index
 * that lacks it.
 */
export type RankedResponsibility = {
  readonly contacts: readonly RankedContact[];
  readonly passedOver: readonly PassedOver[];
  readonly missingTopic: ReadonlySet<ResponsibilityLevel>;
  readonly unlocatedCount: number;
  readonly coordinator: Omit<RankedContact, "rank"> | null;
};

/** Farther than anything on Earth, yet a number JSON knows: what has no point comes last. */
const NOWHERE_KM = 100_000;

/** Negative when `one` is asked before `other`; 0 when only the list order decides. */
export const compareRanks = (one: readonly number[], other: readonly number[]): number => {
  for (let i = 0; i < one.length; i += 1) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const ORGANIZATION = SIDES.indexOf("muslim-organization");

const findCoordinator = (
  index: ContactIndex,
  distanceTo: (position: ContactPosition) => number | null,
): RankedResponsibility["coordinator"] => {
  // The list order puts it last, so the search ends at once.
  const position = index.side.lastIndexOf(COORDINATOR);
  if (position < 0) return null;
  const areaCode = serviceAreasAt(index, position)[0] ?? "DE";
  return { position, level: "clearing-point", areaCode, distanceKm: distanceTo(position) };
};

/** Whether a contact is there for one matter only, and nothing that is wanted says that it is this one. */
export const isAsideAt = (
  index: ContactIndex,
  position: ContactPosition,
  { topics, roles, text }: ContactFilter,
): boolean => topics.length + roles.length === 0 && text === "" && isForOneMatter(roleAt(index, position));

const rankState = (index: ContactIndex, position: ContactPosition): number => {
  if (isReachable(index, position)) return 0;
  return standInAt(index, position) === null ? 2 : 1;
};

/**
 * Who is responsible for a place, in the order to ask them. `wanted` narrows as in `filterContacts`, but for two
 * facets: contacts for none of the chosen topics are left out level by level, and said so; chosen languages decide the
 * order of authorities, who are responsible in any language, and leave out organisations that speak none of them. Who
 * does not say where in the Land it is, is counted only. Among equals the list order decides.
 */
export const rankResponsible = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext,
): RankedResponsibility => {
  const isWanted = createMatcher(index, { ...wanted, topics: [], languages: [] }, context);
  const topics = toMask(TOPICS, wanted.topics);
  const languages = toMask(LANGUAGE_TAGS, wanted.languages);
  const distanceTo = distancesFrom(index, place);
  const contacts: RankedContact[] = [];
  const passedOver: PassedOver[] = [];
  const missingTopic = new Set<ResponsibilityLevel>();
  let unlocatedCount = 0;
  for (const { position, areaCode } of findServing(index, place.key)) {
    if (!isWanted(position)) continue;
    const level = levelOf(areaCode, place.key);
    const covered = topics & (index.topics[position] ?? 0);
    const isSpoken = wanted.languages.length === 0 || (languages & (index.languages[position] ?? 0)) !== 0;
    if (isUnlocatedAt(index, position)) {
      if (isSpoken && (wanted.topics.length === 0 || covered !== 0)) unlocatedCount += 1;
      continue;
    }
    if (wanted.topics.length > 0 && covered === 0) {
      missingTopic.add(level);
      passedOver.push({ position, level, areaCode, why: "topic" });
      continue;
    }
    if (!isSpoken && index.side[position] === ORGANIZATION) {
      passedOver.push({ position, level, areaCode, why: "language" });
      continue;
    }
    const distance = isSomewhereInPlace(index, position, place.key) ? null : distanceTo(position);
    const rank: ResponsibilityRank = [
      RESPONSIBILITY_LEVELS.indexOf(level),
      Math.max(0, place.key.length - areaCode.length),
      isAsideAt(index, position, wanted) ? 1 : 0,
      wanted.topics.length === 0 ? 0 : countBits(topics & ~covered),
      isSpoken ? 0 : 1,
      rankState(index, position),
      areaCode.length > place.key.length ? 1 : 0,
      rankUse(index, position, wanted),
      distance ?? NOWHERE_KM,
    ];
    contacts.push({ position, level, areaCode, distanceKm: distance, rank });
  }
  for (const { level } of contacts) missingTopic.delete(level);
  contacts.sort((one, other) => compareRanks(one.rank, other.rank) || one.position - other.position);
  return { contacts, passedOver, missingTopic, unlocatedCount, coordinator: findCoordinator(index, distanceTo) };
};

/**
 * Why a contact is responsible: for which of its areas, and what of the chosen topics and languages it offers; both
 * are empty where none was chosen. `standIn`: position of the contact to ask instead of a vacant or paused one; `null`
 * where nobody reachable is named, so that the next level answers, and for a contact that is reachable itself.
 * `aside`: why others are asked before it; `null` for who is simply to be asked.
 */
export type ResponsibilityReasons = {
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
 * chosen languages decide the order of authorities only. Order within a level: a town before its Kreis, a Kreis before its Regierungsbezirk, who
 * is there for one matter only behind the others while nobody asks about one, number of chosen topics covered, one of the
 * chosen languages, reachable before absent with a stand-in before absent, the whole place before a part of it, use (`rankUse`), distance
 * (without a point last), list order.
 */
export const findResponsible = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext,
): ResponsibilityStep[] => explainResponsible(index, rankResponsible(index, place, wanted, context), wanted);
