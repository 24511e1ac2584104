import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { Viewer } from "../caller.ts";
import type { ChangeableStore } from "../store-change.ts";
import type { StoredContact } from "./stored-contact.ts";

/** `revision`: what the store stood at when `contacts` were read; `contacts`: in no particular order. */
export type ContactReading = { readonly revision: string; readonly contacts: readonly StoredContact[] };

/** `content`: a hash of all a viewer sees but the time. */
type Edition = { readonly viewer: Viewer; readonly content: string; readonly now: Date };

/**
 * Where the backend keeps its contacts; the memory store answers at once, a database store may take its time. Contacts
 * that are hidden, or were never published, are in no answer of these methods. What cannot be reached throws a
 * StoreLostError.
 */
export type ContactStore = {
  /**
   * The revision and all contacts as of one moment, in one transaction: a contact that was changed together with
   * another is never read without it. `null` where the revision is `known` still. The revision is set in the transaction
   * of each change and never again becomes what it was.
   */
  readonly readAll: (known: string | null) => Promise<ContactReading | null>;
  readonly findContact: (id: ContactId) => Promise<StoredContact | null>;
  /** The contact of the Clearing Point, where every chain ends; `null` in a store without it. */
  readonly findCoordinator: () => Promise<StoredContact | null>;
  /**
   * Since when a viewer's directory has this content (ISO 8601, UTC): what is kept for the viewer where the content is
   * the same, else `now`, which is kept from then on. One step: of several hosts that ask at once one sets the time and
   * all are told it, so that each dates the same directory alike.
   */
  readonly dateEdition: (edition: Edition) => Promise<string>;
};

/** A store that the Clearing Point can change. */
export type ChangeableContactStore = ContactStore & ChangeableStore<ContactId, StoredContact>;
