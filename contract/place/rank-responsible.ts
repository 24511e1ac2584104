import { countBits, toMask } from "../bits.ts";
import type { AreaCode } from "./area.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import { type ContactIndex, serviceAreasAt } from "../contact/contact-index.ts";
import { distancesFrom } from "./distances-from.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import type { Place } from "./place.ts";
import { isPlacelessAt } from "./placeless.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../lists/responsibility-level.ts";
import { findServing } from "./service-area-index.ts";
import { SIDES } from "../lists/side.ts";
import { isReachable, standInAt } from "../contact/stand-in.ts";
import { TOPICS } from "../lists/topic.ts";

/**
 * What decides who is asked first, smaller numbers first, the first difference deciding: level, chosen topics not
 * covered, none of the chosen languages, not reachable (2 without a stand-in), only a part of the place, kilometres.
 */
export type ResponsibilityRank = readonly [
  level: number,
  topicsMissed: number,
  languageMissed: number,
  unreachable: number,
  part: number,
  distance: number,
];

/** `distanceKm`: `null` for a contact without a point. */
export type RankedContact = {
  readonly position: number;
  readonly level: ResponsibilityLevel;
  readonly areaCode: AreaCode;
  readonly distanceKm: number | null;
  readonly rank: ResponsibilityRank;
};

/**
 * `contacts`: all that are responsible, in the order to ask them. `missingTopic`: the levels that have contacts, but none
 * for a chosen topic. `placelessCount`: organisations of the Land that match, topics and languages included, and may
 * or may not be of the place, because they do not say where in it they are. `coordinator`: the Clearing Point, which comes last whatever is wanted; `null` only in an index
 * that lacks it.
 */
export type RankedResponsibility = {
  readonly contacts: readonly RankedContact[];
  readonly missingTopic: ReadonlySet<ResponsibilityLevel>;
  readonly placelessCount: number;
  readonly coordinator: Omit<RankedContact, "rank"> | null;
};

/** Farther than anything on Earth, yet a number JSON knows: what has no point comes last. */
const NOWHERE_KM = 100_000;

/**
 * The level on which a contact that serves `area` is responsible for `place`, as `matchingDigits` counts: 8 digits or
 * the place itself `local`, 5 or 3 `district`, 2 `land`, none `federal`. An area within the place – a town of the Kreis
 * that was asked for – is as local as the place.
 */
const levelOf = (area: AreaCode, place: AreaCode): ResponsibilityLevel => {
  if (area === "DE") return "federal";
  if (area.startsWith(place) || area.length === 8) return "local";
  return area.length === 2 ? "land" : "district";
};

/** Negative when `one` is asked before `other`; 0 when only the list order decides. */
export const compareRanks = (one: readonly number[], other: readonly number[]): number => {
  for (let i = 0; i < one.length; i += 1) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const COORDINATOR = SIDES.indexOf("clearing-point");

const findCoordinator = (
  index: ContactIndex,
  distanceTo: (position: number) => number | null,
): RankedResponsibility["coordinator"] => {
  // The list order puts it last, so the search ends at once.
  const position = index.side.lastIndexOf(COORDINATOR);
  if (position < 0) return null;
  const areaCode = serviceAreasAt(index, position)[0] ?? "DE";
  return { position, level: "clearing-point", areaCode, distanceKm: distanceTo(position) };
};

const rankState = (index: ContactIndex, position: number): number => {
  if (isReachable(index, position)) return 0;
  return standInAt(index, position) === null ? 2 : 1;
};

/**
 * Who is responsible for a place, in the order to ask them. `wanted` narrows as in `filterContacts`, but for two
 * facets: contacts for none of the chosen topics are left out level by level, and said so; chosen languages only decide
 * the order. Who does not say where in the Land it is, is counted only. Among equals the list order decides.
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
  const missingTopic = new Set<ResponsibilityLevel>();
  let placelessCount = 0;
  for (const { position, areaCode } of findServing(index, place.key)) {
    if (!isWanted(position)) continue;
    const level = levelOf(areaCode, place.key);
    const covered = topics & (index.topics[position] ?? 0);
    const isSpoken = wanted.languages.length === 0 || (languages & (index.languages[position] ?? 0)) !== 0;
    if (isPlacelessAt(index, position)) {
      if (isSpoken && (wanted.topics.length === 0 || covered !== 0)) placelessCount += 1;
      continue;
    }
    if (wanted.topics.length > 0 && covered === 0) {
      missingTopic.add(level);
      continue;
    }
    const distance = distanceTo(position);
    const rank: ResponsibilityRank = [
      RESPONSIBILITY_LEVELS.indexOf(level),
      wanted.topics.length === 0 ? 0 : countBits(topics & ~covered),
      isSpoken ? 0 : 1,
      rankState(index, position),
      areaCode.length > place.key.length ? 1 : 0,
      distance ?? NOWHERE_KM,
    ];
    contacts.push({ position, level, areaCode, distanceKm: distance, rank });
  }
  for (const { level } of contacts) missingTopic.delete(level);
  contacts.sort((one, other) => compareRanks(one.rank, other.rank) || one.position - other.position);
  return { contacts, missingTopic, placelessCount, coordinator: findCoordinator(index, distanceTo) };
};
