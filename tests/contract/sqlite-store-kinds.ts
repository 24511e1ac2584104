import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { Kysely } from "kysely";
import { onceFor } from "../../contract/once-for.ts";
import { createDatabase, type Database } from "../../host/database/database.ts";
import { migrate } from "../../host/database/migrations.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import type { StoreKind } from "./backend-host.ts";
import { createStoreKinds, type DatabaseOfKind } from "./database-store-kinds.ts";

const openKysely = (file: DatabaseSync): Kysely<Tables> => new Kysely<Tables>({ dialect: createSqliteDialect(file) });

const toLiteral = (value: SQLOutputValue): string =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);

/** All that the migrations leave behind, as one text: to run them one by one for each database takes three times as long. */
const migrated = (async (): Promise<string> => {
  const file = new DatabaseSync(":memory:");
  await migrate(openKysely(file), "sqlite", new Date());
  const made = file.prepare("select type, name, sql from sqlite_schema where sql is not null").all();
  const rows = made
    .filter(({ type }) => type === "table")
    .flatMap(({ name }) =>
      file
        .prepare(`select * from "${String(name)}"`)
        .all()
        .map((row) => `insert into "${String(name)}" values (${Object.values(row).map(toLiteral).join()})`),
    );
  file.close();
  return ["begin", ...made.map(({ sql }) => String(sql)), ...rows, "commit"].join(";\n");
})();

/** The host's database without a file: as fast as tests need it that ask for a new one each. */
export const openInMemory = async (): Promise<Database> => {
  const file = new DatabaseSync(":memory:");
  file.exec(await migrated);
  const kysely = openKysely(file);
  return createDatabase({
    kind: "sqlite",
    kysely,
    forgetDeleted: async () => {},
    rewriteTables: async () => {},
    listWeakSettings: async () => [],
    isAlone: async () => true,
  });
};

const sqlite: DatabaseOfKind = { name: "SQLite", open: openInMemory };

export const sqliteStoreKinds = createStoreKinds(sqlite);

/** For the tests of the API, which only reads contacts: those of a list are written once, whoever asks for them. */
export const sqliteReadKind: StoreKind = {
  ...sqliteStoreKinds.contacts,
  create: onceFor(sqliteStoreKinds.contacts.create),
};
