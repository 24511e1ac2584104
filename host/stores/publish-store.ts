import type { ChangeableContactStore } from "../../backend/contacts/contact-store.ts";
import type { Publishing, PublishKey, PublishStore, Revision, RowValues } from "../../backend/desk/publish-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { isChecked } from "../../backend/desk/checked-contact.ts";
import { putValues } from "../../backend/desk/entry-model.ts";
import type { AnyEntry, ChangeableEntryStore } from "../../backend/entries/entry-store.ts";
import { type EntryAct, ENTRY_ACTS, PROPOSING_ACTS, WORDS_ALONE } from "../../contract/desk/desk-entry.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import { appendAudit } from "./audit-rows.ts";
import { toContactChange } from "./contact-store.ts";
import { createEnquiryRows } from "./enquiry-rows.ts";
import { replaceEnquiry } from "./enquiry-store.ts";
import { applyChange, countUp } from "./entry-rows.ts";
import { toEntryChange } from "./entry-store.ts";
import type { Sealing } from "./host-key.ts";

/** What the values of a change are sealed for. */
export const placeOfValues = (kind: string, id: string, version: number): string => `${kind} ${id} ${version}`;

type Values = { readonly before: RowValues; readonly after: RowValues };

type PublishParts = {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly contacts: ChangeableContactStore;
  readonly entries: ChangeableEntryStore;
};

const writeEntry = async (trx: Step, { key, row, version, by, reason, now }: Publishing): Promise<boolean> => {
  const list = key.kind === "contact" ? "contacts" : "entries";
  const change = { version, by, reason };
  // Each row is of the kind its key names.
  const entry =
    key.kind === "contact"
      ? toContactChange({ ...change, key: key.id, row: row as StoredContact | null })
      : toEntryChange({ ...change, key, row: row as AnyEntry | null });
  return applyChange(trx, list, await countUp(trx, list), { change: entry, at: now.toISOString() });
};

/** What was done at the desk with entries that there are. */
const selectChanges = (trx: Step) =>
  trx
    .selectFrom("revision_value")
    .innerJoin("entry", (join) =>
      join.onRef("entry.kind", "=", "revision_value.kind").onRef("entry.id", "=", "revision_value.entry_id"),
    )
    .select(["entry.kind", "entry.id"])
    .orderBy("entry.id");

/** The contacts that were last hidden by their own link. */
const listTakenDown = async (trx: Step, since: Date): Promise<readonly string[]> => {
  const act: EntryAct = "take-down";
  const found = await selectChanges(trx)
    .where("revision_value.kind", "=", "contact")
    .where("entry.state", "=", "hidden")
    .where("revision_value.act", "=", act)
    .where("revision_value.at", ">=", since.toISOString())
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("revision_value as later")
            .select("later.version")
            .whereRef("later.kind", "=", "revision_value.kind")
            .whereRef("later.entry_id", "=", "revision_value.entry_id")
            .whereRef("later.version", ">", "revision_value.version")
            .where("later.act", "not in", WORDS_ALONE),
        ),
      ),
    )
    .execute();
  return found.map(({ id }) => id);
};

/** What was done last with these was a proposal. */
const listWaiting = async (trx: Step): Promise<readonly PublishKey[]> => {
  const found = await selectChanges(trx)
    .whereRef("revision_value.version", "=", "entry.version")
    .where("revision_value.act", "in", PROPOSING_ACTS)
    .execute();
  // The columns are written from keys alone.
  return found as readonly PublishKey[];
};

/**
 * The accounts of a contact that is checked no longer, or anew: what they may do has changed, and none of their sessions
 * goes on with it.
 */
