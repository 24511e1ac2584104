import type { Backend } from "../../backend/app.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { Job } from "./run-jobs.ts";

const A_MINUTE_MS = 60_000;
const AN_HOUR_MS = 60 * A_MINUTE_MS;

type Doings = Backend["jobs"] &
  Record<"copyTombstones" | "dropBackups" | "keepAssets" | "purgeAccess", () => Promise<number>> & {
    readonly rewriteTables: () => Promise<void>;
  };

/** What a host does by itself. `canMail`: without a mail host the letters wait. */
export const listHostJobs = (
  { deliver, handOnOverdue, purge, rewriteTables, copyTombstones, dropBackups, keepAssets, purgeAccess }: Doings,
  canMail: boolean,
): readonly Job[] => [
  // More often than once a day, because it does nothing where nothing is due, and a day begins at midnight in Germany.
  { name: "hand-on", everyMs: AN_HOUR_MS, leaseMs: AN_HOUR_MS, does: handOnOverdue },
  {
    name: "purge",
    everyMs: MILLISECONDS_A_DAY,
    leaseMs: AN_HOUR_MS,
    does: async () => {
      const count = await purge();
      await rewriteTables();
      return count;
    },
  },
  { name: "purge-access", everyMs: AN_HOUR_MS, leaseMs: AN_HOUR_MS, does: purgeAccess },
  { name: "keep-assets", everyMs: MILLISECONDS_A_DAY, leaseMs: AN_HOUR_MS, does: keepAssets },
  { name: "drop-backups", everyMs: MILLISECONDS_A_DAY, leaseMs: AN_HOUR_MS, does: dropBackups },
  { name: "copy-tombstones", everyMs: A_MINUTE_MS, leaseMs: A_MINUTE_MS, does: copyTombstones },
  ...(canMail ? [{ name: "deliver", everyMs: A_MINUTE_MS, leaseMs: 10 * A_MINUTE_MS, does: deliver }] : []),
];
