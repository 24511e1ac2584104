import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { fillBuckets } from "../database/buckets.ts";
import type { Database, Step } from "../database/database.ts";
import { migrations } from "../database/migrations.ts";
import { SetupError } from "../setup-error.ts";
import type { Sealing } from "../stores/host-key.ts";
import { opensSealed } from "../stores/sealed-texts.ts";
import { applyTombstone, type Tombstone } from "../stores/tombstones.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, backedUpTables } from "./backup-format.ts";

/** Rows written at once: SQLite takes 32,766 values in a statement, and no table has more than 13 columns. */
const ROWS_AT_ONCE = 500;
/** Editions go on far behind those that anybody may have read before. */
const EDITIONS_AHEAD = 1_000_000;

type Line = {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly migrations?: unknown;
  readonly table?: unknown;
  readonly row?: Readonly<Record<string, string | number | null>>;
  readonly rows?: unknown;
};

const parseLine = (line: string): Line => {
  try {
    return Object(JSON.parse(line));
  } catch {
    throw new SetupError("The backup has a line that is not JSON: it is damaged. Take an older one.");
  }
};

const checkHead = ({ format, version, migrations: had }: Line): void => {
  if (format !== BACKUP_FORMAT || version !== BACKUP_VERSION) {
    throw new SetupError("This file is no backup of this program.");
  }
  const unknown = Array.isArray(had) ? had.find((name) => !migrations.some((each) => each.name === name)) : "";
  if (unknown !== undefined) {
    throw new SetupError(`The backup is of a newer program (${String(unknown)}): restore it with that one.`);
  }
};

const checkEmpty = async (trx: Step): Promise<void> => {
  for (const table of ["entry", "enquiry", "tombstone", "account"] as const) {
    // eslint-disable-next-line no-await-in-loop
    if ((await trx.selectFrom(table).selectAll().limit(1).executeTakeFirst()) !== undefined) {
      throw new SetupError("The database is not empty: move it away first, and leave the tombstones where they are.");
    }
  }
};

/** Writes rows as they come, a table at a time. */
const createRowWriter = (trx: Step) => {
  let table: (typeof backedUpTables)[number] | undefined;
  let rows: object[] = [];
  const flush = async (): Promise<void> => {
    // The rows are of the table they were read from, by the same program or an older one.
    if (table !== undefined && rows.length > 0) await trx.insertInto(table).values(rows).execute();
    rows = [];
  };
  return {
    flush,
    write: async ({ table: named, row }: Line): Promise<void> => {
      const next = backedUpTables.find((each) => each === named);
      if (next === undefined || row === undefined) throw new SetupError("The backup has a row of no table there is.");
      if (next !== table || rows.length >= ROWS_AT_ONCE) await flush();
      table = next;
      rows.push(row);
    },
  };
};

const readLines = (file: string) =>
  createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });

const writeAll = async (trx: Step, file: string): Promise<number> => {
  const writer = createRowWriter(trx);
  let isHead = true;
  let count = 0;
  let promised: unknown;
  for await (const text of readLines(file)) {
    const line = parseLine(text);
    if (isHead) checkHead(line);
    else if (line.rows === undefined) {
      await writer.write(line);
      count += 1;
    } else promised = line.rows;
    isHead = false;
  }
  await writer.flush();
  if (promised !== count) throw new SetupError("The backup ends too early: it is damaged. Take an older one.");
  return count;
};

/**
 * Puts a backup into an empty database, and erases at once what was erased since: all of it, or nothing. How many rows it
 * had.
 *
 * @throws SetupError where the file is no whole backup, the key another, or the database not empty
 */
export const restoreBackup = async (
  { transact, forgetDeleted }: Database,
  file: string,
  { tombstones, sealing }: { readonly tombstones: readonly Tombstone[]; readonly sealing: Sealing },
): Promise<number> => {
  const rows = await transact(async (trx) => {
    await checkEmpty(trx);
    await trx.deleteFrom("edition").execute();
    const count = await writeAll(trx, file);
    if (!(await opensSealed(trx, sealing))) {
      throw new SetupError("The key of this host is not the one the backup was sealed with: put that one back first.");
    }
    await fillBuckets(trx);
    await trx
      .updateTable("edition")
      .set((update) => ({ number: update("number", "+", EDITIONS_AHEAD) }))
      .execute();
    for (const tombstone of tombstones) {
      // eslint-disable-next-line no-await-in-loop
      await applyTombstone(trx, tombstone);
    }
    return count;
  });
  await forgetDeleted();
  return rows;
};
