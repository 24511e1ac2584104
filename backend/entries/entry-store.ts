import { entryLists, type EntryOf } from "../../contract/entries/entry-lists.ts";
import type { EntryListName } from "../../contract/entries/entry-registry.ts";
import type { LandProfile } from "../../contract/entries/land-profile.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { createMemoryRows } from "../contacts/contact-store.ts";
import type { ChangeableStore } from "../store-change.ts";

type Lists = { readonly [Name in EntryListName]: readonly EntryOf<Name>[] };

/** Every list with its entries, each in the order it is shown, and the profiles of the Länder. */
export type Entries = Lists & { readonly lands: readonly LandProfile[] };
export type EntryKind = keyof Entries;

/** `edition`: what the store stood at when `entries` were read. */
export type EntryReading = { readonly edition: string; readonly entries: Entries };

/** Where the backend keeps what is no contact. All of it that is not hidden is public. */
export type EntryStore = {
  /**
   * The edition and all lists as of one moment, in one transaction; `null` where the edition is `known` still. It is
   * set in the transaction of each change and never again becomes what it was.
   */
  readonly readAll: (known: string | null) => Promise<EntryReading | null>;
};

/** The entries as they may leave, as of the moment of the question. */
export type EntryReader = {
  readonly listEntries: <Name extends EntryListName>(name: Name) => Promise<readonly EntryOf<Name>[]>;
  readonly findLandProfile: (land: LandCode) => Promise<LandProfile | null>;
};

/** What names an entry: its list, and its id (the `uid` of an event, the code of a Land). */
export type EntryKey = { readonly kind: EntryKind; readonly id: string };
export type AnyEntry = Entries[EntryKind][number];

/** A store that the Clearing Point can change. */
export type ChangeableEntryStore = EntryStore & ChangeableStore<EntryKey, AnyEntry>;

const NO_ENTRIES: Entries = { projects: [], experts: [], events: [], materials: [], guidance: [], lands: [] };
export const ENTRY_KINDS = Object.keys(NO_ENTRIES) as readonly EntryKind[];

/** The id of an entry of this kind. */
export const idOfEntry = (kind: EntryKind, entry: AnyEntry): string =>
  // A kind's entries have its id; the compiler cannot see that of a list of kinds.
  kind === "lands" ? (entry as LandProfile).id : (entryLists[kind].idOf as (entry: AnyEntry) => string)(entry);

/** A store that ends with its process, for the mock, tests and small installations. */
export const createMemoryEntryStore = (
  entries: Partial<Entries> = {},
  now: () => Date = () => new Date(),
): ChangeableEntryStore => {
  type Row = { readonly kind: EntryKind; readonly entry: AnyEntry };
  const all = { ...NO_ENTRIES, ...entries };
  const first = ENTRY_KINDS.flatMap((kind) =>
    all[kind].map((entry): [EntryKey, Row] => [
      { kind, id: idOfEntry(kind, entry) },
      { kind, entry },
    ]),
  );
  const rows = createMemoryRows<EntryKey, Row>(first, { keyOf: ({ kind, id }) => `${kind} ${id}`, now });
  const listShown = (): Entries => {
    const byKind = Map.groupBy(rows.listShown(), ({ kind }) => kind);
    const lists = ENTRY_KINDS.map((kind) => [kind, (byKind.get(kind) ?? []).map(({ entry }) => entry)]);
    // Each list was made of the entries of its own kind.
    return Object.fromEntries(lists) as Entries;
  };
  return {
    readAll: async (known) => {
      const edition = rows.readEdition();
      return edition === known ? null : { edition, entries: listShown() };
    },
    change: ({ row, ...change }) =>
      rows.change({ ...change, row: row === null ? null : { kind: change.key.kind, entry: row } }),
    findVersion: async (key) => {
      const found = await rows.findVersion(key);
      return found === null ? null : { version: found.version, row: found.row?.entry ?? null };
    },
    listChanges: (key) => rows.listChanges(key),
  };
};
