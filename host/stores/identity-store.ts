import { type Database, type Step, Undone } from "../database/database.ts";
import type { ProviderPurpose } from "../database/tables.ts";
import { takeInvitation } from "./invitation-store.ts";
import { appendAudit } from "./audit-rows.ts";
import type { Sealing } from "./host-key.ts";
import { beginSession, type NewSession, type RenewedSession, renewSession } from "./session-store.ts";

/** What somebody was sent to the provider for; `boundTo`: the hash of the invitation, or the account. */
export type SentFor = { readonly purpose: ProviderPurpose; readonly boundTo: string };

/** `hash`: of what the provider knows somebody by; `provenAt`: when it had them show who they are, if it says so. */
export type ShownIdentity = { readonly hash: string; readonly provenAt: Date | null };

export type IdentityStore = {
  /** What the way with this hash was for, told once; `null` where there is none, or not any more. */
  readonly takeWay: (hash: string, now: Date) => Promise<SentFor | null>;
  /** Begins a session of the account that is linked with it; `null` where there is none, or it is locked. */
  readonly begin: (shown: ShownIdentity, session: NewSession, now: Date) => Promise<string | null>;
  /** Uses an invitation up, links its account and begins a session; why not, where that may not be. */
  readonly register: (
    shown: ShownIdentity,
    tokenHash: string,
    session: NewSession,
    now: Date,
  ) => Promise<"done" | "link-not-found" | "identity-taken">;
  /** Gives the session another token; whether the identity is that of its account. */
  readonly stepUp: (shown: ShownIdentity, session: RenewedSession, now: Date) => Promise<boolean>;
};

const findAccount = async (trx: Step, hash: string): Promise<string | null> => {
  const found = await trx
    .selectFrom("oidc_identity")
    .innerJoin("account", "account.id", "oidc_identity.account_id")
    .select("account.id")
    .where("oidc_identity.hash", "=", hash)
    .where("account.state", "=", "active")
    .executeTakeFirst();
  return found?.id ?? null;
};

type Registered = Awaited<ReturnType<IdentityStore["register"]>>;

/** Who signs in by an identity provider. Every link and beginning is in the audit, in the same step. */
export const createIdentityStore = ({ transact }: Database, sealing: Sealing): IdentityStore => {
  const begin = (
    trx: Step,
    account: string,
    { provenAt }: ShownIdentity,
    session: NewSession,
    now: Date,
  ): Promise<void> => beginSession(trx, account, { ...session, way: "provider", provenAt }, now);
  return {
    takeWay: (hash, now) =>
      transact(async (trx): Promise<SentFor | null> => {
        const way = await trx
          .deleteFrom("challenge")
          .where("hash", "=", hash)
          .where("purpose", "in", ["provider-sign-in", "provider-registration", "provider-step-up"])
          .where("ends_at", ">", now.toISOString())
          .returningAll()
          .executeTakeFirst();
        // The purposes are those of the line above.
        return way === undefined ? null : { purpose: way.purpose as ProviderPurpose, boundTo: way.bound_to };
      }),
    begin: (shown, session, now) =>
      transact(async (trx): Promise<string | null> => {
        const account = await findAccount(trx, shown.hash);
        if (account === null) return null;
        await begin(trx, account, shown, session, now);
        return account;
      }),
    register: (shown, tokenHash, session, now) =>
      transact(async (trx): Promise<Registered> => {
        const account = await takeInvitation(trx, sealing, { tokenHash, name: null }, now);
        if (account === null) throw new Undone("link-not-found");
        await appendAudit(trx, { actor: account, act: "link-provider", object: `account ${account}` }, now);
        // One that was invited again has lost what it was linked with by then, and takes it up anew.
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto("oidc_identity")
          .values({ hash: shown.hash, account_id: account, made_at: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) throw new Undone("identity-taken");
        await begin(trx, account, shown, session, now);
        return "done";
      }),
    stepUp: (shown, session, now) =>
      transact(async (trx): Promise<boolean> => {
        if ((await findAccount(trx, shown.hash)) !== session.account) return false;
        await renewSession(trx, session, now, shown.provenAt);
        return true;
      }),
  };
};
