import type { ContactFilter } from "./contact-filter.ts";
import { countEachBit, toMask } from "../bits.ts";
import type { ContactIndex, ContactPosition } from "./contact-index.ts";
import { freshSince } from "./freshness.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { matchText } from "./match-text.ts";
import { ROLES, ROLES_ON_REQUEST } from "../lists/role.ts";
import { COORDINATOR, SIDES } from "../lists/side.ts";
import type { ReadText } from "../text-units.ts";
import { TOPICS } from "../lists/topic.ts";

/** For every value of a facet, in the order of its closed list, how many contacts choosing it would leave. */
export type FacetCounts = {
  readonly side: Uint32Array;
  readonly land: Uint32Array;
  readonly topic: Uint32Array;
  readonly language: Uint32Array;
  readonly level: Uint32Array;
  /** How many contacts "only confirmed ones" would leave. */
  readonly fresh: number;
};

/**
 * `rows`: positions of the contacts that match, in list order, without the Clearing Point. `matches`: the same as one
 * byte a contact. `everywhere`: how many there would be on the whole map. `coordinator`: position of the Clearing Point,
 * which no filter removes, or -1.
 */
export type FilteredContacts = {
  readonly rows: Uint32Array;
  readonly matches: Uint8Array;
  readonly everywhere: number;
  /** How many of the rows have no place on the map. */
  readonly placeless: number;
  readonly coordinator: ContactPosition;
  readonly facets: FacetCounts;
};

/** One bit a facet: which of them a contact fails. A contact that fails a single facet still counts in that one. */
const FAILS = {
  side: 1,
  land: 2,
  topic: 4,
  language: 8,
  level: 16,
  fresh: 32,
  role: 64,
  hidden: 128,
  bbox: 256,
} as const;

const ON_REQUEST = toMask(ROLES, ROLES_ON_REQUEST);

const countOne = (counts: Uint32Array, value: number): void => {
  counts[value] = (counts[value] ?? 0) + 1;
};

type Criteria = {
  sides: number;
  lands: number;
  topics: number;
  languages: number;
  levels: number;
  roles: number;
  freshSince: number;
  textHits: Uint8Array | null;
  bbox: ContactFilter["bbox"];
  among: Uint8Array | null;
  /** The roles shown on request that are not among those asked for. */
  notAsked: number;
};

const isOutside = (
  index: ContactIndex,
  position: ContactPosition,
  [west, south, east, north]: NonNullable<Criteria["bbox"]>,
) => {
  const lon = index.lon[position] ?? NaN;
  const lat = index.lat[position] ?? NaN;
  // NaN compares false: what has no place is in no box.
  return !(lon >= west && lon <= east && lat >= south && lat <= north);
};

const isHidden = (index: ContactIndex, i: number, { textHits, among, notAsked }: Criteria): boolean => {
  const isLeftOut = textHits === null ? (notAsked >>> (index.role[i] ?? 0)) & 1 : textHits[i] === 0;
  return Boolean(isLeftOut) || (among !== null && among[i] === 0);
};

const failuresOf = (index: ContactIndex, i: number, criteria: Criteria): number =>
  ((criteria.sides >>> (index.side[i] ?? 0)) & 1 ? 0 : FAILS.side) |
  ((criteria.lands >>> (index.land[i] ?? 0)) & 1 ? 0 : FAILS.land) |
  (criteria.topics === -1 || criteria.topics & (index.topics[i] ?? 0) ? 0 : FAILS.topic) |
  (criteria.languages === -1 || criteria.languages & (index.languages[i] ?? 0) ? 0 : FAILS.language) |
  ((criteria.levels >>> (index.level[i] ?? 0)) & 1 ? 0 : FAILS.level) |
  ((criteria.roles >>> (index.role[i] ?? 0)) & 1 ? 0 : FAILS.role) |
  ((index.assured[i] ?? -1) >= criteria.freshSince ? 0 : FAILS.fresh) |
  (isHidden(index, i, criteria) ? FAILS.hidden : 0) |
  (criteria.bbox !== null && isOutside(index, i, criteria.bbox) ? FAILS.bbox : 0);

