import { vouchForRows } from "../vouched-rows.ts";
import type { ContactStore } from "./store.ts";
import { type StoredContact, storedContactSchema } from "./stored-contact.ts";

/**
 * The store as the backend reads it: only contacts of the agreed form, without what the store adds to them. One that
 * cannot be read is not there, and `reportError` hears of it.
 */
export const createVouchedContacts = (store: ContactStore, reportError: (error: unknown) => void): ContactStore => {
  const vouch = (rows: readonly unknown[]): readonly StoredContact[] =>
    vouchForRows(rows, { kind: "contacts", schema: storedContactSchema, idOf: ({ id }) => id, reportError });
  const vouchForOne = (row: StoredContact | null): StoredContact | null =>
    row === null ? null : (vouch([row])[0] ?? null);
  return {
    readAll: async (known) => {
      const read = await store.readAll(known);
      return read === null ? null : { revision: read.revision, contacts: vouch(read.contacts) };
    },
    findContact: async (id) => vouchForOne(await store.findContact(id)),
    findCoordinator: async () => vouchForOne(await store.findCoordinator()),
    dateEdition: (edition) => store.dateEdition(edition),
  };
};
