import type { ChangeableContactStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { type ContactId, isContactId } from "../../contract/contact/contact-id.ts";
import { type Side, SIDES } from "../../contract/lists/side.ts";
import type { Database } from "../database/database.ts";
import type { EntryOrigin } from "../database/tables.ts";
import { countShown, createEntryRows, type EntryChange } from "./entry-rows.ts";

const KIND = "contact";

/** A contact that is added or changed, as the rows take it. */
export const toContactChange = (
  { key, row, ...change }: Parameters<ChangeableContactStore["change"]>[0],
  origin: EntryOrigin = "desk",
): EntryChange => ({ ...change, key: { kind: KIND, id: key }, row, side: row?.side ?? null, origin });

/** The side of the contact that is shown under an id, without reading the rest of it; `null` where none is. */
export const findContactSide = async ({ read }: Database, id: string): Promise<Side | null> => {
  if (!isContactId(id)) return null;
  const found = await read((reader) =>
    reader
      .selectFrom("entry")
      .select("side")
      .where("kind", "=", KIND)
      .where("id", "=", id)
      .where("state", "=", "published")
      .executeTakeFirst(),
  );
  return SIDES.find((side) => side === found?.side) ?? null;
};

/** Contacts in the database; each is still to be vouched for by who reads it. */
export const createContactStore = (database: Database, now: () => Date = () => new Date()): ChangeableContactStore => {
  const rows = createEntryRows(database, "contacts", now);
  const findVersion = async (id: ContactId) => {
    const found = await rows.findVersion({ kind: KIND, id });
    return found === null ? null : { version: found.version, row: found.row as StoredContact | null };
  };
  return {
    readAll: async (known) => {
      const read = await rows.readAll(known);
      if (read === null) return null;
      return { edition: read.edition, contacts: read.rows.map(({ row }) => row as StoredContact) };
    },
    readSome: async (ids, known) => {
      const read = await rows.readSome({ kind: KIND, ids }, known);
      return read === null ? null : { edition: read.edition, contacts: read.rows.map((row) => row as StoredContact) };
    },
    count: () => database.read((reader) => countShown(reader, "contacts")),
    findContact: async (id) => (await findVersion(id))?.row ?? null,
    findCoordinator: async () => {
      const found = await database.read((reader) =>
        reader
          .selectFrom("entry")
          .select("id")
          .where("kind", "=", KIND)
          .where("side", "=", "clearing-point")
          .where("state", "=", "published")
          .orderBy("position")
          .executeTakeFirst(),
      );
      return found === undefined ? null : ((await findVersion(found.id as ContactId))?.row ?? null);
    },
    dateContent: ({ viewer, content, now: asked }) =>
      database.transact(async (trx) => {
        const dated = { content, as_of: asked.toISOString() };
        // Of many who date the same content at once the others wait here, and change nothing then.
        await trx
          .insertInto("directory_edition")
          .values({ viewer, ...dated })
          .onConflict((conflict) =>
            conflict.column("viewer").doUpdateSet(dated).where("directory_edition.content", "!=", content),
          )
          .execute();
        const kept = await trx
          .selectFrom("directory_edition")
          .select("as_of")
          .where("viewer", "=", viewer)
          .executeTakeFirstOrThrow();
        return kept.as_of;
      }),
    change: (change) => rows.changeAll([toContactChange(change)]),
    findVersion,
    listChanges: (id) => rows.listChanges({ kind: KIND, id }),
  };
};
