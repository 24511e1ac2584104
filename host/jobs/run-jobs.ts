import { randomUUID } from "node:crypto";
import type { Database } from "../database/database.ts";
import type { Log } from "../log.ts";

/** Something done from time to time. `does` says of how much it was done. */
export type Job = {
  readonly name: string;
  readonly everyMs: number;
  /** How long one run may take; whoever has not come back by then has died, and another may begin. */
  readonly leaseMs: number;
  readonly does: () => Promise<number>;
};

/** Looks this often whether something is due. */
const LOOK_EVERY_MS = 5_000;

type Running = { readonly stop: () => Promise<void> };

/**
 * Takes the job if it is due and nobody else's: of several hosts over one database one gets it. `null`: none of ours.
 */
const take = async ({ transact }: Database, { name, leaseMs }: Job, now: Date): Promise<string | null> => {
  const lease = randomUUID();
  return transact(async (trx) => {
    await trx
      .insertInto("job")
      .values({ name, due_at: now.toISOString(), lease: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { numUpdatedRows } = await trx
      .updateTable("job")
      .set({ lease, due_at: new Date(now.getTime() + leaseMs).toISOString() })
      .where("name", "=", name)
      .where("due_at", "<=", now.toISOString())
      .executeTakeFirst();
    return numUpdatedRows === 1n ? lease : null;
  });
};

/** Says when it is due again, unless somebody else has it by now. */
const release = async ({ transact }: Database, { name, everyMs }: Job, lease: string, now: Date): Promise<void> => {
  const dueAt = new Date(now.getTime() + everyMs).toISOString();
  await transact((trx) =>
    trx
      .updateTable("job")
      .set({ lease: null, due_at: dueAt })
      .where("name", "=", name)
      .where("lease", "=", lease)
      .execute(),
  );
};

/** Runs what is due now, each by itself: one that fails is reported, comes again when it is due, and stops no other. */
export const runDueJobs = async (
  database: Database,
  jobs: readonly Job[],
  { now, log }: { readonly now: () => Date; readonly log: Log },
): Promise<void> => {
  for (const job of jobs) {
    try {
      // One after the other: they share one database.
      // eslint-disable-next-line no-await-in-loop
      const lease = await take(database, job, now());
      if (lease === null) continue;
      try {
        // eslint-disable-next-line no-await-in-loop
        const count = await job.does();
        if (count > 0) log.info({ job: job.name, count }, "done");
      } finally {
        // eslint-disable-next-line no-await-in-loop
        await release(database, job, lease, now());
      }
    } catch (error) {
      log.error(error);
    }
  }
};

/** Looks from time to time, until it is stopped; what has begun is finished then. */
export const startJobs = (
  database: Database,
  jobs: readonly Job[],
  tools: { readonly now: () => Date; readonly log: Log },
): Running => {
  let running: Promise<void> | null = null;
  const look = (): void => {
    running ??= runDueJobs(database, jobs, tools).finally(() => {
      running = null;
    });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
