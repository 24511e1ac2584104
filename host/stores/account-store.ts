import type { Mandate } from "../../backend/desk/signed-in.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { appendAudit } from "./audit-rows.ts";
import type { Sealing } from "./host-key.ts";
import { type KeptPasskey, storePasskey } from "./passkey-rows.ts";

/** What is sealed of an account: by what colleagues know it, and where it was invited. */
type Person = { readonly name: string; readonly mail: string | null };

/** `state`: a locked account neither signs in nor does anything. `version` counts its changes. */
export type Account = Mandate &
  Person & { readonly id: string; readonly version: number; readonly state: "active" | "locked" };

type StoredInvitation = Mandate & {
  readonly tokenHash: string;
  /** The account it makes, or gives another passkey. */
  readonly account: string;
  /** As whoever was invited has typed it last; empty until then. */
  readonly name: string;
  readonly mail: string | null;
  readonly endsAt: Date;
};

const encodeMandate = ({ roles, lands, side, entry }: Mandate) => ({
  roles: JSON.stringify(roles),
  lands: JSON.stringify(lands),
  side,
  entry_id: entry,
});

type MandateRow = Pick<Tables["account"], "roles" | "lands" | "side" | "entry_id">;

// The columns are written by `encodeMandate` alone.
const decodeMandate = ({ roles, lands, side, entry_id: entry }: MandateRow): Mandate => ({
  roles: JSON.parse(roles) as Mandate["roles"],
  lands: JSON.parse(lands) as Mandate["lands"],
  side: side as Mandate["side"],
  entry: entry as Mandate["entry"],
});

const countAdministrators = async (trx: Step): Promise<number> => {
  const active = await trx.selectFrom("account").select("roles").where("state", "=", "active").execute();
  return active.filter(({ roles }) => (JSON.parse(roles) as Mandate["roles"]).includes("administrator")).length;
};

const endAccess = async (trx: Step, account: string): Promise<void> => {
  await trx.deleteFrom("session").where("account_id", "=", account).execute();
  for (const table of ["credential", "totp", "recovery_code", "oidc_identity"] as const) {
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom(table).where("account_id", "=", account).execute();
  }
};

/** What has become of a change: done, or not, because it was changed or is gone, or nobody would administer the rest. */
export type AccountOutcome = "done" | "stale" | "gone" | "last-administrator";

type By = { readonly by: string; readonly now: Date };

export type AccountStore = {
  readonly countAll: () => Promise<number>;
  readonly list: () => Promise<readonly Account[]>;
  readonly find: (id: string) => Promise<Account | null>;
  readonly invite: (invitation: Omit<StoredInvitation, "name">, by: By) => Promise<void>;
  readonly findInvitation: (tokenHash: string, now: Date) => Promise<StoredInvitation | null>;
  /** Keeps with an invitation the name of who goes elsewhere before they use it; whether it is open. */
  readonly nameInvited: (invited: { readonly tokenHash: string; readonly name: string }, now: Date) => Promise<boolean>;
  /**
   * Uses an invitation up: makes its account, or takes from one that there is all it signed in with, and gives it the
   * passkey. Of many who use one invitation one gets the account; `null` for the others.
   */
  readonly register: (
    invitation: { readonly tokenHash: string; readonly challenge: string; readonly name: string },
    passkey: KeptPasskey,
    now: Date,
  ) => Promise<string | null>;
  /** Changes what an account may do. Locking ends its sessions. */
  readonly change: (change: Mandate & Pick<Account, "id" | "version" | "state">, by: By) => Promise<AccountOutcome>;
  /** Deletes it with all it signs in with; the audit keeps its id. */
  readonly remove: (id: string, by: By) => Promise<AccountOutcome>;
};

type Rows = {
  readonly encode: (person: Person, place: string) => string;
  readonly decodeAccount: (row: Tables["account"]) => Account;
  readonly decodeInvitation: (row: Tables["invitation"]) => StoredInvitation;
};

