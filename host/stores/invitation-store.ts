import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { InvitationEnd } from "../../contract/desk/access.ts";
import { INVITATION_END_DAYS } from "../../contract/desk/access-times.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import { type AccountRows, createRows, encodeRemit, endAccess, type StoredInvitation } from "./account-rows.ts";
import { appendAudit } from "./audit-rows.ts";
import type { Sealing } from "./host-key.ts";

export type By = { readonly by: string; readonly now: Date };
type Ending = { readonly how: InvitationEnd; readonly now: Date };

export type InvitationStore = {
  readonly invite: (invitation: Omit<StoredInvitation, "name" | "by">, by: By) => Promise<void>;
  readonly findInvitation: (tokenHash: string, now: Date) => Promise<StoredInvitation | null>;
  /** Keeps with an invitation the name of who goes elsewhere before they use it; whether it is open. */
  readonly nameInvited: (invited: { readonly tokenHash: string; readonly name: string }, now: Date) => Promise<boolean>;
  /** Those that can still be used, first those that end first. */
  readonly listInvitations: (now: Date) => Promise<readonly StoredInvitation[]>;
  /** Ends the one of this account; whether there was one. */
  readonly revokeInvitation: (account: string, by: By) => Promise<boolean>;
  /** How one has ended; `null` for one that is open, or of which nothing is known. */
  readonly findInvitationEnd: (tokenHash: string, now: Date) => Promise<InvitationEnd | null>;
};

const keepEnds = async (trx: Step, hashes: readonly string[], { how, now }: Ending): Promise<void> => {
  if (hashes.length === 0) return;
  await trx
    .insertInto("invitation_end")
    .values(hashes.map((hash) => ({ token_hash: hash, how, at: now.toISOString() })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Deletes those that are over; how they ended is forgotten later. */
export const endExpired = async (trx: Step, now: Date): Promise<number> => {
  const at = now.toISOString();
  const ended = await trx.deleteFrom("invitation").where("ends_at", "<=", at).returning("token_hash").execute();
  await keepEnds(
    trx,
    ended.map(({ token_hash: hash }) => hash),
    { how: "expired", now },
  );
  const oldest = new Date(now.getTime() - INVITATION_END_DAYS * MILLISECONDS_A_DAY).toISOString();
  const { numDeletedRows } = await trx.deleteFrom("invitation_end").where("at", "<=", oldest).executeTakeFirst();
  return ended.length + Number(numDeletedRows);
};

/** Ends the open one of an account; whether there was one. */
export const endInvitation = async (trx: Step, account: string, ending: Ending): Promise<boolean> => {
  await endExpired(trx, ending.now);
  const ended = await trx.deleteFrom("invitation").where("account_id", "=", account).returning("token_hash").execute();
  await keepEnds(
    trx,
    ended.map(({ token_hash: hash }) => hash),
    ending,
  );
  return ended.length > 0;
};

/** The invitations of a host; every change is in the audit, in the same step. */
export const createInvitations = ({ transact, readOnce }: Database, rows: AccountRows): InvitationStore => ({
  invite: (invitation, { by, now }) =>
    transact(async (trx) => {
      const { tokenHash, account, mail, endsAt } = invitation;
      await appendAudit(trx, { actor: by, act: "invite", object: `account ${account}` }, now);
      // Nobody comes in with an older link once there is a newer one.
      await endInvitation(trx, account, { how: "replaced", now });
      await trx
        .insertInto("invitation")
        .values({
          token_hash: tokenHash,
          account_id: account,
          ...encodeRemit(invitation),
          sealed: rows.encode({ name: "", mail }, tokenHash),
          ends_at: endsAt.toISOString(),
          invited_by: by,
        })
        .execute();
    }),
  findInvitation: (tokenHash, now) =>
    readOnce(async (trx) => {
      const row = await trx
        .selectFrom("invitation")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .where("ends_at", ">", now.toISOString())
        .executeTakeFirst();
      return row === undefined ? null : rows.decodeInvitation(row);
    }),
  nameInvited: ({ tokenHash, name }, now) =>
    transact(async (trx): Promise<boolean> => {
      const row = await trx.selectFrom("invitation").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
      if (row === undefined || row.ends_at <= now.toISOString()) return false;
      const sealed = rows.encode({ ...rows.decodeInvitation(row), name }, tokenHash);
      const { numUpdatedRows } = await trx
        .updateTable("invitation")
        .set({ sealed })
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    }),
  listInvitations: (now) =>
    readOnce(async (trx) => {
      const found = await trx
        .selectFrom("invitation")
        .selectAll()
        .where("ends_at", ">", now.toISOString())
        .orderBy("ends_at")
        .orderBy("account_id")
        .execute();
      return found.map(rows.decodeInvitation);
    }),
  revokeInvitation: (account, { by, now }) =>
    transact(async (trx): Promise<boolean> => {
      await appendAudit(trx, { actor: by, act: "revoke-invitation", object: `account ${account}` }, now);
      if (!(await endInvitation(trx, account, { how: "revoked", now }))) throw new Undone(false);
      return true;
    }),
  findInvitationEnd: (tokenHash, now) =>
    readOnce(async (trx) => {
      const open = await trx
        .selectFrom("invitation")
        .select("ends_at")
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      if (open !== undefined) return open.ends_at > now.toISOString() ? null : "expired";
      const ended = await trx
        .selectFrom("invitation_end")
        .select("how")
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return ended?.how ?? null;
    }),
});

/**
 * Uses an invitation up: makes its account, or takes from one that there is all it signed in with. Its id; `null` where
 * the invitation is not open. `name`: that of the invitation where there is none.
 */
export const takeInvitation = async (
  trx: Step,
  sealing: Sealing,
  { tokenHash, name }: { readonly tokenHash: string; readonly name: string | null },
  now: Date,
): Promise<string | null> => {
  const rows = createRows(sealing);
  const row = await trx
    .deleteFrom("invitation")
    .where("token_hash", "=", tokenHash)
    .where("ends_at", ">", now.toISOString())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return null;
  await keepEnds(trx, [tokenHash], { how: "used", now });
  const invitation = rows.decodeInvitation(row);
  const { account: id, mail } = invitation;
  await appendAudit(trx, { actor: id, act: "register", object: `account ${id}` }, now);
  const known = await trx.selectFrom("account").select("id").where("id", "=", id).executeTakeFirst();
  if (known === undefined) {
    const sealed = rows.encode({ name: name ?? invitation.name, mail }, id);
    const made = { id, version: 1, state: "active" as const, made_at: now.toISOString() };
    await trx
      .insertInto("account")
      .values({ ...made, ...encodeRemit(invitation), sealed })
      .execute();
  } else await endAccess(trx, id);
  return id;
};