const noteStanding = async (trx: Step, { key, row, before, after, audit, now }: Publishing): Promise<void> => {
  if (key.kind !== "contact") return;
  const [former, next] = [putValues(row, before, after), row] as unknown as readonly Partial<StoredContact>[];
  const [was, is] = [former, next].map((each) =>
    isChecked(each?.assurance === undefined ? null : { assurance: each.assurance }),
  );
  if (was === is) return;
  const accounts = await trx.selectFrom("account").select("id").where("entry_id", "=", key.id).orderBy("id").execute();
  for (const { id } of accounts) {
    const act = is === true ? "release-account" : "hold-account";
    // eslint-disable-next-line no-await-in-loop
    await appendAudit(trx, { actor: audit.actor, act, object: `account ${id}` }, now);
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom("session").where("account_id", "=", id).execute();
  }
};

/** What the desk has done with these has put them out of sight. */
const listHidden = async (trx: Step): Promise<readonly PublishKey[]> => {
  const found = await selectChanges(trx).where("entry.state", "=", "hidden").distinct().execute();
  // The columns are written from keys alone.
  return found as readonly PublishKey[];
};

/** Where the desk changes entries in the database. What a value was and became is kept sealed. */
export const createPublishStore = ({ database, sealing, contacts, entries }: PublishParts): PublishStore => {
  const { transact, readOnce, forgetDeleted } = database;
  const enquiries = createEnquiryRows(sealing);
  return {
    publish: async (publishing) => {
      const { key, version, act, approvedBy, reference, before, after, enquiry, audit, now } = publishing;
      const outcome = await transact(async (trx) => {
        await appendAudit(trx, audit, now);
        if (enquiry !== null && !(await replaceEnquiry(trx, enquiries, { ...enquiry, now }))) {
          throw new Undone("stale-enquiry" as const);
        }
        if (!(await writeEntry(trx, publishing))) throw new Undone("stale-entry" as const);
        await noteStanding(trx, publishing);
        const { kind, id } = key;
        const values: Values = { before, after };
        await trx
          .insertInto("revision_value")
          .values({
            kind,
            entry_id: id,
            version: version + 1,
            at: now.toISOString(),
            act,
            approved_by: approvedBy,
            reference,
            sealed: sealing.seal(JSON.stringify(values), placeOfValues(kind, id, version + 1)),
          })
          .execute();
        return "published" as const;
      });
      // What was taken away is gone from the files as well.
      if (outcome === "published") await forgetDeleted();
      return outcome;
    },
    findEntry: (key) => (key.kind === "contact" ? contacts.findVersion(key.id) : entries.findVersion(key)),
    listRevisions: ({ kind, id }) =>
      readOnce(async (trx): Promise<readonly Revision[]> => {
        const found = await trx
          .selectFrom("revision_value")
          .innerJoin("revision", (join) =>
            join
              .onRef("revision.kind", "=", "revision_value.kind")
              .onRef("revision.entry_id", "=", "revision_value.entry_id")
              .onRef("revision.version", "=", "revision_value.version"),
          )
          .select(["revision_value.version", "revision_value.at", "revision_value.act", "revision_value.sealed"])
          .select(["revision_value.approved_by", "revision_value.reference", "revision.actor", "revision.reason"])
          .where("revision_value.kind", "=", kind)
          .where("revision_value.entry_id", "=", id)
          .orderBy("revision_value.version", "desc")
          .execute();
        return found.flatMap(({ act, approved_by: approvedBy, actor: by, sealed, ...revision }) => {
          const known = ENTRY_ACTS.find((each) => each === act);
          const values =
            sealed === null
              ? { before: null, after: null }
              : (JSON.parse(sealing.unseal(sealed, placeOfValues(kind, id, revision.version))) as Values);
          return known === undefined ? [] : [{ ...revision, ...values, act: known, approvedBy, by }];
        });
      }),
    listTakenDown: (since) => readOnce((trx) => listTakenDown(trx, since)),
    listWaiting: () => readOnce(listWaiting),
    listHidden: () => readOnce(listHidden),
    forgetValues: async (before) => {
      await transact((trx) =>
        trx.updateTable("revision_value").set({ sealed: null }).where("at", "<", before.toISOString()).execute(),
      );
      await forgetDeleted();
    },
  };
};
