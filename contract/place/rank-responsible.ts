import { countBits, toMask } from "../bits.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import {
  areaNamesAt,
  type ContactIndex,
  roleAt,
  serviceAreasAt,
  stateAt,
  type ContactPosition,
} from "../contact/contact-index.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import { isReachable, standInAt } from "../contact/stand-in.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { isForOneMatter } from "../lists/role.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../lists/responsibility-level.ts";
import { COORDINATOR, SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";
import type { AreaCode } from "./area.ts";
import { distancesFrom, findServing, isSomewhereInPlace } from "./serving-and-nearby.ts";
import type { Place } from "./gazetteer.ts";
import { rankUse } from "./rank-use.ts";
import { isUnlocatedAt } from "../contact/unlocated.ts";
import { createPartRanking } from "./town-part.ts";

/** The areas a question goes through, the most local first. */
const AREA_STAGES = ["municipality", "district", "region", "land", "federation", "clearing-point"] as const;
type AreaStage = (typeof AREA_STAGES)[number];

/** The steps of a chain: the areas, and before the Land who is no more than near (`neighbourhood`). */
export type ChainStage = AreaStage | "neighbourhood";

/** The key of a city that is its own Kreis, and the key of that Kreis, mean the same area. */
export const isOwnDistrict = (place: AreaCode): boolean => place.length === 8 && place.endsWith("000");

/** The step a contact belongs to, by the area for which it serves the place. */
export const stageOf = (area: AreaCode, place: AreaCode): AreaStage => {
  if (area === "DE") return "federation";
  // What lies within the place counts like the place.
  const digits = Math.min(area.length, place.length);
  if (digits === 8 || (digits === 5 && isOwnDistrict(place))) return "municipality";
  if (digits === 5) return "district";
  return digits === 3 ? "region" : "land";
};

const LEVELS = {
  municipality: "local",
  district: "district",
  region: "district",
  land: "land",
  federation: "federal",
  "clearing-point": "clearing-point",
} as const satisfies Record<AreaStage, ResponsibilityLevel>;

/** The level of that step, told in fewer: what serves the place itself is `local`, whatever kind of area it is. */
export const levelOf = (area: AreaCode, place: AreaCode): ResponsibilityLevel => {
  const stage = stageOf(area, place);
  return stage === stageOf(place, place) ? "local" : LEVELS[stage];
};

/** Ranks who serves a place by the part of its town they are there for. */
const rankPartsOf = (index: ContactIndex, { key, name, quarter }: Place): ((position: ContactPosition) => number) => {
  const rankParts = createPartRanking(key.length === 8 ? (quarter?.town ?? name ?? "") : "", quarter?.name ?? null);
  const codes = isOwnDistrict(key) ? [key, key.slice(0, 5)] : [key];
  return (position) => rankParts(codes.flatMap((code) => areaNamesAt(index, position, code)));
};

/**
 * What decides who is asked first, smaller numbers first, the first difference deciding: level, the part of town
 * (`createPartRanking`), the digits of its key by which the area is wider than the place (a town before its Kreis, a Kreis
 * before its Regierungsbezirk), there for one matter that nobody asked about, chosen topics not covered, none of the chosen
 * languages, not reachable (2 without a stand-in), only one of the towns of a Kreis, of less use (`rankUse`), being handed
 * over, kilometres.
 */
export type ResponsibilityRank = readonly [
  level: number,
  townPart: number,
  wider: number,
  forOneMatter: number,
  topicsMissed: number,
  languageMissed: number,
  unreachable: number,
  part: number,
  use: number,
  handover: number,
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

/**
 * Why somebody who serves the place is not asked, or not before others: `topic`, does not name it; `language`, an
 * organisation that speaks another one; `one-matter`, there for one matter only, which nobody asked about.
 */
export type AsideBecause = "topic" | "language" | "one-matter";

/** Somebody who serves the place and is not asked. */
type PassedOver = Pick<RankedContact, "position" | "level" | "areaCode"> & { readonly why: AsideBecause };

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
  const partAt = rankPartsOf(index, place);
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
      const why = isForOneMatter(roleAt(index, position)) ? "one-matter" : "topic";
      passedOver.push({ position, level, areaCode, why });
      continue;
    }
    if (!isSpoken && index.side[position] === ORGANIZATION) {
      passedOver.push({ position, level, areaCode, why: "language" });
      continue;
    }
    const distance = isSomewhereInPlace(index, position, place.key) ? null : distanceTo(position);
    const rank: ResponsibilityRank = [
      RESPONSIBILITY_LEVELS.indexOf(level),
      partAt(position),
      Math.max(0, place.key.length - areaCode.length),
      isAsideAt(index, position, wanted) ? 1 : 0,
      wanted.topics.length === 0 ? 0 : countBits(topics & ~covered),
      isSpoken ? 0 : 1,
      rankState(index, position),
      areaCode.length > place.key.length ? 1 : 0,
      rankUse(index, position, wanted),
      stateAt(index, position) === "handover" ? 1 : 0,
      distance ?? NOWHERE_KM,
    ];
    contacts.push({ position, level, areaCode, distanceKm: distance, rank });
  }
  for (const { level } of contacts) missingTopic.delete(level);
  contacts.sort((one, other) => compareRanks(one.rank, other.rank) || one.position - other.position);
  return { contacts, passedOver, missingTopic, unlocatedCount, coordinator: findCoordinator(index, distanceTo) };
};
