import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from "kysely";

/** Statements that are kept: more than the program has. */
const MOST_STATEMENTS = 500;

/** SQLite changes tables within a transaction, and undoes that, which kysely does not count on. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A transaction that may write takes the right to at once: one that only asks for it later can be refused in the middle.
 * One that reads goes on where nothing can be written.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #isTransaction: () => boolean;

  constructor(database: DatabaseSync) {
    super({ database: keepStatements(database) });
    this.#isTransaction = () => database.isTransaction;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has undone it by itself where the disk is full: to undo it again would be another fault, which hides that. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isTransaction()) await super.rollbackTransaction(connection);
  }
}

const toStatement = (statement: StatementSync): SqliteStatement => {
  // What kysely binds are texts, integers and null; our tables have nothing else.
  const bind = (parameters: readonly unknown[]): SQLInputValue[] => [...parameters] as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  };
};

const keepStatements = (database: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (text) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const statement = toStatement(database.prepare(text));
      if (kept.size < MOST_STATEMENTS) kept.set(text, statement);
      return statement;
    },
  };
};

/** Node's own SQLite for kysely: one connection, which one transaction has at a time. */
export const createSqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new TransactionalAdapter(),
  createDriver: () => new ImmediateDriver(database),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
