import { forEachBit } from "../../contract/bits.ts";
import { freshSince } from "../../contract/contact/freshness.ts";
import { type ContactIndex, roleAt } from "../../contract/contact/contact-index.ts";
import { totalOf } from "../../contract/entries/gaps.ts";
import { germanDayOf } from "../../contract/german-today.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { Overview, OverviewCounts } from "../../contract/entries/overview.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import { SIDES } from "../../contract/lists/side.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import { toCsv } from "../csv.ts";

const AUTHORITY = SIDES.indexOf("security-authority");
const ORGANIZATION = SIDES.indexOf("muslim-organization");

type Counting = { -readonly [Name in keyof OverviewCounts]: number };
const nobody = (): Counting => ({ securityAuthorities: 0, muslimOrganizations: 0, stale: 0 });

/**
 * Counts the contacts of an index by Land and topic. Roles shown on request only are left out, as the directory leaves
 * them out, so that every figure equals the list it links to.
 *
 * @param today the day "not confirmed within a year" is counted from
 */
export const makeOverview = (index: ContactIndex, today: Date): Overview => {
  const freshDay = freshSince(today);
  const byLand = LAND_CODES.map(nobody);
  const byCell = LAND_CODES.map(() => TOPICS.map(nobody));
  for (let i = 0; i < index.size; i += 1) {
    const side = index.side[i];
    const land = index.land[i] ?? -1;
    const isListed = side === AUTHORITY || side === ORGANIZATION;
    if (!isListed || isOnRequest(roleAt(index, i))) continue;
    const isStale = (index.assured[i] ?? -1) < freshDay;
    const count = (counts: Counting | undefined): void => {
      if (counts === undefined) return;
      if (side === AUTHORITY) counts.securityAuthorities += 1;
      else counts.muslimOrganizations += 1;
      if (isStale) counts.stale += 1;
    };
    count(byLand[land]);
    forEachBit(index.topics[i] ?? 0, (bit) => count(byCell[land]?.[bit]));
  }
  return {
    asOf: index.asOf,
    lands: LAND_CODES.map((land, position) => ({ land, ...nobody(), ...byLand[position] })),
    cells: LAND_CODES.flatMap((land, position) =>
      TOPICS.map((topic, bit) => ({ land, topic, ...nobody(), ...byCell[position]?.[bit] })),
    ),
  };
};

type Row = OverviewCounts & { readonly land?: LandCode; readonly topic?: Topic };

const sumOf = (all: readonly OverviewCounts[]): OverviewCounts => {
  const sum = nobody();
  for (const each of all) {
    sum.securityAuthorities += each.securityAuthorities;
    sum.muslimOrganizations += each.muslimOrganizations;
    sum.stale += each.stale;
  }
  return sum;
};

/**
 * An overview as CSV for offices: semicolons, names beside the codes, the day of the figures in each line. After the
 * topics of a Land comes its sum, at the end that of all Länder; a contact counts once in a sum, however many topics it
 * has.
 */
export const toOverviewCsv = ({ asOf, lands, cells }: Overview): string => {
  const day = germanDayOf(new Date(asOf));
  const rows: readonly Row[] = [
    ...lands.flatMap((sum) => [...cells.filter(({ land }) => land === sum.land), sum]),
    sumOf(lands),
  ];
  return toCsv(
    [
      "as_of",
      "land",
      "land_name",
      "topic",
      "topic_name",
      "security_authorities",
      "muslim_organizations",
      "total",
      "stale",
    ],
    rows.map(({ land, topic, ...counts }) => [
      day,
      land ?? "DE",
      land === undefined ? "Deutschland" : germanTerms.lands[land],
      topic ?? "",
      topic === undefined ? "Alle Themen" : germanTerms.topics[topic],
      String(counts.securityAuthorities),
      String(counts.muslimOrganizations),
      String(totalOf(counts)),
      String(counts.stale),
    ]),
    ";",
  );
};
