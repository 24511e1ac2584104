import type { ContactId } from "../../contract/contact/contact-id.ts";
import { entryLists, type EntryOf } from "../../contract/entries/entry-lists.ts";
import type { EntryListName } from "../../contract/entries/entry-registry.ts";
import { landProfileSchema } from "../../contract/entries/land-profile.ts";
import type { ContactReading, ContactStore } from "../contacts/contact-store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { createSharedReading, vouchForRows } from "../store-reading.ts";
import {
  type AnyEntry,
  ENTRY_KINDS,
  type Entries,
  type EntryKind,
  type EntryReader,
  type EntryReading,
  type EntryStore,
  idOfEntry,
} from "./entry-store.ts";
import { type FindNamed, namedByAny, showEvent, showProject } from "./entry-visibility.ts";

/** `version` changes when the entries may have another content; `entries` stay those of one moment. */
type ShownReading = { readonly version: string; readonly entries: EntryReader };
/** Of which editions they are. */
type Kept = ShownReading & { readonly ofEntries: string; readonly ofContacts: string };

/** `read`: everything as of one moment, for an answer made of more than one entry. */
export type ShownEntries = EntryReader & { readonly read: () => Promise<ShownReading> };

type ReportError = (error: unknown) => void;

/** Only entries of the agreed form, without what the store adds to them; see `vouchForRows`. */
const vouchForEntries = ({ edition, entries }: EntryReading, reportError: ReportError): EntryReading => {
  const vouchFor = (kind: EntryKind): readonly AnyEntry[] =>
    vouchForRows<AnyEntry>(entries[kind] ?? [], {
      kind,
      schema: kind === "lands" ? landProfileSchema : entryLists[kind].entrySchema,
      idOf: (entry) => idOfEntry(kind, entry),
      reportError,
    });
  // Each list has just passed the schema of its own kind.
  return { edition, entries: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, vouchFor(kind)])) as Entries };
};

const showAll = (entries: Entries, contacts: readonly StoredContact[]): Entries => {
  const byId = new Map<ContactId, StoredContact>(contacts.map((each) => [each.id, each]));
  const find: FindNamed = (id) => byId.get(id);
  return {
    ...entries,
    projects: entries.projects.map((each) => showProject(each, find)),
    events: entries.events.map((each) => showEvent(each, entries.projects, find)),
  };
};

const createReader = (entries: Entries): EntryReader => ({
  // The list has the entries of its name; the compiler cannot see that of a type parameter.
  listEntries: async <Name extends EntryListName>(name: Name) => entries[name] as readonly EntryOf<Name>[],
  findLandProfile: async (land) => entries.lands.find(({ id }) => id === land) ?? null,
});

/**
 * The entries as they may leave: each of the agreed form, and none tells more of a contact it names than the contact
 * itself. The one seam through which the backend reads entries; made anew only when a contact or an entry has changed.
 */
export const createShownEntries = (
  store: EntryStore,
  { readSome }: Pick<ContactStore, "readSome">,
  reportError: ReportError,
): ShownEntries => {
  const readEntries = createSharedReading(async (known) => {
    const read = await store.readAll(known);
    return read === null ? null : vouchForEntries(read, reportError);
  });
  let kept: Kept | undefined;
  const make = (
    { edition: ofEntries, entries }: EntryReading,
    { edition: ofContacts, contacts }: ContactReading,
  ): Kept => ({
    version: `${ofEntries} ${ofContacts}`,
    ofEntries,
    ofContacts,
    entries: createReader(showAll(entries, contacts)),
  });
  const read = async (): Promise<ShownReading> => {
    const reading = await readEntries();
    const known = kept?.ofEntries === reading.edition ? kept : undefined;
    const { projects, events } = reading.entries;
    const named = await readSome(namedByAny(projects, events), known?.ofContacts ?? null);
    if (named === null && known !== undefined) return known;
    if (named === null) throw new Error("the store says of contacts nobody has read that they are unchanged");
    return (kept = make(reading, named));
  };
  return {
    read,
    listEntries: async (name) => (await read()).entries.listEntries(name),
    findLandProfile: async (land) => (await read()).entries.findLandProfile(land),
  };
};