const createRows = ({ seal, unseal }: Sealing): Rows => {
  const open = (sealed: string, place: string): Person => JSON.parse(unseal(sealed, place)) as Person;
  return {
    encode: ({ name, mail }, place) => seal(JSON.stringify({ name, mail }), place),
    decodeAccount: (row) => ({
      id: row.id,
      version: row.version,
      state: row.state,
      ...decodeMandate(row),
      ...open(row.sealed, row.id),
    }),
    decodeInvitation: (row) => ({
      tokenHash: row.token_hash,
      account: row.account_id,
      ...decodeMandate(row),
      ...open(row.sealed, row.token_hash),
      endsAt: new Date(row.ends_at),
    }),
  };
};

const createInvitations = (
  { transact, readOnce }: Database,
  rows: Rows,
): Pick<AccountStore, "invite" | "findInvitation" | "nameInvited"> => ({
  invite: (invitation, { by, now }) =>
    transact(async (trx) => {
      const { tokenHash, account, mail, endsAt } = invitation;
      await appendAudit(trx, { actor: by, act: "invite", object: `account ${account}` }, now);
      // Nobody comes in with an older link once there is a newer one.
      await trx.deleteFrom("invitation").where("account_id", "=", account).execute();
      await trx
        .insertInto("invitation")
        .values({
          token_hash: tokenHash,
          account_id: account,
          ...encodeMandate(invitation),
          sealed: rows.encode({ name: "", mail }, tokenHash),
          ends_at: endsAt.toISOString(),
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
  const invitation = rows.decodeInvitation(row);
  const { account: id, mail } = invitation;
  await appendAudit(trx, { actor: id, act: "register", object: `account ${id}` }, now);
  const known = await trx.selectFrom("account").select("id").where("id", "=", id).executeTakeFirst();
  if (known === undefined) {
    const sealed = rows.encode({ name: name ?? invitation.name, mail }, id);
    const made = { id, version: 1, state: "active" as const, made_at: now.toISOString() };
    await trx
      .insertInto("account")
      .values({ ...made, ...encodeMandate(invitation), sealed })
      .execute();
  } else await endAccess(trx, id);
  return id;
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
    change: ({ id, version, state, ...mandate }, { by, now }) =>
      transact(async (trx): Promise<AccountOutcome> => {
        await appendAudit(trx, { actor: by, act: "change-account", object: `account ${id}` }, now);
        const { numUpdatedRows } = await trx
          .updateTable("account")
          .set({ version: version + 1, state, ...encodeMandate(mandate) })
          .where("id", "=", id)
          .where("version", "=", version)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) {
          const found = await trx.selectFrom("account").select("id").where("id", "=", id).executeTakeFirst();
          throw new Undone(found === undefined ? "gone" : "stale");
        }
        await keepAdministrator(trx);
        if (state === "locked") await trx.deleteFrom("session").where("account_id", "=", id).execute();
        return "done";
      }),
    remove: (id, { by, now }) =>
      transact(async (trx): Promise<AccountOutcome> => {
        await appendAudit(trx, { actor: by, act: "delete-account", object: `account ${id}` }, now);
        const { numDeletedRows } = await trx.deleteFrom("account").where("id", "=", id).executeTakeFirst();
        if (numDeletedRows !== 1n) throw new Undone("gone");
        await keepAdministrator(trx);
        await endAccess(trx, id);
        await trx.deleteFrom("invitation").where("account_id", "=", id).execute();
        return "done";
      }),
  };
};

/** Accounts and the invitations that make them. Every change is in the audit, in the same step. */
export const createAccountStore = (database: Database, sealing: Sealing): AccountStore => {
  const rows = createRows(sealing);
  const { readOnce } = database;
  const list = (): Promise<readonly Account[]> =>
    readOnce(async (trx) => {
      const found = await trx.selectFrom("account").selectAll().orderBy("made_at").orderBy("id").execute();
      return found.map(rows.decodeAccount);
    });
  return {
    countAll: async () => (await list()).length,
    list,
    find: (id) =>
      readOnce(async (trx) => {
        const row = await trx.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
        return row === undefined ? null : rows.decodeAccount(row);
      }),
    ...createInvitations(database, rows),
    ...createRegistering(database, sealing),
    ...createChanging(database),
  };
};
