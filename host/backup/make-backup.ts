import { once } from "node:events";
import { createWriteStream, renameSync } from "node:fs";
import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Database } from "../database/database.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, backedUpTables, type BackupHead } from "./backup-format.ts";

/** What is on the disk is on the disk. */
const sync = async (file: string): Promise<void> => {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
};

/**
 * Writes all that is worth keeping, as of one moment, as compressed lines of JSON, while whoever writes goes on. The file
 * is there when it is whole, and only then. How many rows it has.
 */
export const makeBackup = async ({ kysely, readOnce }: Database, file: string, now: Date): Promise<number> => {
  const partial = `${file}.partial`;
  // An older schema has not all of the tables yet.
  const existing = new Set((await kysely.introspection.getTables()).map(({ name }) => name));
  const gzip = createGzip();
  const output = gzip.pipe(createWriteStream(partial, { mode: 0o600 }));
  const written = finished(output);
  const write = async (line: object): Promise<void> => {
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, "drain");
  };
  const rows = await readOnce(async (trx) => {
    const migrations = await trx.selectFrom("migration").select("name").orderBy("name").execute();
    const head: BackupHead = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      madeAt: now.toISOString(),
      migrations: migrations.map(({ name }) => name),
    };
    await write(head);
    let count = 0;
    for (const table of backedUpTables.filter((each) => existing.has(each))) {
      // One table after the other, all of the same moment.
      // eslint-disable-next-line no-await-in-loop
      for (const row of await trx.selectFrom(table).selectAll().execute()) {
        // eslint-disable-next-line no-await-in-loop
        await write({ table, row });
        count += 1;
      }
    }
    return count;
  });
  await write({ rows });
  gzip.end();
  await written;
  await sync(partial);
  renameSync(partial, file);
  return rows;
};
