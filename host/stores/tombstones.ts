import type { Database, Step } from "../database/database.ts";
import type { EntryOrigin, Tables } from "../database/tables.ts";

export type Tombstone = Tables["tombstone"];
export const ENQUIRY = "enquiry";

/** Remembers within the step that erases it what is to stay erased. */
export const layTombstone = async (trx: Step, tombstone: Tombstone): Promise<void> => {
  await trx
    .insertInto("tombstone")
    .values(tombstone)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Whether what has this key is to stay erased. */
export const isErased = async ({ readOnce }: Database, { kind, id }: Omit<Tombstone, "at">): Promise<boolean> => {
  const found = await readOnce((trx) =>
    trx.selectFrom("tombstone").select("id").where("kind", "=", kind).where("id", "=", id).executeTakeFirst(),
  );
  return found !== undefined;
};

/** Deletes an enquiry with everything that belongs to it; of its key only the hash stays. */
const deleteEnquiry = async (trx: Step, reference: string): Promise<void> => {
  const keys = trx.selectFrom("enquiry").select("key_hash").where("reference", "=", reference);
  await trx.updateTable("submission_key").set({ sealed: null }).where("key", "in", keys).execute();
  for (const table of ["enquiry_receiver", "outbox", "enquiry"] as const) {
    // One after the other, in one transaction.
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom(table).where("reference", "=", reference).execute();
  }
};

/** The entries that are meant, with all that belongs to them. How many. */
export const deleteEntries = async (
  trx: Step,
  meant: { readonly origin: EntryOrigin } | { readonly kind: string; readonly id: string },
): Promise<number> => {
  const gone = await trx
    .selectFrom("entry")
    .select(["list", "kind", "id"])
    .where((where) => where.and("origin" in meant ? { origin: meant.origin } : { kind: meant.kind, id: meant.id }))
    .execute();
  for (const { list, kind, id } of gone) {
    if (list === "contacts") {
      // eslint-disable-next-line no-await-in-loop
      await trx.deleteFrom("entry_field").where("entry_id", "=", id).execute();
      // eslint-disable-next-line no-await-in-loop
      await trx.deleteFrom("consent").where("entry_id", "=", id).execute();
    }
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom("revision_value").where("kind", "=", kind).where("entry_id", "=", id).execute();
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom("revision").where("kind", "=", kind).where("entry_id", "=", id).execute();
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom("entry").where("kind", "=", kind).where("id", "=", id).execute();
  }
  // Whoever has read them before reads anew.
  await trx
    .updateTable("edition")
    .set((update) => ({ number: update("number", "+", 1) }))
    .execute();
  return gone.length;
};

/** Erases what a tombstone names, and keeps the tombstone. */
export const applyTombstone = async (trx: Step, tombstone: Tombstone): Promise<void> => {
  const { kind, id } = tombstone;
  if (kind === ENQUIRY) await deleteEnquiry(trx, id);
  else await deleteEntries(trx, { kind, id });
  await layTombstone(trx, tombstone);
};
