import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactStore } from "./store.ts";
import type { StoredContact } from "./stored-contact.ts";

/**
 * A store over contacts that never change, for the mock, tests and small installations. Its revision is `"0"` for
 * good: a store that does change must count it up.
 */
export const createMemoryStore = (contacts: readonly StoredContact[]): ContactStore => {
  const byId = new Map<ContactId, StoredContact>(contacts.map((contact) => [contact.id, contact]));
  if (byId.size !== contacts.length) throw new Error("two contacts have the same id; ids must be unique");
  return {
    revision: async () => "0",
    listContacts: async () => contacts,
    findCoordinator: async () => contacts.find(({ side }) => side === "clearing-point") ?? null,
    findContact: async (id) => byId.get(id) ?? null,
  };
};
