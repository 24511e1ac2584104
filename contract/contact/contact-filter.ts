import { type Bbox, LAND_CODES, type LandCode } from "../lists/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../lists/language-tag.ts";
import { type Level, LEVELS } from "../lists/level.ts";
import { type Role, ROLES } from "../lists/role.ts";
import type { SearchableSide } from "../lists/side.ts";
import { type Topic, TOPICS } from "../lists/topic.ts";

/** What narrows a list of contacts. Several values of one facet mean "any of them"; an empty list restricts nothing. */
export type ContactFilter = {
  readonly side: SearchableSide | null;
  readonly lands: readonly LandCode[];
  readonly topics: readonly Topic[];
  readonly languages: readonly LanguageTag[];
  readonly levels: readonly Level[];
  readonly roles: readonly Role[];
  /** Only contacts confirmed within the last FRESH_DAYS days (freshness.ts). */
  readonly fresh: boolean;
  /** Words over names, places, roles and topics; empty restricts nothing. */
  readonly text: string;
  readonly bbox: Bbox | null;
};

export const NO_FILTER: ContactFilter = {
  side: null,
  lands: [],
  topics: [],
  languages: [],
  levels: [],
  roles: [],
  fresh: false,
  text: "",
  bbox: null,
};

/** More text than this is no search; it also bounds the work a hostile address can cause. In UTF-16 units. */
export const LONGEST_SEARCH_TEXT = 200;

/** The facets that can hold several values: the name in every query string, and the values it may take. */
export const facetValues = {
  land: LAND_CODES,
  topic: TOPICS,
  language: LANGUAGE_TAGS,
  level: LEVELS,
  role: ROLES,
} as const;
