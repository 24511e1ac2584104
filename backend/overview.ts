import { FRESH_DAYS } from "../contract/contact-filter.ts";
import type { ContactIndex } from "../contract/contact-index.ts";
import { LAND_CODES } from "../contract/land.ts";
import type { Overview, OverviewCounts } from "../contract/overview.ts";
import { ROLES, ROLES_ON_REQUEST } from "../contract/role.ts";
import { SIDES } from "../contract/side.ts";
import { MILLISECONDS_A_DAY } from "../contract/snapshot-shape.ts";
import { TOPICS } from "../contract/topic.ts";
import { toCsv } from "./csv.ts";

const AUTHORITY = SIDES.indexOf("security-authority");
const ORGANIZATION = SIDES.indexOf("muslim-organization");
const onRequest: readonly string[] = ROLES_ON_REQUEST;

type Counting = { -readonly [Name in keyof OverviewCounts]: number };
const nobody = (): Counting => ({ securityAuthorities: 0, muslimOrganizations: 0, stale: 0 });

/**
 * Counts the contacts of an index by Land and topic. Roles shown on request only are left out, as the directory leaves
 * them out, so that every figure equals the list it links to.
 *
 * @param today the day "not confirmed within a year" is counted from
 */
export const makeOverview = (index: ContactIndex, today: Date): Overview => {
  const freshSince = Math.floor(today.getTime() / MILLISECONDS_A_DAY) - FRESH_DAYS;
  const byLand = LAND_CODES.map(nobody);
  const byCell = LAND_CODES.map(() => TOPICS.map(nobody));
  for (let i = 0; i < index.size; i += 1) {
    const side = index.side[i];
    const land = index.land[i] ?? -1;
    const isListed = side === AUTHORITY || side === ORGANIZATION;
    if (!isListed || onRequest.includes(ROLES[index.role[i] ?? -1] ?? "")) continue;
    const isStale = (index.assured[i] ?? -1) < freshSince;
    const topics = index.topics[i] ?? 0;
    const concerned = [byLand[land], ...(byCell[land] ?? []).filter((_, bit) => (topics >>> bit) & 1)];
    for (const counts of concerned) {
      if (counts === undefined) continue;
      if (side === AUTHORITY) counts.securityAuthorities += 1;
      else counts.muslimOrganizations += 1;
      if (isStale) counts.stale += 1;
    }
  }
  return {
    asOf: index.asOf,
    lands: LAND_CODES.map((land, position) => ({ land, ...nobody(), ...byLand[position] })),
    cells: LAND_CODES.flatMap((land, position) =>
      TOPICS.map((topic, bit) => ({ land, topic, ...nobody(), ...byCell[position]?.[bit] })),
    ),
  };
};

/** The cells of an overview as CSV (RFC 4180). */
export const toOverviewCsv = ({ cells }: Overview): string =>
  toCsv(
    ["land", "topic", "security_authorities", "muslim_organizations", "stale"],
    cells.map(({ land, topic, ...counts }) => [
      land,
      topic,
      String(counts.securityAuthorities),
      String(counts.muslimOrganizations),
      String(counts.stale),
    ]),
  );