/** `today`: the day "the last 12 months" are counted from. `read`: what the words of the text mean. */
export type FilterContext = { readonly today: Date; readonly read: ReadText };

const toCriteria = (index: ContactIndex, filter: ContactFilter, context: FilterContext): Criteria => ({
  sides: toMask(SIDES, filter.side === null ? [] : [filter.side]),
  lands: toMask(LAND_CODES, filter.lands),
  topics: toMask(TOPICS, filter.topics),
  languages: toMask(LANGUAGE_TAGS, filter.languages),
  levels: toMask(LEVELS, filter.levels),
  roles: toMask(ROLES, filter.roles),
  freshSince: filter.fresh ? freshSince(context.today) : -1,
  textHits: matchText(index, filter.text, context.read),
  bbox: filter.bbox,
  among: null,
  notAsked: filter.roles.length === 0 ? ON_REQUEST : ON_REQUEST & ~toMask(ROLES, filter.roles),
});

/**
 * Whether the contact at a position is one of the rows of `filterContacts`, for whoever asks about few contacts: only
 * a text makes it look at all of them.
 */
export const createMatcher = (
  index: ContactIndex,
  filter: ContactFilter,
  context: FilterContext,
): ((position: ContactPosition) => boolean) => {
  const criteria = toCriteria(index, filter, context);
  return (position) => index.side[position] !== COORDINATOR && failuresOf(index, position, criteria) === 0;
};

/**
 * What matches a filter, and how many contacts each other choice would leave: one pass, all facets at once. The one
 * place where "matches" is decided, for browser and backend alike. `among`: one byte a contact, 0 for those that are
 * not asked about; `null` asks about all.
 */
export const filterContacts = (
  index: ContactIndex,
  filter: ContactFilter,
  context: FilterContext,
  among: Uint8Array | null = null,
): FilteredContacts => {
  const freshDay = freshSince(context.today);
  const criteria = { ...toCriteria(index, filter, context), among };
  const rows = new Uint32Array(index.size);
  const matches = new Uint8Array(index.size);
  const side = new Uint32Array(SIDES.length);
  const land = new Uint32Array(LAND_CODES.length);
  const topic = new Uint32Array(TOPICS.length);
  const language = new Uint32Array(LANGUAGE_TAGS.length);
  const level = new Uint32Array(LEVELS.length);
  let fresh = 0;
  let count = 0;
  let everywhere = 0;
  let placeless = 0;
  let coordinator = -1;
  for (let i = 0; i < index.size; i += 1) {
    if (index.side[i] === COORDINATOR) {
      coordinator = i;
      continue;
    }
    const fails = failuresOf(index, i, criteria);
    if (fails === 0) {
      rows[count] = i;
      count += 1;
      matches[i] = 1;
      if (Number.isNaN(index.lon[i] ?? NaN)) placeless += 1;
    }
    if ((fails & ~FAILS.bbox) === 0) everywhere += 1;
    if ((fails & ~FAILS.side) === 0) countOne(side, index.side[i] ?? 0);
    if ((fails & ~FAILS.land) === 0) countOne(land, index.land[i] ?? 0);
    if ((fails & ~FAILS.topic) === 0) countEachBit(topic, index.topics[i] ?? 0);
    if ((fails & ~FAILS.language) === 0) countEachBit(language, index.languages[i] ?? 0);
    if ((fails & ~FAILS.level) === 0) countOne(level, index.level[i] ?? 0);
    if ((fails & ~FAILS.fresh) === 0 && (index.assured[i] ?? -1) >= freshDay) fresh += 1;
  }
  return {
    rows: rows.subarray(0, count),
    matches,
    everywhere,
    placeless,
    coordinator,
    facets: { side, land, topic, language, level, fresh },
  };
};
