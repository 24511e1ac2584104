import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { foldNamesInSteps } from "../../contract/contact/match-text.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { ROLES } from "../../contract/lists/role.ts";
import { audienceFor, type Viewer } from "../caller.ts";
import { digestOf } from "../entity-tag.ts";
import { createQueue, doSteps, eachInSteps, isMany, sortInSteps, type Steps } from "../in-turns.ts";
import { createSharedReading, vouchForMany, vouchForRows } from "../store-reading.ts";
import { project } from "../visibility.ts";
import { encodeSnapshotInSteps, readSnapshotInSteps, stringifyInSteps } from "./snapshot.ts";
import type { ContactStore } from "./contact-store.ts";
import { type StoredContact, storedContactSchema } from "./stored-contact.ts";

/** Letters beyond these decide no order; they bound what comparing and paging cost for an absurdly long name. */
const LETTERS_COMPARED = 100;

/** What decides a contact's place in the list, the first difference first; the id makes the order total. */
export type ListKey = readonly [
  isCoordinator: 0 | 1,
  land: number,
  level: number,
  name: string,
  role: number,
  id: string,
];

export const listKeyOf = (
  contact: Pick<Contact, "id" | "side" | "address" | "level" | "organization" | "role">,
): ListKey => [
  contact.side === "clearing-point" ? 1 : 0,
  LAND_CODES.indexOf(contact.address.land),
  LEVELS.indexOf(contact.level),
  contact.organization.name.slice(0, LETTERS_COMPARED),
  ROLES.indexOf(contact.role),
  contact.id,
];

const collator = new Intl.Collator("de");

/**
 * The list order of the contract: Land, level, name in German collation, role as the closed list has them
 * (who is there for the other side first); the Clearing Point last. Negative when `one`
 * comes before `other`, 0 only for the same contact.
 */
export const compareListKeys = (one: ListKey, other: ListKey): number =>
  one[0] - other[0] ||
  one[1] - other[1] ||
  one[2] - other[2] ||
  collator.compare(one[3], other[3]) ||
  one[4] - other[4] ||
  (one[5] < other[5] ? -1 : Number(one[5] > other[5]));

/**
 * The store as the backend reads it: only contacts of the agreed form, without what the store adds to them. One that
 * cannot be read is not there, and `reportError` hears of it.
 */
export const createVouchedContacts = (store: ContactStore, reportError: (error: unknown) => void): ContactStore => {
  const vouching = {
    kind: "contacts",
    schema: storedContactSchema,
    idOf: ({ id }: StoredContact) => id,
    reportError,
  };
  const vouchForOne = (row: StoredContact | null): StoredContact | null =>
    row === null ? null : (vouchForRows([row], vouching)[0] ?? null);
  return {
    readAll: async (known) => {
      const read = await store.readAll(known);
      return read === null ? null : { edition: read.edition, contacts: await vouchForMany(read.contacts, vouching) };
    },
    readSome: async (ids, known) => {
      const read = await store.readSome(ids, known);
      return read === null ? null : { edition: read.edition, contacts: vouchForRows(read.contacts, vouching) };
    },
    count: () => store.count(),
    findContact: async (id) => vouchForOne(await store.findContact(id)),
    findCoordinator: async () => vouchForOne(await store.findCoordinator()),
    dateContent: (asked) => store.dateContent(asked),
  };
};

/**
 * The directory as one viewer sees it on one day: `version` changes when it may have another content, `body` is the JSON of the snapshot and `digest` tells it apart, `index`
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

/** A contact as its viewer sees it on a day, and its place in the list. */
type Placed = { readonly contact: Contact; readonly key: ListKey };
/** What was made of each stored contact on a day, as long as the store has it: one that has not changed costs nothing. */
type Projected = { readonly day: string; readonly byStored: WeakMap<StoredContact, Placed> };

/** `content`: a hash of everything but the time; `ordered`: in list order. */
type Made = {
  readonly content: string;
  readonly directory: Directory;
  readonly ordered: readonly Placed[];
  readonly projected: Projected;
};
type Kept = { readonly version: string; readonly making: Promise<Made>; isMade: boolean };

type Sources = { readonly contacts: readonly StoredContact[]; readonly version: string };

const projectedBefore = (previous: Made | null, day: string): Projected =>
  previous?.projected.day === day ? previous.projected : { day, byStored: new WeakMap() };

type Undated = Omit<Made, "directory"> & {
  readonly byId: Directory["byId"];
  readonly snapshot: DirectorySnapshot;
  readonly parts: readonly string[];
};

