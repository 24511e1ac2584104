import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { Viewer } from "../caller.ts";
import { createMemoryRows } from "../store-change.ts";
import type { ChangeableContactStore } from "./store.ts";
import type { StoredContact } from "./stored-contact.ts";

/** A store that ends with its process, for the mock, tests and small installations. */
export const createMemoryStore = (
  contacts: readonly StoredContact[],
  now: () => Date = () => new Date(),
): ChangeableContactStore => {
  const rows = createMemoryRows<ContactId, StoredContact>(
    contacts.map((contact) => [contact.id, contact]),
    { keyOf: (id) => id, now },
  );
  const { readRevision, listShown, ...changeable } = rows;
  const editions = new Map<Viewer, { readonly content: string; readonly asOf: string }>();
  return {
    ...changeable,
    readAll: async (known) => {
      const revision = readRevision();
      return revision === known ? null : { revision, contacts: listShown() };
    },
    findContact: async (id) => (await rows.findVersion(id))?.row ?? null,
    findCoordinator: async () => listShown().find(({ side }) => side === "clearing-point") ?? null,
    dateEdition: async ({ viewer, content, now: asked }) => {
      const kept = editions.get(viewer);
      if (kept?.content === content) return kept.asOf;
      const asOf = asked.toISOString();
      editions.set(viewer, { content, asOf });
      return asOf;
    },
  };
};
