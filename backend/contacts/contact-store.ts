import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { Viewer } from "../caller.ts";
import type { ChangeableStore, ChangeRecord } from "../store-change.ts";
import type { StoredContact } from "./stored-contact.ts";

/** `edition`: what the store stood at when `contacts` were read; `contacts`: in no particular order. */
export type ContactReading = { readonly edition: string; readonly contacts: readonly StoredContact[] };

/** `content`: a hash of all a viewer sees but the time. */
type DatedContent = { readonly viewer: Viewer; readonly content: string; readonly now: Date };

/**
 * Where the backend keeps its contacts; the memory store answers at once, a database store may take its time. Contacts
 * that are hidden, or were never published, are in no answer of these methods. What cannot be reached throws a
 * StoreLostError.
 */
export type ContactStore = {
  /**
   * The edition and all contacts as of one moment, in one transaction: a contact that was changed together with
   * another is never read without it. `null` where the edition is `known` still. The edition is set in the transaction
   * of each change and never again becomes what it was. A row is never changed in place: one that is the same object as
   * in the reading before is taken to be the same, and a store that keeps those spares them being read again.
   */
  readonly readAll: (known: string | null) => Promise<ContactReading | null>;
  /** The same of those among them with these ids. */
  readonly readSome: (ids: readonly ContactId[], known: string | null) => Promise<ContactReading | null>;
  readonly count: () => Promise<number>;
  readonly findContact: (id: ContactId) => Promise<StoredContact | null>;
  /** The contact of the Clearing Point, where every chain ends; `null` in a store without it. */
  readonly findCoordinator: () => Promise<StoredContact | null>;
  /**
   * Since when a viewer's directory has this content (ISO 8601, UTC): what is kept for the viewer where the content is
   * the same, else `now`, which is kept from then on. One step: of several hosts that ask at once one sets the time and
   * all are told it, so that each dates the same directory alike.
   */
  readonly dateContent: (asked: DatedContent) => Promise<string>;
};

/** A store that the Clearing Point can change. */
export type ChangeableContactStore = ContactStore & ChangeableStore<ContactId, StoredContact>;

/** Rows in memory, by keys as text. Each method does its work without waiting, so none is seen half done. */
export const createMemoryRows = <Key, Row>(
  first: readonly (readonly [key: Key, row: Row])[],
  { keyOf, now }: { readonly keyOf: (key: Key) => string; readonly now: () => Date },
): ChangeableStore<Key, Row> & { readonly readEdition: () => string; readonly listShown: () => readonly Row[] } => {
  type Kept = { readonly version: number; readonly row: Row | null; readonly changes: readonly ChangeRecord[] };
  const kept = new Map<string, Kept>(first.map(([key, row]) => [keyOf(key), { version: 1, row, changes: [] }]));
  if (kept.size !== first.length) throw new Error("two rows have the same id; ids must be unique");
  let edition = 0;
  return {
    readEdition: () => String(edition),
    listShown: () => [...kept.values()].flatMap(({ row }) => (row === null ? [] : [row])),
    change: async ({ key, row, version, by, reason }) => {
      const before = kept.get(keyOf(key));
      if ((before?.version ?? 0) !== version) return false;
      const record = { version: version + 1, at: now().toISOString(), by, reason };
      kept.set(keyOf(key), { version: version + 1, row, changes: [...(before?.changes ?? []), record] });
      edition += 1;
      return true;
    },
    findVersion: async (key) => {
      const found = kept.get(keyOf(key));
      return found === undefined ? null : { version: found.version, row: found.row };
    },
    listChanges: async (key) => kept.get(keyOf(key))?.changes ?? [],
  };
};

/** A store that ends with its process, for the mock, tests and small installations. */
export const createMemoryStore = (
  contacts: readonly StoredContact[],
  now: () => Date = () => new Date(),
): ChangeableContactStore => {
  const rows = createMemoryRows<ContactId, StoredContact>(
    contacts.map((contact) => [contact.id, contact]),
    { keyOf: (id) => id, now },
  );
  const { readEdition, listShown, ...changeable } = rows;
  const dated = new Map<Viewer, { readonly content: string; readonly asOf: string }>();
  return {
    ...changeable,
    readAll: async (known) => {
      const edition = readEdition();
      return edition === known ? null : { edition, contacts: listShown() };
    },
    readSome: async (ids, known) => {
      const edition = readEdition();
      if (edition === known) return null;
      const wanted = new Set(ids);
      return { edition, contacts: listShown().filter(({ id }) => wanted.has(id)) };
    },
    count: async () => listShown().length,
    findContact: async (id) => (await rows.findVersion(id))?.row ?? null,
    findCoordinator: async () => listShown().find(({ side }) => side === "clearing-point") ?? null,
    dateContent: async ({ viewer, content, now: asked }) => {
      const kept = dated.get(viewer);
      if (kept?.content === content) return kept.asOf;
      const asOf = asked.toISOString();
      dated.set(viewer, { content, asOf });
      return asOf;
    },
  };
};
