import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { StoredContact } from "./stored-contact.ts";

/** Where the backend keeps its contacts; the memory store answers at once, a database store may take its time. */
export type ContactStore = {
  /** Changes whenever any contact changes; ETags are made from it. */
  readonly revision: () => Promise<string>;
  /** All contacts, in no particular order. */
  readonly listContacts: () => Promise<readonly StoredContact[]>;
  readonly findContact: (id: ContactId) => Promise<StoredContact | null>;
  /** The contact of the Clearing Point, where every chain ends; `null` in a store without it. */
  readonly findCoordinator: () => Promise<StoredContact | null>;
};
