import type { Remit } from "../../contract/desk/access.ts";
import type { Step } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import type { Sealing } from "./host-key.ts";

/** What is sealed of an account: by what colleagues know it, and where it was invited. */
type Person = { readonly name: string; readonly mail: string | null };

/** `state`: a locked account neither signs in nor does anything. `version` counts its changes. */
export type Account = Remit &
  Person & { readonly id: string; readonly version: number; readonly state: "active" | "locked" };

export type StoredInvitation = Remit & {
  readonly tokenHash: string;
  /** The account it makes, or gives another passkey. */
  readonly account: string;
  /** As whoever was invited has typed it last; empty until then. */
  readonly name: string;
  readonly mail: string | null;
  /** The account that has invited, or `host`. */
  readonly by: string | null;
  readonly endsAt: Date;
};

export const encodeRemit = ({ roles, lands, side, entry }: Remit) => ({
  roles: JSON.stringify(roles),
  lands: JSON.stringify(lands),
  side,
  entry_id: entry,
});

type RemitRow = Pick<Tables["account"], "roles" | "lands" | "side" | "entry_id">;

// The columns are written by `encodeRemit` alone.
const decodeRemit = ({ roles, lands, side, entry_id: entry }: RemitRow): Remit => ({
  roles: JSON.parse(roles) as Remit["roles"],
  lands: JSON.parse(lands) as Remit["lands"],
  side: side as Remit["side"],
  entry: entry as Remit["entry"],
});

/** Takes from an account all it signs in with. */
export const endAccess = async (trx: Step, account: string): Promise<void> => {
  await trx.deleteFrom("session").where("account_id", "=", account).execute();
  for (const table of ["credential", "totp", "recovery_code", "oidc_identity"] as const) {
    // eslint-disable-next-line no-await-in-loop
    await trx.deleteFrom(table).where("account_id", "=", account).execute();
  }
};

export type AccountRows = {
  readonly encode: (person: Person, place: string) => string;
  readonly decodeAccount: (row: Tables["account"]) => Account;
  readonly decodeInvitation: (row: Tables["invitation"]) => StoredInvitation;
};

/** How accounts and invitations are written and read. */
export const createRows = ({ seal, unseal }: Sealing): AccountRows => {
  const open = (sealed: string, place: string): Person => JSON.parse(unseal(sealed, place)) as Person;
  return {
    encode: ({ name, mail }, place) => seal(JSON.stringify({ name, mail }), place),
    decodeAccount: (row) => ({
      id: row.id,
      version: row.version,
      state: row.state,
      ...decodeRemit(row),
      ...open(row.sealed, row.id),
    }),
    decodeInvitation: (row) => ({
      tokenHash: row.token_hash,
      account: row.account_id,
      ...decodeRemit(row),
      ...open(row.sealed, row.token_hash),
      by: row.invited_by,
      endsAt: new Date(row.ends_at),
    }),
  };
};
