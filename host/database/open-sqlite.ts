import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { SetupError } from "../setup-error.ts";
import { createDatabase, type Database } from "./database.ts";
import { createSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** Milliseconds another program may hold the database; the whole host waits with it. */
const BUSY_MS = 250;
const FULL = 2;

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
  return createDatabase({
    kind: "sqlite",
    kysely: new Kysely<Tables>({ dialect: createSqliteDialect(database) }),
    // What was deleted is overwritten in the file, and the log that still has it is emptied.
    listWeakSettings: async () => listWeakSettings(database),
    isAlone: async () => true,
    forgetDeleted: async () => database.exec("pragma wal_checkpoint(truncate)"),
  });
};
