import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import { ENTRY_KINDS, idOfEntry } from "../../backend/entries/entry-store.ts";
import type { Database } from "../../host/database/database.ts";
import { createContactStore, toContactChange } from "../../host/stores/contact-store.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import { createEntryRows, type EntryChange } from "../../host/stores/entry-rows.ts";
import { createEntryStore, toEntryChange } from "../../host/stores/entry-store.ts";
import { createSealing } from "../../host/stores/host-key.ts";
import type { EntryStoreKind, StoreKind } from "./backend-host.ts";

/** Where the host's stores may lie; `open`: an empty database of its own each time. */
export type DatabaseOfKind = { readonly name: string; readonly open: () => Promise<Database> };

const FIRST = { version: 0, by: "test", reason: "Test" };
export const testSealing = createSealing(Buffer.alloc(32, 7));

/** Rows a store began with have no record of a change, as in the other stores. */
const fill = async (
  database: Database,
  list: "contacts" | "entries",
  changes: readonly EntryChange[],
): Promise<void> => {
  await createEntryRows(database, list, () => new Date()).changeAll(changes);
  await database.kysely.deleteFrom("revision").execute();
};

/** The stores of the host over one kind of database, for the suites every store has to pass. */
export const createStoreKinds = ({ name, open }: DatabaseOfKind) => {
  const createEnquiries = async (): Promise<EnquiryStore> => createEnquiryStore(await open(), testSealing);
  return {
    contacts: {
      name,
      createEnquiries,
      create: async (contacts) => {
        const database = await open();
        await fill(
          database,
          "contacts",
          contacts.map((row) => toContactChange({ ...FIRST, key: row.id, row })),
        );
        return createContactStore(database);
      },
    } satisfies StoreKind,
    entries: {
      name,
      create: async (entries) => {
        const database = await open();
        const changes = ENTRY_KINDS.flatMap((kind) =>
          (entries[kind] ?? []).map((row) => toEntryChange({ ...FIRST, key: { kind, id: idOfEntry(kind, row) }, row })),
        );
        await fill(database, "entries", changes);
        return createEntryStore(database);
      },
    } satisfies EntryStoreKind,
    enquiries: { name, create: createEnquiries },
  };
};
