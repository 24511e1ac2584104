import type { AnyEntry, EntryKey } from "../../backend/entries/entry-store.ts";
import { guidancePaths, printedMaterials, toGuidance, toMaterial } from "../../backend/entries/shipped-entries.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Database } from "../database/database.ts";
import { createEntryRows } from "../stores/entry-rows.ts";
import { toEntryChange } from "../stores/entry-store.ts";
import { isErased } from "../stores/tombstones.ts";
import { holdsSample } from "./import-entries.ts";
import { findOwnVersion, PROGRAM } from "./own-entry.ts";

type Shipped = { readonly key: EntryKey; readonly row: AnyEntry };

/** The materials come first: the paths point at them. */
const listShipped = (publisher: string): readonly Shipped[] => {
  const materials = printedMaterials.map((each) => toMaterial(each, { id: each.name as EntryId, publisher }));
  const paths = guidancePaths.map((path) =>
    toGuidance(path, (topic) => materials.filter(({ topics }) => topics[0] === topic).map(({ id }) => id)),
  );
  return [
    ...materials.map((row): Shipped => ({ key: { kind: "materials", id: row.id }, row })),
    ...paths.map((row): Shipped => ({ key: { kind: "guidance", id: row.id }, row })),
  ];
};

/**
 * Sees to it that the network has what ships with the program: the paths of guidance and the pages to print. A new
 * version's texts take the place of the old ones; what the desk has changed or hidden, and what was erased, is left alone.
 * Invented entries have theirs among them.
 */
export const provideShippedEntries = async (database: Database, publisher: string, now: () => Date): Promise<void> => {
  if (await holdsSample(database)) return;
  const rows = createEntryRows(database, "entries", now);
  const changes = await Promise.all(
    listShipped(publisher).map(async ({ key, row }) => {
      const version = (await isErased(database, key)) ? null : await findOwnVersion(rows, key, row);
      return version === null ? [] : [toEntryChange({ key, row, version, by: PROGRAM, reason: "Shipped" }, PROGRAM)];
    }),
  );
  if (changes.flat().length > 0) await rows.changeAll(changes.flat());
};
