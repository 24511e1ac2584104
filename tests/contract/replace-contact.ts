import { expect } from "vitest";
import type { ChangeableContactStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";

const change = async (store: ChangeableContactStore, key: ContactId, row: StoredContact | null): Promise<void> => {
  const version = (await store.findVersion(key))?.version ?? 0;
  expect(await store.change({ key, row, version, by: "account1", reason: "Test" })).toBe(true);
};

/** Changes a contact, or adds it. */
export const replaceContact = (store: ChangeableContactStore, row: StoredContact): Promise<void> =>
  change(store, row.id, row);

export const hideContact = (store: ChangeableContactStore, id: ContactId): Promise<void> => change(store, id, null);
