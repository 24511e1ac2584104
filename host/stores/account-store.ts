import type { Remit } from "../../contract/desk/access.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { type Account, createRows, encodeRemit, endAccess } from "./account-rows.ts";
import { appendAudit } from "./audit-rows.ts";
import type { Sealing } from "./host-key.ts";
import { type By, createInvitations, endInvitation, type InvitationStore, takeInvitation } from "./invitation-store.ts";
import { type KeptPasskey, storePasskey } from "./passkey-rows.ts";

const countAdministrators = async (trx: Step): Promise<number> => {
  const active = await trx.selectFrom("account").select("roles").where("state", "=", "active").execute();
  return active.filter(({ roles }) => (JSON.parse(roles) as Remit["roles"]).includes("administrator")).length;
};

/** What has become of a change: done, or not, because it was changed or is gone, or nobody would administer the rest. */
export type AccountOutcome = "done" | "stale" | "gone" | "last-administrator";

export type AccountStore = InvitationStore & {
  readonly countAll: () => Promise<number>;
  readonly list: () => Promise<readonly Account[]>;
  readonly find: (id: string) => Promise<Account | null>;
  /**
   * Uses an invitation up: makes its account, or takes from one that there is all it signed in with, and gives it the
   * passkey. Of many who use one invitation one gets the account; `null` for the others.
   */
  readonly register: (
    invitation: { readonly tokenHash: string; readonly challenge: string; readonly name: string },
    passkey: KeptPasskey,
    now: Date,
  ) => Promise<string | null>;
  /** Changes what an account may do, which ends its sessions: none goes on with rights it did not begin with. */
  readonly change: (change: Remit & Pick<Account, "id" | "version" | "state">, by: By) => Promise<AccountOutcome>;
  /** Deletes it with all it signs in with; the audit keeps its id. */
  readonly remove: (id: string, by: By) => Promise<AccountOutcome>;
};

/** Whether it was there to be signed, for this and nothing else; it is gone then. */
export const takeChallenge = async (
  trx: Step,
  { hash, purpose, bound_to }: Pick<Tables["challenge"], "hash" | "purpose" | "bound_to">,
  now: Date,
): Promise<boolean> => {
  const { numDeletedRows } = await trx
    .deleteFrom("challenge")
    .where("hash", "=", hash)
    .where("purpose", "=", purpose)
    .where("bound_to", "=", bound_to)
    .where("ends_at", ">", now.toISOString())
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

const createRegistering = ({ transact }: Database, sealing: Sealing): Pick<AccountStore, "register"> => ({
  register: ({ tokenHash, challenge, name }, passkey, now) =>
    transact(async (trx): Promise<string | null> => {
      const id = await takeInvitation(trx, sealing, { tokenHash, name }, now);
      const asked = { hash: challenge, purpose: "registration" as const, bound_to: tokenHash };
      if (id === null || !(await takeChallenge(trx, asked, now))) throw new Undone(null);
      if (!(await storePasskey(trx, id, passkey, now))) throw new Undone(null);
      return id;
    }),
});

const createChanging = ({ transact }: Database): Pick<AccountStore, "change" | "remove"> => {
  /** Undoes everything where nobody would be left who can let anybody in. */
  const keepAdministrator = async (trx: Step): Promise<void> => {
    if ((await countAdministrators(trx)) === 0) throw new Undone("last-administrator");
  };
  return {
    change: ({ id, version, state, ...remit }, { by, now }) =>
      transact(async (trx): Promise<AccountOutcome> => {
        await appendAudit(trx, { actor: by, act: "change-account", object: `account ${id}` }, now);
        const former = await trx.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
        const wanted = { state, ...encodeRemit(remit) };
        const { numUpdatedRows } = await trx
          .updateTable("account")
          .set({ version: version + 1, ...wanted })
          .where("id", "=", id)
          .where("version", "=", version)
          .executeTakeFirst();
        if (former === undefined || numUpdatedRows !== 1n) throw new Undone(former === undefined ? "gone" : "stale");
        await keepAdministrator(trx);
        const isChanged = Object.entries(wanted).some(([name, value]) => former[name as keyof typeof wanted] !== value);
        if (isChanged) await trx.deleteFrom("session").where("account_id", "=", id).execute();
        return "done";
      }),
    remove: (id, { by, now }) =>
      transact(async (trx): Promise<AccountOutcome> => {
        await appendAudit(trx, { actor: by, act: "delete-account", object: `account ${id}` }, now);
        const { numDeletedRows } = await trx.deleteFrom("account").where("id", "=", id).executeTakeFirst();
        if (numDeletedRows !== 1n) throw new Undone("gone");
        await keepAdministrator(trx);
        await endAccess(trx, id);
        await endInvitation(trx, id, { how: "revoked", now });
        return "done";
      }),
  };
};

/** Accounts and the invitations that make them. Every change is in the audit, in the same step. */
export const createAccountStore = (database: Database, sealing: Sealing): AccountStore => {
  const rows = createRows(sealing);
  const { read } = database;
  const list = (): Promise<readonly Account[]> =>
    read(async (reader) => {
      const found = await reader.selectFrom("account").selectAll().orderBy("made_at").orderBy("id").execute();
      return found.map(rows.decodeAccount);
    });
  return {
    countAll: async () => (await list()).length,
    list,
    find: (id) =>
      read(async (reader) => {
        const row = await reader.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
        return row === undefined ? null : rows.decodeAccount(row);
      }),
    ...createInvitations(database, rows),
    ...createRegistering(database, sealing),
    ...createChanging(database),
  };
};
