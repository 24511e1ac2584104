import type { BackendOptions } from "../../backend/app.ts";
import type { ChangeableContactStore } from "../../backend/contacts/contact-store.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";

import type { ChangeableEntryStore, Entries } from "../../backend/entries/entry-store.ts";

export type Answer = (request: Request) => Promise<Response>;
export type SendRequest = (path: string, init?: RequestInit) => Promise<Response>;

/** Somewhere a backend can be reached: `start` puts `answer` behind whatever the host is made of. */
export type BackendHost = {
  readonly name: string;
  readonly start: (answer: Answer) => Promise<{ readonly send: SendRequest; readonly stop: () => Promise<void> }>;
};

export type StoreKind = {
  readonly name: string;
  /** In memory unless given. */
  readonly createEnquiries?: () => Promise<EnquiryStore>;
  readonly create: (contacts: readonly StoredContact[]) => Promise<ChangeableContactStore>;
};

export type EntryStoreKind = {
  readonly name: string;
  readonly create: (entries: Partial<Entries>) => Promise<ChangeableEntryStore>;
};

/**
 * What the tests of the API talk to. `send` takes a path such as `/api/v1/contacts`; `use` replaces the contacts or
 * other options of the backend until the test ends.
 */
export type TestedApi = {
  readonly send: SendRequest;
  readonly use: (options: Partial<BackendOptions> & { readonly contacts?: readonly StoredContact[] }) => Promise<void>;
};
