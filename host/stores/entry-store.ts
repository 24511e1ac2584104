import {
  type AnyEntry,
  type ChangeableEntryStore,
  ENTRY_KINDS,
  type Entries,
  type EntryKey,
} from "../../backend/entries/entry-store.ts";
import type { Database } from "../database/database.ts";
import type { EntryOrigin } from "../database/tables.ts";
import { createEntryRows, type EntryChange } from "./entry-rows.ts";

/** An entry that is added or changed, as the rows take it. */
export const toEntryChange = (
  change: Parameters<ChangeableEntryStore["change"]>[0],
  origin: EntryOrigin = "desk",
): EntryChange => ({ ...change, side: null, origin });

/** Projects, events and the like in the database; each is still to be vouched for by who reads it. */
export const createEntryStore = (database: Database, now: () => Date = () => new Date()): ChangeableEntryStore => {
  const rows = createEntryRows(database, "entries", now);
  return {
    readAll: async (known) => {
      const read = await rows.readAll(known);
      if (read === null) return null;
      const byKind = Map.groupBy(read.rows, ({ kind }) => kind);
      const lists = ENTRY_KINDS.map((kind) => [kind, (byKind.get(kind) ?? []).map(({ row }) => row)]);
      // Each list is made of the rows of its own kind; what they are worth is for their reader to check.
      return { edition: read.edition, entries: Object.fromEntries(lists) as Entries };
    },
    change: (change) => rows.changeAll([toEntryChange(change)]),
    findVersion: async (key: EntryKey) => {
      const found = await rows.findVersion(key);
      return found === null ? null : { version: found.version, row: found.row as AnyEntry | null };
    },
    listChanges: (key) => rows.listChanges(key),
  };
};
