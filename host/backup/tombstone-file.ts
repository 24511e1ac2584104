import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Database } from "../database/database.ts";
import type { Tombstone } from "../stores/tombstones.ts";

const isTombstone = (value: unknown): value is Tombstone => {
  const { kind, id, at } = Object(value) as Partial<Record<keyof Tombstone, unknown>>;
  return [kind, id, at].every((each) => typeof each === "string");
};

const parseLine = (line: string): readonly Tombstone[] => {
  try {
    const value: unknown = JSON.parse(line);
    return isTombstone(value) ? [value] : [];
  } catch {
    // The last line of a process that was killed while it wrote; the table has it still.
    return [];
  }
};

export const readTombstones = (file: string): readonly Tombstone[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(parseLine) : [];

/**
 * Copies the tombstones into a file that outlives the database: restored from a backup, it knows nothing of what was
 * erased later. How many were new.
 */
export const copyTombstones = async ({ readOnce }: Database, file: string): Promise<number> => {
  const known = new Set(readTombstones(file).map(({ kind, id }) => `${kind} ${id}`));
  const all = await readOnce((trx) => trx.selectFrom("tombstone").selectAll().orderBy("at").execute());
  const added = all.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  if (added.length === 0) return 0;
  const opened = openSync(file, "a", 0o600);
  try {
    writeSync(opened, `\n${added.map((each) => JSON.stringify(each)).join("\n")}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  return added.length;
};
