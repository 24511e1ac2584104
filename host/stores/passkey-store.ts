import { createHash } from "node:crypto";
import { type Database, type Step, Undone } from "../database/database.ts";
import { takeChallenge } from "./account-store.ts";
import { appendAudit } from "./audit-rows.ts";
import { type KeptPasskey, storePasskey } from "./passkey-rows.ts";

/** `id`: what its authenticator calls it; `name`: what it is called to the outside. */
type Listed = { readonly id: string; readonly name: string; readonly madeAt: Date };

/** What has become of a removal: done, or not, because there is none, or nothing would be left to sign in with. */
export type RemovalOutcome = "done" | "gone" | "last";

export type PasskeyStore = {
  /** Those of an account, the oldest first. */
  readonly list: (account: string) => Promise<readonly Listed[]>;
  /** Gives the account another one, made for this challenge; whether that may be. */
  readonly add: (account: string, made: KeptPasskey & { readonly challenge: string }, now: Date) => Promise<boolean>;
  /** Takes one away; every session of the account but this one ends, because nobody knows which it had begun. */
  readonly remove: (
    removal: { readonly account: string; readonly name: string; readonly session: string },
    now: Date,
  ) => Promise<RemovalOutcome>;
};

const NAME_LENGTH = 22;
const nameOf = (id: string): string => createHash("sha256").update(id).digest("base64url").slice(0, NAME_LENGTH);

/** What a challenge for another passkey is bound to. */
export const boundToAccount = (account: string): string => `account ${account}`;

const readOf = async (trx: Step, account: string): Promise<readonly Listed[]> => {
  const found = await trx
    .selectFrom("credential")
    .select(["id", "made_at"])
    .where("account_id", "=", account)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return found.map(({ id, made_at }) => ({ id, name: nameOf(id), madeAt: new Date(made_at) }));
};

/** The passkeys of accounts that are there. Every change is in the audit, in the same step. */
export const createPasskeyStore = ({ transact, readOnce }: Database): PasskeyStore => ({
  list: (account) => readOnce((trx) => readOf(trx, account)),
  add: (account, { challenge, ...passkey }, now) =>
    transact(async (trx) => {
      await appendAudit(trx, { actor: account, act: "add-passkey", object: `account ${account}` }, now);
      const asked = { hash: challenge, purpose: "registration", bound_to: boundToAccount(account) } as const;
      const isAdded = (await takeChallenge(trx, asked, now)) && (await storePasskey(trx, account, passkey, now));
      if (!isAdded) throw new Undone(false);
      return true;
    }),
  remove: ({ account, name, session }, now) =>
    transact(async (trx): Promise<RemovalOutcome> => {
      await appendAudit(trx, { actor: account, act: "remove-passkey", object: `account ${account}` }, now);
      const all = await readOf(trx, account);
      const meant = all.find((each) => each.name === name);
      if (meant === undefined) throw new Undone("gone");
      if (all.length === 1) throw new Undone("last");
      await trx.deleteFrom("credential").where("id", "=", meant.id).execute();
      await trx.deleteFrom("session").where("account_id", "=", account).where("id", "!=", session).execute();
      return "done";
    }),
});
