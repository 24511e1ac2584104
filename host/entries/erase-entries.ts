import type { Database } from "../database/database.ts";
import type { EntryOrigin } from "../database/tables.ts";
import { applyTombstone, deleteEntries } from "../stores/tombstones.ts";

/**
 * Deletes every entry of one origin with all that belongs to it, and takes its bytes out of the files. How many. A host
 * that runs meanwhile sees it with its next answer.
 */
export const eraseEntries = async ({ transact, forgetDeleted }: Database, origin: EntryOrigin): Promise<number> => {
  const erased = await transact((trx) => deleteEntries(trx, { origin }));
  await forgetDeleted();
  return erased;
};

/** Deletes for good what has this id: a contact, another entry, or both. Of which kinds it was one. */
export const eraseEntry = async (
  { transact, forgetDeleted }: Database,
  id: string,
  now: Date,
): Promise<readonly string[]> => {
  const kinds = await transact(async (trx) => {
    const found = await trx.selectFrom("entry").select("kind").where("id", "=", id).execute();
    for (const { kind } of found) {
      // eslint-disable-next-line no-await-in-loop
      await applyTombstone(trx, { kind, id, at: now.toISOString() });
    }
    return found.map(({ kind }) => kind);
  });
  await forgetDeleted();
  return kinds;
};
