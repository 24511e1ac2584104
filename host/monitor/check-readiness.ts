import { existsSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import type { Database } from "../database/database.ts";
import { findPendingMigration } from "../database/migrations.ts";
import { readWaiting } from "../stores/outbox-store.ts";

/** `failed`: nothing should be sent here; `attention`: it answers, and somebody should look. */
type Finding = { readonly name: string; readonly level: "ok" | "attention" | "failed"; readonly says: string };

export type Readiness = { readonly isReady: boolean; readonly findings: readonly Finding[] };

/** Less could be gone before anybody has seen the warning. */
const FEWEST_FREE_BYTES = 200 * 1024 * 1024;
const OLDEST_BACKUP_MS = 26 * 3_600_000;
const LONGEST_WAITING_MS = 3_600_000;

type Watched = {
  readonly database: Database;
  readonly dataFolder: string;
  /** Touched by every backup. */
  readonly backupStamp: string;
  readonly canMail: boolean;
  readonly now: () => Date;
};

const finding = (name: string, level: Finding["level"], says: string): Finding => ({ name, level, says });

const checkDatabase = async ({ database }: Watched): Promise<Finding> => {
  // Whoever can begin to write can write, unless the disk is full, which is looked at by itself. PostgreSQL lets everybody
  // begin: there whoever may lock a row may write, and this lock is in nobody's way.
  await database.transact(async (trx) => {
    const editions = trx.selectFrom("edition").select("number");
    return (database.kind === "postgres" ? editions.forKeyShare() : editions).execute();
  });
  return finding("database", "ok", "can be read and written");
};

const checkDisk = async ({ dataFolder }: Watched): Promise<Finding> => {
  const { bavail, bsize } = await statfs(dataFolder);
  const free = bavail * bsize;
  const says = `${Math.floor(free / 1024 / 1024)} MB are free`;
  return finding("disk", free < FEWEST_FREE_BYTES ? "failed" : "ok", says);
};

const checkMigration = async ({ database }: Watched): Promise<Finding> =>
  (await findPendingMigration(database.kysely)) !== null
    ? finding("migration", "failed", "the schema is older than the program")
    : finding("migration", "ok", "the schema is the program's");

const checkSettings = async ({ database }: Watched): Promise<Finding> => {
  const weak = await database.listWeakSettings();
  return finding("settings", weak.length > 0 ? "failed" : "ok", weak.join("; ") || "nothing weak is set");
};

/** In milliseconds; `null` where none was made yet. */
const ageOfBackup = (backupStamp: string, now: Date): number | null =>
  existsSync(backupStamp) ? now.getTime() - statSync(backupStamp).mtimeMs : null;

export const isBackupRecent = (backupStamp: string, now: Date): boolean =>
  (ageOfBackup(backupStamp, now) ?? Infinity) <= OLDEST_BACKUP_MS;

const checkBackup = async ({ backupStamp, now }: Watched): Promise<Finding> => {
  const age = ageOfBackup(backupStamp, now());
  if (age === null) return finding("backup", "attention", "none was made yet");
  const says = `the newest one is ${Math.floor(age / 3_600_000)} hours old`;
  return finding("backup", age > OLDEST_BACKUP_MS ? "attention" : "ok", says);
};

const checkOutbox = async ({ database, canMail, now }: Watched): Promise<Finding> => {
  const { count, oldest } = await readWaiting(database);
  const lost = await database.kysely
    .selectFrom("outbox")
    .select((select) => select.fn.countAll().as("count"))
    .where("state", "=", "given-up")
    .executeTakeFirst();
  const givenUp = Number(lost?.count ?? 0);
  if (givenUp > 0) return finding("outbox", "attention", `${givenUp} letters were given up`);
  const why = canMail ? "" : ": there is no SMTP_URL";
  // Without a mail host the first letter will wait, too; but somebody may want it so as long as there is none.
  if (oldest === null) return finding("outbox", "ok", `no letter waits${why}`);
  const waitedMs = now().getTime() - new Date(oldest).getTime();
  const says = `${count} letters wait, the oldest for ${Math.floor(waitedMs / 60_000)} minutes${why}`;
  return finding("outbox", waitedMs > LONGEST_WAITING_MS || !canMail ? "attention" : "ok", says);
};

const checks = {
  database: checkDatabase,
  disk: checkDisk,
  migration: checkMigration,
  settings: checkSettings,
  backup: checkBackup,
  outbox: checkOutbox,
} as const;

/** Looks at everything that has to be right for this host to serve, and at what somebody should see to. */
export const checkReadiness = async (watched: Watched): Promise<Readiness> => {
  const findings = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        return await check(watched);
      } catch {
        return finding(name, "failed", "could not be looked at");
      }
    }),
  );
  return { isReady: findings.every(({ level }) => level !== "failed"), findings };
};
