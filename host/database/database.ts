import type { Kysely, Transaction } from "kysely";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import type { Tables } from "./tables.ts";

export type DatabaseKind = "sqlite" | "postgres";

/** What runs within one transaction. */
export type Step = Transaction<Tables>;
/** What one statement that reads is asked of, within a transaction or without. */
export type Reader = Pick<Kysely<Tables>, "selectFrom">;

/**
 * The database as the stores know it. Whatever it throws says nothing of the values that were stored: a `StoreLostError`
 * where it cannot be reached or written just now, else a `DatabaseError`.
 */
export type Database = {
  readonly kind: DatabaseKind;
  readonly kysely: Kysely<Tables>;
  /** All of it or nothing. A step that throws is undone; it must wait for nothing but the database. */
  readonly transact: <Result>(step: (trx: Step) => Promise<Result>) => Promise<Result>;
  /** Reads by one statement, which is of one moment by itself: a transaction around it is two more ways to the database. */
  readonly read: <Result>(statement: (reader: Reader) => Promise<Result>) => Promise<Result>;
  /** Reads as of one moment. */
  readonly readOnce: <Result>(step: (trx: Step) => Promise<Result>) => Promise<Result>;
  /** Takes out of the files what was deleted; of PostgreSQL `rewriteTables` does that. */
  readonly forgetDeleted: () => Promise<void>;
  /** Takes out of the files what `forgetDeleted` leaves there; whoever asks meanwhile waits, so once a day. */
  readonly rewriteTables: () => Promise<void>;
  /** Settings with which what is acknowledged could be lost, or what is deleted be kept; a sentence each. */
  readonly listWeakSettings: () => Promise<readonly string[]>;
  /** Whether no other program is connected; of an embedded database the lock of its folder tells. */
  readonly isAlone: () => Promise<boolean>;
  /** A copy that is only read, and may be a little behind. */
  readonly replica?: Database;
  readonly close: () => Promise<void>;
};

/** A fault of the database without the values a driver would quote. `code`: the driver's. */
class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;

  constructor(code: string, stack: string | undefined) {
    super(`the database refused with ${code}`);
    this.code = code;
    const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
    this.stack = [`${this.name}: ${this.message}`, ...frames].join("\n");
  }
}

/** SQLite's codes for busy, locked, read-only, input and output, full, and a file that cannot be opened. */
const lostInSqlite = new Set([5, 6, 8, 10, 13, 14]);
/** A connection's codes, and the classes of PostgreSQL's: connection, resources, intervention, system error, read-only. */
const lostOnTheWay = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|ERR_STREAM_|ERR_SOCKET_)/;
const lostInPostgres = /^(?:08|53|58|57P)|^(?:25006|57014)$/;
const lostInWords =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|timeout expired|Query read timeout/;
/** Conflicts of transactions, each of which can be done again. */
const repeatable = new Set(["40001", "40P01"]);
const MOST_REPETITIONS = 5;

const codeOf = (error: unknown): string => {
  const { code, errcode } = Object(error) as { readonly code?: unknown; readonly errcode?: unknown };
  if (typeof errcode === "number") return `SQLite ${errcode}`;
  return typeof code === "string" ? code : "";
};

const isLost = (error: unknown): boolean => {
  const { errcode } = Object(error) as { readonly errcode?: unknown };
  // The lower byte is the kind, the upper ones its variety.
  if (typeof errcode === "number") return lostInSqlite.has(errcode & 0xff);
  const code = codeOf(error);
  if (lostOnTheWay.test(code) || lostInPostgres.test(code)) return true;
  // The driver has no code for a connection that ended before, or while, it was asked.
  return error instanceof Error && lostInWords.test(error.message);
};

const translate = (error: unknown): unknown => {
  if (isLost(error))
    return new StoreLostError(`the database cannot be reached or written (${codeOf(error) || "lost"})`);
  const code = codeOf(error);
  return code === "" ? error : new DatabaseError(code, error instanceof Error ? error.stack : undefined);
};

/** Thrown by a step to undo all it has done; `result` is what the transaction answers then. */
export class Undone<Result> extends Error {
  override readonly name = "Undone";
  readonly result: Result;

  constructor(result: Result) {
    super("undone");
    this.result = result;
  }
}

type Opened = Pick<Database, "kind" | "kysely" | "forgetDeleted" | "rewriteTables" | "listWeakSettings" | "isAlone">;

export const createDatabase = ({ kind, kysely, ...opened }: Opened): Database => {
  const run = async <Given, Result>(
    begin: (step: (given: Given) => Promise<Result>) => Promise<Result>,
    step: (given: Given) => Promise<Result>,
    repetitionsLeft = MOST_REPETITIONS,
  ): Promise<Result> => {
    try {
      return await begin(step);
    } catch (error) {
      // The step itself says what its result is.
      if (error instanceof Undone) return error.result as Result;
      if (repetitionsLeft > 0 && repeatable.has(codeOf(error))) return run(begin, step, repetitionsLeft - 1);
      throw translate(error);
    }
  };
  return {
    kind,
    kysely,
    read: (statement) => run((each) => each(kysely), statement),
    transact: (step) => run((each) => kysely.transaction().execute(each), step),
    readOnce: (step) =>
      run((each) => {
        const transaction = kysely.transaction().setAccessMode("read only");
        // SQLite's transactions are one moment anyway.
        return (kind === "postgres" ? transaction.setIsolationLevel("repeatable read") : transaction).execute(each);
      }, step),
    ...opened,
    close: () => kysely.destroy(),
  };
};
