import { type StoredContact, storedContactSchema } from "../../backend/contacts/stored-contact.ts";
import { type AnyEntry, ENTRY_KINDS, type EntryKind, idOfEntry } from "../../backend/entries/entry-store.ts";
import { loadPhoneRules } from "../../contract/contact/phone.ts";
import { entryLists } from "../../contract/entries/entry-lists.ts";
import { landProfileSchema } from "../../contract/entries/land-profile.ts";
import type { Database } from "../database/database.ts";
import type { EntryOrigin } from "../database/tables.ts";
import { SetupError } from "../setup-error.ts";
import { toContactChange } from "../stores/contact-store.ts";
import { createEntryRows, type EntryChange } from "../stores/entry-rows.ts";
import { toEntryChange } from "../stores/entry-store.ts";
import { eraseEntries } from "./erase-entries.ts";
import { PROGRAM } from "./own-entry.ts";

type Sorted = { readonly contacts: readonly EntryChange[]; readonly entries: readonly EntryChange[] };

const FIRST = { version: 0, by: PROGRAM, reason: "Sample" } as const;

const readKind = (kind: unknown): EntryKind | "contact" | null =>
  kind === "contact" ? kind : (ENTRY_KINDS.find((each) => each === kind) ?? null);

/** One line: `{"kind":"contact","entry":{…}}`. */
const readLine = (line: string, number: number): { readonly isContact: boolean; readonly change: EntryChange } => {
  const refuse = (why: string): SetupError => new SetupError(`Line ${number} of the entries ${why}.`);
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw refuse("is not JSON");
  }
  const { kind: named, entry } = Object(read) as { readonly kind?: unknown; readonly entry?: unknown };
  const kind = readKind(named);
  if (kind === null) throw refuse("has an unknown kind");
  if (kind === "contact") {
    const contact = storedContactSchema.safeParse(entry);
    if (!contact.success) throw refuse(`is no contact of the agreed form (${contact.error.issues[0]?.path.join(".")})`);
    const row: StoredContact = contact.data;
    return { isContact: true, change: toContactChange({ ...FIRST, key: row.id, row }, "sample") };
  }
  const schema = kind === "lands" ? landProfileSchema : entryLists[kind].entrySchema;
  const parsed = schema.safeParse(entry);
  if (!parsed.success)
    throw refuse(`is none of the ${kind} of the agreed form (${parsed.error.issues[0]?.path.join(".")})`);
  const row: AnyEntry = parsed.data;
  return {
    isContact: false,
    change: toEntryChange({ ...FIRST, key: { kind, id: idOfEntry(kind, row) }, row }, "sample"),
  };
};

const sort = (lines: string): Sorted => {
  const all = lines.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, index + 1)]));
  const of = (isContact: boolean) => all.filter((each) => each.isContact === isContact).map(({ change }) => change);
  return { contacts: of(true), entries: of(false) };
};

const countOf = async ({ readOnce }: Database, origin: EntryOrigin): Promise<number> => {
  const { count } = await readOnce((trx) =>
    trx
      .selectFrom("entry")
      .select((select) => select.fn.countAll().as("count"))
      .where("origin", "=", origin)
      .executeTakeFirstOrThrow(),
  );
  return Number(count);
};

/** Whether somebody with an account, or by a link, has changed what ships with the program. */
const hasChanges = async ({ readOnce }: Database): Promise<boolean> => {
  const found = await readOnce((trx) =>
    trx.selectFrom("revision").select("entry_id").where("actor", "!=", PROGRAM).executeTakeFirst(),
  );
  return found !== undefined;
};

/** Whether there are invented entries. */
export const holdsSample = async (database: Database): Promise<boolean> => (await countOf(database, "sample")) > 0;

/**
 * Stores invented entries, written as lines of JSON, each through the change any other goes through, and marked, so that
 * they can be removed together. How many; none where they are there already.
 *
 * @throws SetupError where there are real ones, or a line is no entry
 */
export const importSample = async (database: Database, lines: string, now: () => Date): Promise<number> => {
  if ((await countOf(database, "desk")) > 0) {
    throw new SetupError("There are real entries: invented ones are not mixed with them. Use another DATA_FOLDER.");
  }
  if (await holdsSample(database)) return 0;
  if (await hasChanges(database)) {
    throw new SetupError(
      "Entries were changed at the desk: invented ones do not take their place. Use another DATA_FOLDER.",
    );
  }
  await loadPhoneRules();
  const { contacts, entries } = sort(lines);
  // The sample has a Clearing Point, guidance and materials of its own.
  await eraseEntries(database, PROGRAM);
  const isStored =
    (await createEntryRows(database, "contacts", now).changeAll(contacts)) &&
    (await createEntryRows(database, "entries", now).changeAll(entries));
  if (!isStored) throw new SetupError("Two of the entries have the same id: nothing more was stored.");
  return contacts.length + entries.length;
};