/** Everything but the time. */
function* makeUndated(
  stored: readonly StoredContact[],
  { viewer, today }: DirectoryRequest,
  previous: Made | null,
): Steps<Undated> {
  const projected = projectedBefore(previous, today.toISOString());
  const place = (each: StoredContact): Placed => {
    const known = projected.byStored.get(each);
    if (known !== undefined) return known;
    const contact = project(each, audienceFor(viewer, { side: each.side, land: each.address.land }), today);
    const placed = { contact, key: listKeyOf(contact) };
    projected.byStored.set(each, placed);
    return placed;
  };
  const all: Placed[] = [];
  yield* eachInSteps(stored, (each) => all.push(place(each)));
  const ordered = yield* sortInSteps(all, (one, other) => compareListKeys(one.key, other.key), previous?.ordered);
  const contacts = ordered.map(({ contact }) => contact);
  yield;
  const snapshot = yield* encodeSnapshotInSteps(contacts, NOT_YET);
  const parts = yield* stringifyInSteps(snapshot);
  // Part by part: a hash of all of it in one go would keep everybody waiting.
  const digests: string[] = [];
  for (const part of parts) {
    digests.push(digestOf(part));
    yield;
  }
  const content = digestOf(digests.join());
  const byId = new Map<ContactId, Contact>();
  yield* eachInSteps(contacts, (contact) => byId.set(contact.id, contact));
  return { content, ordered, projected, byId, snapshot, parts };
}

/** With the time, which is not among what was hashed. */
function* date(
  { snapshot, parts, content }: Undated,
  asOf: string,
): Steps<Pick<Directory, "body" | "digest" | "index">> {
  // The one part that is empty until now.
  const body = parts.with(parts.indexOf(JSON.stringify(NOT_YET)), JSON.stringify(asOf)).join("");
  yield;
  const index = yield* readSnapshotInSteps({ ...snapshot, asOf });
  yield;
  // The names of few are folded when somebody asks with words: most readers never do.
  if (isMany(index.size)) yield* foldNamesInSteps(index);
  return { body, digest: digestOf(`${content} ${asOf}`), index };
}

const makeDirectory = async (
  { contacts: stored, version }: Sources,
  request: DirectoryRequest,
  { dateContent }: ContactStore,
  previous: Made | null,
): Promise<Made> => {
  const undated = await doSteps(stored.length, makeUndated(stored, request, previous));
  const { content, ordered, projected, byId } = undated;
  const { viewer, now } = request;
  // A change nobody may see must not show in the time either, so an equal directory keeps its old one.
  const asOf = await dateContent({ viewer, content, now });
  const before = previous?.directory;
  const isSame = previous?.content === content && before?.index.asOf === asOf;
  const dated = isSame && before !== undefined ? before : await doSteps(stored.length, date(undated, asOf));
  return { content, ordered, projected, directory: { ...dated, version, byId } };
};

/**
 * Gives the directory for a viewer as of one reading of the store, made anew only when its edition or the day has
 * changed, and once however many ask: projecting, sorting and encoding are the costly part of every answer.
 */
export const createDirectoryReader = (store: ContactStore): ((request: DirectoryRequest) => Promise<Directory>) => {
  const readContacts = createSharedReading(store.readAll);
  const keptByViewer = new Map<Viewer, Kept>();
  const takeTurn = createQueue();
  /** All who have waited would begin in the moment it is made, and an answer from many contacts takes its time. */
  const waitFor = async ({ making }: Kept): Promise<Directory> => {
    const { directory } = await making;
    if (isMany(directory.index.size)) await takeTurn();
    return directory;
  };
  return async (request) => {
    const { edition, contacts } = await readContacts();
    const version = `${edition} ${request.today.toISOString()}`;
    const kept = keptByViewer.get(request.viewer);
    if (kept?.version === version) return kept.isMade ? (await kept.making).directory : waitFor(kept);
    const previous = kept?.making.catch(() => null) ?? Promise.resolve(null);
    const making = previous.then((made) => makeDirectory({ contacts, version }, request, store, made));
    const next: Kept = { version, making, isMade: false };
    keptByViewer.set(request.viewer, next);
    try {
      const { directory } = await making;
      next.isMade = true;
      return directory;
    } catch (error) {
      // The next to ask tries again.
      if (keptByViewer.get(request.viewer) === next) keptByViewer.delete(request.viewer);
      throw error;
    }
  };
};
