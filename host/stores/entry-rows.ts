import type { ChangeableStore, ChangeRecord, StoreChange } from "../../backend/store-change.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import { type Database, type Reader, type Step, Undone } from "../database/database.ts";
import type { EntryList, EntryOrigin, Tables } from "../database/tables.ts";
import { decodeContact, encodeContactFields, forgetFields, readFields } from "./contact-fields.ts";

/** Which row an entry is. */
type RowKey = Pick<Tables["entry"], "kind" | "id">;

/** A row as a store hands it out; it stays the same object until it is changed. */
type ReadRow = RowKey & { readonly row: unknown };

/** What is to become of one entry; `row`: `null` hides it, and its values are deleted. */
export type EntryChange = Omit<StoreChange<RowKey, object>, "row"> & {
  readonly row: object | null;
  readonly side: string | null;
  readonly origin: EntryOrigin;
};

const NOTHING = "null";

/** A text that is no JSON is a row nobody can vouch for: it is named by its id, and left out. */
const parse = (text: string, id: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { id };
  }
};

export const countUp = async (trx: Step, list: EntryList): Promise<number> => {
  // The lock of this row makes writers wait for each other, so that editions come in their order.
  const { number } = await trx
    .updateTable("edition")
    .set((update) => ({ number: update("number", "+", 1) }))
    .where("list", "=", list)
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
};

