import { existsSync } from "node:fs";
import { backupBefore } from "../backup/former-backups.ts";
import { makeBackup } from "../backup/make-backup.ts";
import type { Configuration } from "../configuration.ts";
import type { Log } from "../log.ts";
import type { Database } from "./database.ts";
import { findPendingMigration, migrate } from "./migrations.ts";
import { openPostgres, refuseWeakSettings } from "./open-postgres.ts";
import { openSqlite, openSqliteToRead } from "./open-sqlite.ts";

type Where = Pick<Configuration, "databaseFile" | "postgres" | "dataFolder">;

const open = ({ databaseFile, postgres }: Where, log: Log): Database =>
  postgres === null ? openSqlite(databaseFile) : openPostgres(postgres, log.error);

/** A second connection of a host to its database, by which nothing is written. */
export const openToRead = (
  { databaseFile, postgres }: Pick<Where, "databaseFile" | "postgres">,
  reportError: (error: unknown) => void,
): Database => (postgres === null ? openSqliteToRead(databaseFile) : openPostgres(postgres, reportError));

/** Whether there is a database already that was written with a key. */
export const hasDatabase = async (where: Where, log: Log): Promise<boolean> => {
  if (where.postgres === null) return existsSync(where.databaseFile);
  const database = open(where, log);
  try {
    const tables = await database.kysely.introspection.getTables();
    return tables.some(({ name }) => name === "enquiry");
  } finally {
    await database.close();
  }
};

/** An older program can only go back to a backup from before its schema was changed. */
const backUpBeforeMigration = async (
  database: Database,
  { dataFolder }: Where,
  { now, log }: { readonly now: () => Date; readonly log: Log },
): Promise<void> => {
  const next = await findPendingMigration(database.kysely);
  if (next === null) return;
  const file = backupBefore(dataFolder, next);
  const rows = await makeBackup(database, file, now());
  log.info({ rows, file }, "a backup was made before the schema is changed");
};

/** The database as the configuration names it, with the schema this program knows. */
export const openDatabase = async (where: Where, now: () => Date, log: Log): Promise<Database> => {
  const database = open(where, log);
  try {
    await refuseWeakSettings(database);
    await backUpBeforeMigration(database, where, { now, log });
    const done = await migrate(database.kysely, database.kind, now());
    if (done.length > 0) log.info({ migrations: done.join(", ") }, "the database has a new schema");
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
