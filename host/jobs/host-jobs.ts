import type { Backend } from "../../backend/app.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { Job } from "./run-jobs.ts";

const A_MINUTE_MS = 60_000;
const AN_HOUR_MS = 60 * A_MINUTE_MS;

type Doings = Backend["jobs"] & Record<"copyTombstones" | "keepAssets" | "purgeAccess", () => Promise<number>>;

/** What a host does by itself. `canMail`: without a mail host the letters wait. */
export const listHostJobs = (
  { deliver, handOnOverdue, purge, copyTombstones, keepAssets, purgeAccess }: Doings,
  canMail: boolean,
): readonly Job[] => [
  // More often than once a day, because it does nothing where nothing is due, and a day begins at midnight in Germany.
  { name: "hand-on", everyMs: AN_HOUR_MS, leaseMs: AN_HOUR_MS, does: handOnOverdue },
  { name: "purge", everyMs: MILLISECONDS_A_DAY, leaseMs: AN_HOUR_MS, does: purge },
  { name: "purge-access", everyMs: AN_HOUR_MS, leaseMs: AN_HOUR_MS, does: purgeAccess },
  { name: "keep-assets", everyMs: MILLISECONDS_A_DAY, leaseMs: AN_HOUR_MS, does: keepAssets },
  { name: "copy-tombstones", everyMs: A_MINUTE_MS, leaseMs: A_MINUTE_MS, does: copyTombstones },
  ...(canMail ? [{ name: "deliver", everyMs: A_MINUTE_MS, leaseMs: 10 * A_MINUTE_MS, does: deliver }] : []),
];
