import type { Contact } from "../../contract/contact/contact.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type ContactIndex, readSnapshot } from "../../contract/contact/contact-index.ts";
import { audienceFor, type Viewer } from "../caller.ts";
import { digestOf } from "../entity-tag.ts";
import { inListOrder } from "./list-order.ts";
import { encodeSnapshot } from "./snapshot.ts";
import { createSharedReading } from "../shared-reading.ts";
import type { ContactReading, ContactStore } from "./store.ts";
import type { StoredContact } from "./stored-contact.ts";
import { project } from "../visibility.ts";

/**
 * The directory as one viewer sees it on one day: `version` changes when it may have another content, `body` is the JSON of the snapshot and `digest` its hash, `index`
 * what a browser would read from it, `byId` the whole contacts behind it.
 */
export type Directory = {
  readonly version: string;
  readonly body: string;
  readonly digest: string;
  readonly index: ContactIndex;
  readonly byId: ReadonlyMap<ContactId, Contact>;
};

/** `now`: when the directory is made; `today`: midnight UTC of the calendar day in Germany, which decides consents. */
export type DirectoryRequest = { readonly viewer: Viewer; readonly now: Date; readonly today: Date };

const NOT_YET = "";

/** `content`: a hash of everything but the time. */
type Made = { readonly content: string; readonly directory: Directory };
type Kept = { readonly version: string; readonly making: Promise<Made> };

const makeDirectory = async (
  { contacts: stored, version }: { readonly contacts: readonly StoredContact[]; readonly version: string },
  { viewer, now, today }: DirectoryRequest,
  { dateEdition }: ContactStore,
  previous: Made | null,
): Promise<Made> => {
  const contacts = inListOrder(stored.map((each) => project(each, audienceFor(viewer, each.side), today)));
  const snapshot = encodeSnapshot(contacts, NOT_YET);
  const content = digestOf(JSON.stringify(snapshot));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  // A change nobody may see must not show in the time either, so an equal directory keeps its old one.
  const asOf = await dateEdition({ viewer, content, now });
  if (previous?.content === content && previous.directory.index.asOf === asOf) {
    return { content, directory: { ...previous.directory, version, byId } };
  }
  const dated = { ...snapshot, asOf };
  const body = JSON.stringify(dated);
  return { content, directory: { version, body, digest: digestOf(body), index: readSnapshot(dated), byId } };
};

/**
 * Gives the directory for a viewer as of one reading of the store, made anew only when its revision or the day has
 * changed, and once however many ask: projecting, sorting and encoding are the costly part of every answer.
 */
export const createDirectoryReader = (
  store: ContactStore,
  readContacts: () => Promise<ContactReading> = createSharedReading(store.readAll),
): ((request: DirectoryRequest) => Promise<Directory>) => {
  const keptByViewer = new Map<Viewer, Kept>();
  return async (request) => {
    const { revision, contacts } = await readContacts();
    const version = `${revision} ${request.today.toISOString()}`;
    const kept = keptByViewer.get(request.viewer);
    if (kept?.version === version) return (await kept.making).directory;
    const previous = kept?.making.catch(() => null) ?? Promise.resolve(null);
    const making = previous.then((made) => makeDirectory({ contacts, version }, request, store, made));
    keptByViewer.set(request.viewer, { version, making });
    try {
      return (await making).directory;
    } catch (error) {
      // The next to ask tries again.
      if (keptByViewer.get(request.viewer)?.making === making) keptByViewer.delete(request.viewer);
      throw error;
    }
  };
};
