import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { onceFor } from "../../contract/once-for.ts";
import { createDatabase, type Database } from "../../host/database/database.ts";
import { migrate } from "../../host/database/migrations.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import type { StoreKind } from "./backend-host.ts";
import { createStoreKinds, type DatabaseOfKind } from "./database-store-kinds.ts";

/** The host's database without a file: as fast as tests need it that ask for a new one each. */
export const openInMemory = async (): Promise<Database> => {
  const kysely = new Kysely<Tables>({ dialect: createSqliteDialect(new DatabaseSync(":memory:")) });
  await migrate(kysely, "sqlite", new Date());
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
