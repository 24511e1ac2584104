import { z } from "zod/mini";
import { LAND_CODES } from "../lists/land.ts";
import { TOPICS } from "../lists/topic.ts";

/**
 * Contacts that sit in a Land, for one topic or for all. `stale`: how many of them were not confirmed within the last
 * FRESH_DAYS days.
 */
const countsSchema = z.object({
  securityAuthorities: z.int(),
  muslimOrganizations: z.int(),
  stale: z.int(),
});
export type OverviewCounts = z.infer<typeof countsSchema>;

/** What the public network looks like, Land by Land and topic by topic. Every cell equals a filter of the directory. */
export const overviewSchema = z.object({
  /** When the figures were made (ISO 8601). */
  asOf: z.iso.datetime(),
  lands: z.array(z.extend(countsSchema, { land: z.enum(LAND_CODES) })),
  /** Every Land × every topic, also where there is nobody. */
  cells: z.array(z.extend(countsSchema, { land: z.enum(LAND_CODES), topic: z.enum(TOPICS) })),
});
export type Overview = z.infer<typeof overviewSchema>;
export type OverviewCell = Overview["cells"][number];
