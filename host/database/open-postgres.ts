import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import { Client, type ClientConfig, Pool } from "pg";
import { SetupError } from "../setup-error.ts";
import { createDatabase, type Database } from "./database.ts";
import { tablesOfPeople } from "./retention.ts";
import type { Tables } from "./tables.ts";

const PROGRAM = "clearing-point";
/** Tells the connections of this process from those of others. */
const OWN_NAME = `${PROGRAM} ${randomUUID()}`;

export const MOST_CONNECTIONS = 10;
const CONNECTING_LIMIT_MS = 5_000;
const STATEMENT_LIMIT_MS = 15_000;
/**
 * How long a connection that others have is waited for. Not as short as for one to be made: that all are busy does not
 * tell that the server is lost, and who has committed and waits to read what became of it would hear that it failed.
 */
const FREE_CONNECTION_LIMIT_MS = 25_000;

/** The pool has one limit for both, and gives it to its connections. */
class LimitedClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(typeof config === "string" ? config : { ...config, connectionTimeoutMillis: CONNECTING_LIMIT_MS });
  }
}

type Connecting = { readonly url: string; readonly reportError: (error: unknown) => void };

const createKysely = ({ url, reportError }: Connecting): Kysely<Tables> => {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: FREE_CONNECTION_LIMIT_MS,
    Client: LimitedClient,
    statement_timeout: STATEMENT_LIMIT_MS,
    // Whoever asks again after the server has gone is not to wait for what never comes.
    query_timeout: STATEMENT_LIMIT_MS,
    application_name: OWN_NAME,
  });
  // A connection that loses its server says so to nobody else, and would end the process: at rest, and at work.
  pool.on("error", reportError);
  pool.on("connect", (client) => client.on("error", reportError));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

/** What has to be on, or what is acknowledged could be lost. */
const listWeakSettings = async (kysely: Kysely<Tables>): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly name: string; readonly setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')
  `.execute(kysely);
  return rows
    .filter(({ setting }) => setting === "off")
    .map(({ name }) => `${name} of PostgreSQL is off: what is acknowledged could be lost`);
};

const isAlone = async (kysely: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql`
    select pid from pg_stat_activity
    where datname = current_database() and application_name like ${`${PROGRAM} %`} and application_name <> ${OWN_NAME}
  `.execute(kysely);
  return rows.length === 0;
};

/**
 * Writes each table that can hold something of a person into a new file. A vacuum alone gives the place of deleted rows
 * free, and leaves what they said there until something else is written over it.
 */
const rewriteTables = async (kysely: Kysely<Tables>): Promise<void> => {
  for (const table of tablesOfPeople) {
    // One after the other, because each keeps everybody waiting.
    // eslint-disable-next-line no-await-in-loop
    await sql`vacuum (full) ${sql.table(table)}`.execute(kysely);
  }
};

const open = (connecting: Connecting): Database => {
  const kysely = createKysely(connecting);
  return createDatabase({
    kind: "postgres",
    kysely,
    listWeakSettings: () => listWeakSettings(kysely),
    isAlone: () => isAlone(kysely),
    forgetDeleted: async () => {},
    rewriteTables: () => rewriteTables(kysely),
  });
};

/**
 * Opens a PostgreSQL by its URL, and a copy of it that is only read, where there is one. Works behind pgbouncer: nothing
 * is kept between two transactions.
 */
export const openPostgres = (
  { url, readUrl }: { readonly url: string; readonly readUrl: string | null },
  reportError: (error: unknown) => void,
): Database => {
  const primary = open({ url, reportError });
  if (readUrl === null) return primary;
  const replica = open({ url: readUrl, reportError });
  return {
    ...primary,
    replica,
    close: async () => {
      await Promise.all([primary.close(), replica.close()]);
    },
  };
};

/** @throws SetupError where what is acknowledged could be lost */
export const refuseWeakSettings = async ({ listWeakSettings: list }: Database): Promise<void> => {
  const [weak] = await list();
  if (weak !== undefined) throw new SetupError(`${weak}.`);
};
