import type { Contact } from "../../contract/contact/contact.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type ContactIndex, readSnapshot } from "../../contract/contact/contact-index.ts";
import { audienceFor, type Viewer } from "../caller.ts";
import { digestOf } from "../entity-tag.ts";
import { inListOrder } from "./list-order.ts";
import { encodeSnapshot } from "./snapshot.ts";
import type { ContactStore } from "./store.ts";
import { project } from "../visibility.ts";

/**
 * The directory as one viewer sees it on one day: `body` is the JSON of the snapshot and `digest` its hash, `index`
 * what a browser would read from it, `byId` the whole contacts behind it.
 */
export type Directory = {
  readonly body: string;
  readonly digest: string;
  readonly index: ContactIndex;
  readonly byId: ReadonlyMap<ContactId, Contact>;
};

/** `now`: when the directory is made; `today`: midnight UTC of the calendar day in Germany, which decides consents. */
export type DirectoryRequest = { readonly viewer: Viewer; readonly now: Date; readonly today: Date };

const NOT_YET = "";

/** `content`: a hash of everything but the time. */
type Kept = { readonly key: string; readonly content: string; readonly directory: Directory };

const makeDirectory = (
  stored: Awaited<ReturnType<ContactStore["listContacts"]>>,
  { viewer, now, today }: DirectoryRequest,
  previous: Kept | undefined,
): Omit<Kept, "key"> => {
  const contacts = inListOrder(stored.map((contact) => project(contact, audienceFor(viewer, contact.side), today)));
  const snapshot = encodeSnapshot(contacts, NOT_YET);
  const content = digestOf(JSON.stringify(snapshot));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  // A change nobody may see must not show in the time either, so an equal directory keeps its old one.
  if (previous?.content === content) return { content, directory: { ...previous.directory, byId } };
  const dated = { ...snapshot, asOf: now.toISOString() };
  const body = JSON.stringify(dated);
  return { content, directory: { body, digest: digestOf(body), index: readSnapshot(dated), byId } };
};

/**
 * Gives the directory for a viewer, made anew only when the store's revision or the day has changed: projecting,
 * sorting and encoding are the costly part of every answer but a single contact's.
 */
export const createDirectoryReader = (store: ContactStore): ((request: DirectoryRequest) => Promise<Directory>) => {
  const keptByViewer = new Map<Viewer, Kept>();
  return async (request) => {
    const key = `${await store.revision()} ${request.today.toISOString()}`;
    const kept = keptByViewer.get(request.viewer);
    if (kept?.key === key) return kept.directory;
    const stored = await store.listContacts();
    const made = { key, ...makeDirectory(stored, request, keptByViewer.get(request.viewer)) };
    keptByViewer.set(request.viewer, made);
    return made.directory;
  };
};
