import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import { SetupError } from "../setup-error.ts";
import { createDatabase, type Database } from "./database.ts";
import { createSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** Milliseconds another program may hold the database; the whole host waits with it. */
const BUSY_MS = 250;
const FULL = 2;
/** Together longer than it takes to read all contacts for the first time. */
const [MOST_TRIES, BETWEEN_TRIES_MS] = [300, 50];

/** Before these a checkpoint could lose what was committed (https://sqlite.org/wal.html#walresetbug). */
const mendedReleases = [
  [3, 44, 6],
  [3, 50, 7],
  [3, 51, 3],
] as const;

/** Whether this release of SQLite keeps in WAL mode what it has committed. */
export const isSafeSqlite = (version: string): boolean => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (major > 3 || (major === 3 && minor > 51)) return true;
  return mendedReleases.some((mended) => mended[0] === major && mended[1] === minor && patch >= mended[2]);
};

const readOne = (database: DatabaseSync, query: string): unknown => {
  const row = database.prepare(query).get() ?? {};
  return Object.values(row)[0];
};

/** What would lose or keep what it must not, whatever the build of SQLite began with. */
const listWeakSettings = (database: DatabaseSync): readonly string[] => {
  const version = String(readOne(database, "select sqlite_version()"));
  return [
    ...(isSafeSqlite(version) ? [] : [`SQLite ${version} can lose what it has committed: use Node 24.15 or newer`]),
    ...(Number(readOne(database, "pragma synchronous")) < FULL
      ? ["SQLite does not wait for the disk (synchronous is below FULL): what is acknowledged could be lost"]
      : []),
    ...(Number(readOne(database, "pragma secure_delete")) === 1
      ? []
      : ["SQLite leaves what is deleted in its file (secure_delete is off): use Node's own SQLite"]),
  ];
};

/**
 * Overwrites in the file what was deleted, and empties the log that still has it. As long as others read from that it
 * cannot be done: they are waited for, while the host goes on.
 */
const forgetDeleted = async (kysely: Kysely<Tables>, triesLeft = MOST_TRIES): Promise<void> => {
  // Between two transactions, which one of the same connection would make impossible.
  const isBusy = await kysely.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
    await sql`pragma busy_timeout = ${sql.raw(String(BUSY_MS))}`.execute(connection);
    return rows[0]?.busy !== 0;
  });
  if (!isBusy) return;
  if (triesLeft === 0) throw new StoreLostError("somebody reads what was deleted from the log of SQLite");
  await wait(BETWEEN_TRIES_MS);
  await forgetDeleted(kysely, triesLeft - 1);
};

const toDatabase = (database: DatabaseSync): Database => {
  const kysely = new Kysely<Tables>({ dialect: createSqliteDialect(database) });
  return createDatabase({
    kind: "sqlite",
    kysely,
    listWeakSettings: async () => listWeakSettings(database),
    isAlone: async () => true,
    forgetDeleted: () => forgetDeleted(kysely),
    rewriteTables: async () => {},
  });
};

/**
 * Opens the file, or makes it, readable for its owner only. One program writes at a time: a second one is told so.
 *
 * @throws SetupError where SQLite or its settings cannot be trusted
 */
export const openSqlite = (file: string): Database => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
    const [weak] = listWeakSettings(database);
    if (weak !== undefined) throw new SetupError(`${weak}.`);
    chmodSync(file, 0o600);
  } catch (error) {
    database.close();
    throw error;
  }
  return toDatabase(database);
};

/** Opens the file of a host that has it open already, to read beside it. */
export const openSqliteToRead = (file: string): Database =>
  toDatabase(new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS }));
