import type { ExpressionBuilder } from "kysely";
import { bucketOfHash } from "../../backend/enquiry/bucket.ts";
import { type Claimed, type EnquiryStore, type FailedNotice, MANY_TRIES } from "../../backend/enquiry/enquiry-store.ts";
import type { QueuedNotice } from "../../backend/enquiry/notice.ts";
import type { StoredEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import type { LetterFailure } from "../../contract/desk/letter.ts";
import type { Tables } from "../database/tables.ts";
import { appendAudit } from "./audit-rows.ts";
import type { EnquiryRows } from "./enquiry-rows.ts";

const turnIn = (notice: QueuedNotice): number => (notice.to === "receiver" ? notice.turn : 0);

/** Puts notices into the outbox within the step that they tell of. */
export const queueNotices = async (
  trx: Step,
  { reference, version, keyHash }: StoredEnquiry,
  notices: readonly QueuedNotice[],
  now: Date,
): Promise<void> => {
  if (notices.length === 0) return;
  const at = now.toISOString();
  const rows = notices.map((notice, position) => ({
    id: `${reference}.${version}.${position}`,
    reference,
    recipient: notice.to,
    turn: turnIn(notice),
    notice: JSON.stringify(notice),
    tries: 0,
    due_at: at,
    queued_at: at,
    lease: null,
    state: "waiting" as const,
    settled_at: null,
    failure: null,
    bucket: bucketOfHash(keyHash),
  }));
  await trx.insertInto("outbox").values(rows).execute();
};

/** Given up, or tried so often that somebody should know. */
const isFailed = (where: ExpressionBuilder<Tables, "outbox">) =>
  where.or([
    where("state", "=", "given-up"),
    where.and([where("state", "=", "waiting"), where("failure", "is not", null), where("tries", ">=", MANY_TRIES)]),
  ]);

const whileHeld = (trx: Step, { row, lease }: Pick<Claimed, "row" | "lease">) =>
  trx.updateTable("outbox").where("id", "=", row.id).where("lease", "=", lease).where("state", "=", "waiting");

export const createOutboxStore = (
  { kind, transact }: Database,
  rows: EnquiryRows,
): Pick<EnquiryStore, "claimOutbox" | "issueLink" | "settleOutbox"> => ({
  claimOutbox: ({ now, leaseMs, most }) =>
    transact(async (trx) => {
      const due = trx
        .selectFrom("outbox")
        .select(["id", "reference", "notice", "tries", "bucket"])
        .where("state", "=", "waiting")
        .where("due_at", "<=", now.toISOString())
        .orderBy("due_at")
        .limit(most);
      const free = await (kind === "postgres" ? due.forUpdate().skipLocked() : due).execute();
      const claimed: Claimed[] = [];
      for (const { id, reference, notice, tries: before, bucket } of free) {
        const tries = before + 1;
        const lease = `${id}#${tries}`;
        // A lease is a try with the time it may take: as long as that, the notice is not due.
        const dueAt = new Date(now.getTime() + leaseMs).toISOString();
        // eslint-disable-next-line no-await-in-loop
        await trx.updateTable("outbox").set({ tries, lease, due_at: dueAt }).where("id", "=", id).execute();
        // eslint-disable-next-line no-await-in-loop
        const enquiry = await rows.findReadable(trx, { reference, bucket });
        // Written by `queueNotices`, and by nobody else.
        const queued = JSON.parse(notice) as QueuedNotice;
        if (enquiry !== null) claimed.push({ row: { id, reference, notice: queued, tries }, lease, enquiry });
      }
      return claimed;
    }),
  issueLink: (claimed, tokenHash) =>
    transact(async (trx) => {
      const { row, lease, enquiry } = claimed;
      // The lock of the row keeps a withdrawal from dropping the notice meanwhile.
      const { numUpdatedRows } = await whileHeld(trx, claimed).set({ lease }).executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Undone(false);
      await trx
        .insertInto("enquiry_receiver")
        .values({
          token_hash: tokenHash,
          reference: row.reference,
          turn: turnIn(row.notice),
          bucket: bucketOfHash(enquiry.keyHash),
        })
        .execute();
      return true;
    }),
  settleOutbox: (claimed, settlement) =>
    transact(async (trx) => {
      const settled =
        settlement.outcome === "retry"
          ? { lease: null, due_at: settlement.at.toISOString() }
          : { lease: null, state: settlement.outcome, settled_at: settlement.now.toISOString() };
      const failure = settlement.outcome === "sent" ? null : settlement.failure;
      const why = failure === null ? {} : { failure: JSON.stringify(failure) };
      const { numUpdatedRows } = await whileHeld(trx, claimed)
        .set({ ...settled, ...why })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    }),
});

/** How many letters are to be sent, and since when the first of them waits; `null`: none does. */
export const readWaiting = ({
  readOnce,
}: Database): Promise<{ readonly count: number; readonly oldest: string | null }> =>
  readOnce(async (trx) => {
    const waiting = await trx
      .selectFrom("outbox")
      .select((select) => [select.fn.countAll().as("count"), select.fn.min("queued_at").as("oldest")])
      .where("state", "=", "waiting")
      .executeTakeFirst();
    return { count: Number(waiting?.count ?? 0), oldest: waiting?.oldest ?? null };
  });

/** What of the outbox somebody has to see to. */
export const createFailedLetters = (
  { transact, readOnce }: Database,
  rows: EnquiryRows,
): Pick<EnquiryStore, "listFailed" | "settleFailed"> => ({
  listFailed: (most) =>
    readOnce(async (trx) => {
      const failed = await trx.selectFrom("outbox").selectAll().where(isFailed).orderBy("id").limit(most).execute();
      const found: FailedNotice[] = [];
      for (const { id, reference, bucket, notice, failure, state, due_at: dueAt } of failed) {
        // eslint-disable-next-line no-await-in-loop
        const enquiry = await rows.findReadable(trx, { reference, bucket });
        if (enquiry === null) continue;
        found.push({
          id,
          // Both written here, and by nobody else.
          notice: JSON.parse(notice) as QueuedNotice,
          failure: failure === null ? null : (JSON.parse(failure) as LetterFailure),
          triedAgainAt: state === "given-up" ? null : new Date(dueAt),
          enquiry,
        });
      }
      return found;
    }),
  settleFailed: (id, act, now, audit) =>
    transact(async (trx) => {
      await appendAudit(trx, audit, now);
      const at = now.toISOString();
      const settled =
        act === "close"
          ? ({ state: "closed", settled_at: at } as const)
          : ({ state: "waiting", settled_at: null, failure: null, tries: 0, due_at: at } as const);
      const { numUpdatedRows } = await trx
        .updateTable("outbox")
        .set(settled)
        .where("id", "=", id)
        .where("lease", "is", null)
        .where(isFailed)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Undone(false);
      return true;
    }),
});
