import { encodeSnapshotInSteps } from "../../backend/contacts/snapshot.ts";
import { inOneGo } from "../../backend/in-turns.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { contactId, pointAt } from "./sample-contacts.ts";

export const AS_OF = "2026-06-15T10:00:00.000Z";

const association = {
  side: "muslim-organization",
  role: "board",
  title: { de: "Vorstand" },
  level: "local",
  serviceAreas: [{ code: "05512", name: "Bottrop" }],
  address: { land: "DE-NW" },
  municipality: { key: "05512000", name: "Bottrop" },
  topics: [],
  languages: ["de"],
  location: { precision: "municipality", geometry: pointAt(6.9293, 51.5216) },
  state: "active",
  assurance: { status: "submitted" },
} satisfies Partial<Contact>;

type ContactFields = Partial<Omit<Contact, "id" | "organization">> & {
  readonly organization?: Partial<Contact["organization"]>;
};

/** A plain association in Bottrop but for `fields`. `id`: 4 to 16 lower-case letters and digits. */
export const makeContact = (id: string, { organization, ...fields }: ContactFields = {}): Contact => ({
  ...association,
  ...fields,
  id: contactId(id),
  organization: { id: `org-${id}`, name: "Verein", kind: "mosque-association", umbrella: null, ...organization },
});

/** The answer of the directory over these contacts. `asOf`: ISO 8601, UTC. */
export const encodeSnapshot = (contacts: readonly Contact[], asOf: string): DirectorySnapshot =>
  inOneGo(encodeSnapshotInSteps(contacts, asOf));

/** The index a browser makes of these contacts, positions as given. */
export const indexContacts = (contacts: readonly Contact[]): ContactIndex =>
  readSnapshot(encodeSnapshot(contacts, AS_OF));