const writeRow = async (trx: Step, list: EntryList, edition: number, change: EntryChange): Promise<boolean> => {
  const { key, version, side, origin } = change;
  const { document, fields } = encodeContactFields(list, change.row);
  const values = {
    side,
    edition,
    version: version + 1,
    state: change.row === null ? ("hidden" as const) : ("published" as const),
    document: change.row === null ? NOTHING : JSON.stringify(document),
  };
  if (version === 0) {
    const { position } = await trx
      .selectFrom("entry")
      .select((select) => select.fn.coalesce(select.fn.max("position"), select.lit(0)).as("position"))
      .executeTakeFirstOrThrow();
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("entry")
      .values({ ...key, ...values, list, origin, position: position + 1 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
  } else {
    const { numUpdatedRows } = await trx
      .updateTable("entry")
      .set(values)
      .where("kind", "=", key.kind)
      .where("id", "=", key.id)
      .where("version", "=", version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    if (list === "contacts") await forgetFields(trx, key.id);
  }
  for (const { consent, ...field } of fields) {
    // A transaction has one connection: its statements come one after the other anyway.
    // eslint-disable-next-line no-await-in-loop
    await trx.insertInto("entry_field").values(field).execute();
    // eslint-disable-next-line no-await-in-loop
    if (consent !== null) await trx.insertInto("consent").values(consent).execute();
  }
  return true;
};

/** Writes one change with its record within a transaction that counts the edition; whether the version was the last. */
export const applyChange = async (
  trx: Step,
  list: EntryList,
  edition: number,
  { change, at }: { readonly change: EntryChange; readonly at: string },
): Promise<boolean> => {
  if (!(await writeRow(trx, list, edition, change))) return false;
  const { key, version, by, reason } = change;
  await trx
    .insertInto("revision")
    .values({ kind: key.kind, entry_id: key.id, version: version + 1, at, actor: by, reason })
    .execute();
  return true;
};

export type EntryRows = {
  /** All changes in one step, or none of them. */
  readonly changeAll: (changes: readonly EntryChange[]) => Promise<boolean>;
  /** `by`: who made the last change, `null` where nothing is known of it; `row`: `null` where it is hidden. */
  readonly findVersion: (key: RowKey) => Promise<{
    readonly version: number;
    readonly row: unknown;
    readonly origin: EntryOrigin;
    readonly by: string | null;
  } | null>;
  readonly listChanges: ChangeableStore<RowKey, object>["listChanges"];
  /** The edition and what is shown, in the order it was added; `null` where the edition is `known` still. */
  readonly readAll: (
    known: string | null,
  ) => Promise<{ readonly edition: string; readonly rows: readonly ReadRow[] } | null>;
  /** The edition and those with these ids that are shown; `null` where the edition is `known` still. */
  readonly readSome: (
    keys: { readonly kind: string; readonly ids: readonly string[] },
    known: string | null,
  ) => Promise<{ readonly edition: string; readonly rows: readonly unknown[] } | null>;
};

/** `rows`: in the order of their positions, of which each has its own. */
type Kept = { readonly edition: number; readonly rows: readonly Placed[] };
type Placed = ReadRow & { readonly position: number };
/** `isShown`: no longer, where it was hidden. */
type Changed = Placed & { readonly isShown: boolean };

const readEdition = async (trx: Reader, list: EntryList): Promise<number> =>
  (await trx.selectFrom("edition").select("number").where("list", "=", list).executeTakeFirstOrThrow()).number;

/** Reads what belongs to the rows changed after an edition, or to those with these ids, and gives what makes them whole. */
const createDecoder = async (
  trx: Step,
  list: EntryList,
  { edition, ids }: { readonly edition: number; readonly ids: readonly string[] | null },
): Promise<(document: string, id: string) => unknown> => {
  if (list === "entries") return parse;
  const fields = await readFields(trx, edition, ids);
  return (document, id) => decodeContact(parse(document, id), fields.get(id));
};

const NOTHING_KEPT: Kept = { edition: -1, rows: [] };

export const countShown = async (trx: Reader, list: EntryList): Promise<number> => {
  const { count } = await trx
    .selectFrom("entry")
    .select((select) => select.fn.countAll().as("count"))
    .where("list", "=", list)
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  return Number(count);
};

/**
 * Each change in the place of the row it changes; `null` where another row stands there, of which nothing is known then.
 * An array, and one pass: a map of 100,000 takes long to copy.
 */
const takeIn = (rows: readonly Placed[], changes: readonly Changed[]): readonly Placed[] | null => {
  const sorted = changes.toSorted((one, other) => one.position - other.position);
  const taken: Placed[] = [];
  let next = 0;
  for (const { isShown, ...change } of sorted) {
    for (; (rows[next]?.position ?? Infinity) < change.position; next += 1) taken.push(rows[next] as Placed);
    const before = rows[next];
    if (before?.position === change.position) {
      if (before.id !== change.id || before.kind !== change.kind) return null;
      next += 1;
    }
    if (isShown) taken.push(change);
  }
  for (; next < rows.length; next += 1) taken.push(rows[next] as Placed);
  return taken;
};

/** Takes in what has changed since: the rows that have not stay the objects they were. */
const readSince = async (trx: Step, list: EntryList, from: Kept): Promise<Kept> => {
  const edition = await readEdition(trx, list);
  const changed = await trx
    .selectFrom("entry")
    .select(["kind", "id", "position", "state", "document"])
    .where("list", "=", list)
    .where("edition", ">", from.edition)
    .execute();
  const decode = await createDecoder(trx, list, { edition: from.edition, ids: null });
  const rows = takeIn(
    from.rows,
    changed.map(({ state, document, ...place }) => ({
      ...place,
      isShown: state !== "hidden",
      row: state === "hidden" ? null : decode(document, place.id),
    })),
  );
  // Rows that were erased leave no trace but their number: then everything is read anew.
  const isWhole = rows !== null && (from === NOTHING_KEPT || rows.length === (await countShown(trx, list)));
  return isWhole ? { edition, rows } : readSince(trx, list, NOTHING_KEPT);
};

const readThese = async (
  trx: Step,
  list: EntryList,
  { kind, ids }: { readonly kind: string; readonly ids: readonly string[] },
): Promise<{ readonly edition: number; readonly rows: readonly unknown[] }> => {
  const edition = await readEdition(trx, list);
  if (ids.length === 0) return { edition, rows: [] };
  const found = await trx
    .selectFrom("entry")
    .select(["id", "document"])
    .where("kind", "=", kind)
    .where("id", "in", ids)
    .where("state", "=", "published")
    .orderBy("position")
    .execute();
  const decode = await createDecoder(trx, list, { edition: -1, ids });
  return { edition, rows: found.map(({ id, document }) => decode(document, id)) };
};

/** What was hidden must be gone from the next answer, so the primary is asked; while it is lost, its copy. */
const readNewestEdition = async ({ read, replica }: Database, list: EntryList): Promise<number> => {
  const ask = (reader: Reader) => readEdition(reader, list);
  try {
    return await read(ask);
  } catch (error) {
    if (replica === undefined || !(error instanceof StoreLostError)) throw error;
    return replica.read(ask);
  }
};

/** Rows come from the copy where it is up to date. */
const readRows = async <Read extends { readonly edition: number }>(
  { readOnce, replica }: Database,
  edition: number,
  read: (trx: Step) => Promise<Read>,
): Promise<Read> => {
  const copied = await replica?.readOnce(read).catch(() => null);
  return copied !== undefined && copied !== null && copied.edition >= edition ? copied : readOnce(read);
};

/** The entries of one list in the database. */
export const createEntryRows = (database: Database, list: EntryList, now: () => Date): EntryRows => {
  const { transact, readOnce } = database;
  let kept = NOTHING_KEPT;
  return {
    changeAll: (changes) =>
      transact(async (trx) => {
        const edition = await countUp(trx, list);
        const at = now().toISOString();
        for (const change of changes) {
          // eslint-disable-next-line no-await-in-loop
          if (!(await applyChange(trx, list, edition, { change, at }))) throw new Undone(false);
        }
        return true;
      }),
    findVersion: ({ kind, id }) =>
      readOnce(async (trx) => {
        const found = await trx
          .selectFrom("entry")
          .leftJoin("revision", (join) =>
            join
              .onRef("revision.kind", "=", "entry.kind")
              .onRef("revision.entry_id", "=", "entry.id")
              .onRef("revision.version", "=", "entry.version"),
          )
          .select(["entry.version", "state", "origin", "document", "actor as by"])
          .where("entry.kind", "=", kind)
          .where("entry.id", "=", id)
          .executeTakeFirst();
        if (found === undefined) return null;
        const { state, document, ...last } = found;
        if (state === "hidden") return { ...last, row: null };
        const decode = await createDecoder(trx, list, { edition: -1, ids: [id] });
        return { ...last, row: decode(document, id) };
      }),
    listChanges: ({ kind, id }) =>
      readOnce(async (trx): Promise<readonly ChangeRecord[]> => {
        const found = await trx
          .selectFrom("revision")
          .select(["version", "at", "actor as by", "reason"])
          .where("kind", "=", kind)
          .where("entry_id", "=", id)
          .orderBy("version")
          .execute();
        return found;
      }),
    readAll: async (known) => {
      const newest = await readNewestEdition(database, list);
      if (known === String(newest)) return null;
      kept = await readRows(database, newest, (trx) => readSince(trx, list, kept));
      const edition = String(kept.edition);
      return edition === known ? null : { edition, rows: kept.rows };
    },
    readSome: async (keys, known) => {
      const newest = await readNewestEdition(database, list);
      if (known === String(newest)) return null;
      const read = await readRows(database, newest, (trx) => readThese(trx, list, keys));
      const edition = String(read.edition);
      return edition === known ? null : { edition, rows: read.rows };
    },
  };
};
