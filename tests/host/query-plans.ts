import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Database } from "../../host/database/database.ts";
import { migrate } from "../../host/database/migrations.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";

/** An empty database that says by which ways SQLite goes to what it was asked for. */
export const openExplained = async (): Promise<{
  readonly database: Database;
  /** The steps of what was asked since the last time, in order, of the statements that begin so. */
  readonly explain: (begin: RegExp) => readonly string[];
}> => {
  const file = new DatabaseSync(":memory:");
  const asked: { readonly text: string; readonly parameters: readonly unknown[] }[] = [];
  const kysely = new Kysely<Tables>({
    dialect: createSqliteDialect(file),
    log: ({ query: { sql: text, parameters } }) => void asked.push({ text, parameters }),
  });
  await migrate(kysely, "sqlite", new Date());
  asked.length = 0;
  const step: Database["transact"] = (act) => kysely.transaction().execute(act);
  return {
    database: {
      ...(await openInMemory()),
      kysely,
      read: (statement) => statement(kysely),
      transact: step,
      readOnce: step,
    },
    explain: (begin) =>
      asked
        .splice(0)
        .filter(({ text }) => begin.test(text))
        .flatMap(({ text, parameters }) =>
          file
            .prepare(`explain query plan ${text}`)
            .all(...(parameters as string[]))
            .map(({ detail }) => String(detail)),
        ),
  };
};
