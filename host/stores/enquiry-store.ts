import { bucketOfHash } from "../../backend/enquiry/bucket.ts";
import { type EnquiryStore, KEY_LIFETIME_MS, type Page } from "../../backend/enquiry/enquiry-store.ts";
import type { QueuedNotice } from "../../backend/enquiry/notice.ts";
import { hashOf } from "../../backend/enquiry/secrets.ts";
import { type StoredEnquiry, turnOf } from "../../backend/enquiry/stored-enquiry.ts";
import { fillBuckets } from "../database/buckets.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import { appendAudit } from "./audit-rows.ts";
import { createEnquiryRows, type EnquiryRows, findInBucket } from "./enquiry-rows.ts";
import type { Sealing } from "./host-key.ts";
import { ENQUIRY, layTombstone } from "./tombstones.ts";
import { createFailedLetters, createOutboxStore, queueNotices } from "./outbox-store.ts";

/** Keys used before this have had their time. */
const oldestKey = (now: Date): string => new Date(now.getTime() - KEY_LIFETIME_MS).toISOString();

/** What is to be told no more once `enquiry` stands: all of what was withdrawn, and whose turn is over. */
const dropPastNotices = async (trx: Step, enquiry: StoredEnquiry): Promise<void> => {
  const ofEnquiry = trx.deleteFrom("outbox").where("reference", "=", enquiry.reference);
  await (
    enquiry.state === "withdrawn"
      ? ofEnquiry
      : ofEnquiry
          .where("state", "in", ["waiting", "given-up"])
          .where("recipient", "=", "receiver")
          .where("turn", "!=", turnOf(enquiry))
  ).execute();
};

type Replacing = {
  readonly enquiry: StoredEnquiry;
  readonly notices: readonly QueuedNotice[];
  readonly now: Date;
};

