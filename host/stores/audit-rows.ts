import { createHash } from "node:crypto";
import type { AuditEntry } from "../../backend/desk/audit-entry.ts";
import type { Database, Step } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

/** The one chain there is so far. */
const CHAIN = "desk";
const ROWS_AT_ONCE = 1_000;

type Row = Tables["audit"];

/** A list rather than an object, so that the order of columns is no matter of a driver. */
const hashOfRow = ({ chain, seq, at, actor, act, object, former }: Omit<Row, "hash">): string =>
  createHash("sha256")
    .update(JSON.stringify([chain, seq, at, actor, act, object, former]))
    .digest("base64url");

/**
 * Writes what is done within the transaction that does it. To be called first: whoever writes after another waits here
 * until that one is done, so that nobody decides by what is just being changed.
 */
export const appendAudit = async (trx: Step, entry: AuditEntry, now: Date): Promise<void> => {
  await trx
    .insertInto("audit_head")
    .values({ chain: CHAIN, seq: 0, hash: "" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { seq } = await trx
    .updateTable("audit_head")
    .set((update) => ({ seq: update("seq", "+", 1) }))
    .where("chain", "=", CHAIN)
    .returning("seq")
    .executeTakeFirstOrThrow();
  const { hash: former } = await trx
    .selectFrom("audit_head")
    .select("hash")
    .where("chain", "=", CHAIN)
    .executeTakeFirstOrThrow();
  const row = { chain: CHAIN, seq, at: now.toISOString(), ...entry, former };
  const hash = hashOfRow(row);
  await trx
    .insertInto("audit")
    .values({ ...row, hash })
    .execute();
  await trx.updateTable("audit_head").set({ hash }).where("chain", "=", CHAIN).execute();
};

/** What checking the chain has found. `firstBad`: the number of the first row that is missing or changed. */
export type AuditVerdict = { readonly rows: number; readonly firstBad: number | null };

/** Checks every row against the one before it, and the last one against what the chain says is its last. */
export const verifyAudit = ({ readOnce }: Database): Promise<AuditVerdict> =>
  readOnce(async (trx) => {
    const head = await trx.selectFrom("audit_head").selectAll().where("chain", "=", CHAIN).executeTakeFirst();
    const readAfter = (seq: number) =>
      trx
        .selectFrom("audit")
        .selectAll()
        .where("chain", "=", CHAIN)
        .where("seq", ">", seq)
        .orderBy("seq")
        .limit(ROWS_AT_ONCE)
        .execute();
    let last = { seq: 0, hash: "" };
    for (;;) {
      // eslint-disable-next-line no-await-in-loop
      const rows = await readAfter(last.seq);
      for (const row of rows) {
        const isSound = row.seq === last.seq + 1 && row.former === last.hash && row.hash === hashOfRow(row);
        if (!isSound) return { rows: last.seq, firstBad: last.seq + 1 };
        last = row;
      }
      if (rows.length < ROWS_AT_ONCE) break;
    }
    const told = { seq: head?.seq ?? 0, hash: head?.hash ?? "" };
    if (told.seq === last.seq) return { rows: last.seq, firstBad: told.hash === last.hash ? null : last.seq };
    return { rows: last.seq, firstBad: Math.min(told.seq, last.seq) + 1 };
  });