/** Puts an enquiry in the place of its predecessor within a step; `false` where that was changed meanwhile. */
export const replaceEnquiry = async (
  trx: Step,
  rows: EnquiryRows,
  { enquiry, notices, now }: Replacing,
): Promise<boolean> => {
  const { reference, ...changed } = rows.encode(enquiry);
  const { numUpdatedRows } = await trx
    .updateTable("enquiry")
    .set(changed)
    .where("reference", "=", reference)
    .where("version", "=", enquiry.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await dropPastNotices(trx, enquiry);
  await queueNotices(trx, enquiry, notices, now);
  if (enquiry.state === "withdrawn") {
    await trx.updateTable("submission_key").set({ sealed: null }).where("key", "=", enquiry.keyHash).execute();
    await layTombstone(trx, { kind: ENQUIRY, id: reference, at: now.toISOString() });
  }
  return true;
};

const createSubmitting = (
  { transact, forgetDeleted }: Database,
  rows: EnquiryRows,
): Pick<EnquiryStore, "submit" | "replace"> => ({
  submit: ({ enquiry, key, notices, now }) =>
    transact(async (trx) => {
      await trx.deleteFrom("submission_key").where("key", "=", key.key).where("used_at", "<", oldestKey(now)).execute();
      const used = await trx
        .insertInto("submission_key")
        .values({ ...key, used_at: now.toISOString(), bucket: bucketOfHash(key.key) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (used.numInsertedOrUpdatedRows !== 1n) throw new Undone("key-known" as const);
      const stored = await trx
        .insertInto("enquiry")
        .values(rows.encode(enquiry))
        .onConflict((conflict) => conflict.column("reference").doNothing())
        .executeTakeFirst();
      if (stored.numInsertedOrUpdatedRows !== 1n) throw new Undone("reference-taken" as const);
      await queueNotices(trx, enquiry, notices, now);
      return "stored" as const;
    }),
  replace: async (enquiry, notices, now, audit) => {
    const isReplaced = await transact(async (trx) => {
      if (audit !== undefined) await appendAudit(trx, audit, now);
      if (!(await replaceEnquiry(trx, rows, { enquiry, notices, now }))) throw new Undone(false);
      return true;
    });
    if (isReplaced && enquiry.state === "withdrawn") await forgetDeleted();
    return isReplaced;
  },
});

const createPurging = ({ transact, forgetDeleted }: Database): Pick<EnquiryStore, "purge"> => ({
  purge: async ({ closedBefore, settledBefore, now }) => {
    const gone = await transact(async (trx) => {
      const over = trx.selectFrom("enquiry").where("progress", "=", "closed").where("changed_on", "<", closedBefore);
      await trx
        .updateTable("submission_key")
        .set({ sealed: null })
        .where("key", "in", over.select("key_hash"))
        .execute();
      await trx.deleteFrom("enquiry_receiver").where("reference", "in", over.select("reference")).execute();
      await trx.deleteFrom("outbox").where("reference", "in", over.select("reference")).execute();
      const { numDeletedRows } = await trx
        .deleteFrom("enquiry")
        .where("progress", "=", "closed")
        .where("changed_on", "<", closedBefore)
        .executeTakeFirst();
      await trx.deleteFrom("submission_key").where("used_at", "<", oldestKey(now)).execute();
      await trx
        .deleteFrom("outbox")
        .where("state", "in", ["sent", "closed"])
        .where("settled_at", "<", settledBefore.toISOString())
        .execute();
      await fillBuckets(trx);
      return Number(numDeletedRows);
    });
    await forgetDeleted();
    return gone;
  },
});

/** Enquiries, keys, links and the outbox in the database, their texts sealed. */
export const createEnquiryStore = (
  database: Database,
  sealing: Sealing,
  reportError?: (error: unknown) => void,
): EnquiryStore => {
  const { readOnce } = database;
  const rows = createEnquiryRows(sealing, reportError);
  const page = ({ after, most }: Page) => ({ after: after ?? "", most });
  return {
    findKey: (key, now) =>
      readOnce(async (trx) => {
        const found = await findInBucket(bucketOfHash(key), (bucket) =>
          trx
            .selectFrom("submission_key")
            .select(["payload", "sealed"])
            .where("key", "=", key)
            .where("used_at", ">=", oldestKey(now))
            .$if(bucket !== null, (query) => query.where("bucket", "=", bucket))
            .executeTakeFirst(),
        );
        return found ?? null;
      }),
    ...createSubmitting(database, rows),
    findByToken: (tokenHash) =>
      readOnce((trx) => rows.findBy(trx, { column: "token_hash", value: tokenHash, bucket: bucketOfHash(tokenHash) })),
    findByReference: async (reference) => {
      const bucket = bucketOfHash(await hashOf(reference));
      return readOnce((trx) => rows.findBy(trx, { column: "reference", value: reference, bucket }));
    },
    findByReceiver: (tokenHash) =>
      readOnce(async (trx) => {
        const link = await findInBucket(bucketOfHash(tokenHash), (bucket) =>
          trx
            .selectFrom("enquiry_receiver")
            .select(["reference", "turn", "bucket"])
            .where("token_hash", "=", tokenHash)
            .$if(bucket !== null, (query) => query.where("bucket", "=", bucket))
            .executeTakeFirst(),
        );
        if (link === undefined) return null;
        const { reference, turn, bucket } = link;
        const enquiry = await rows.findBy(trx, { column: "reference", value: reference, bucket });
        return enquiry === null ? null : { enquiry, turn };
      }),
    ...createOutboxStore(database, rows),
    ...createFailedLetters(database, rows),
    listOverdue: (day, wanted) =>
      readOnce((trx) => rows.list(trx, page(wanted), (query) => query.where("due_on", "<", day))),
    listOpen: (wanted) =>
      readOnce((trx) => rows.list(trx, page(wanted), (query) => query.where("progress", "=", "open"))),
    ...createPurging(database),
  };
};
