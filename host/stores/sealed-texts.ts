import type { Database, Step } from "../database/database.ts";
import { SetupError } from "../setup-error.ts";
import { placeOfSecret } from "./code-store.ts";
import type { Sealing } from "./host-key.ts";
import { placeOfValues } from "./publish-store.ts";

/** A few of each kind: one that was damaged is to say nothing of the others. */
const LOOKED_AT = 10;

type Sealed = { readonly sealed: string; readonly place: string };

const readSome = async (trx: Step): Promise<readonly Sealed[]> => {
  const enquiries = await trx.selectFrom("enquiry").select(["reference as place", "sealed"]).limit(LOOKED_AT).execute();
  const accounts = await trx.selectFrom("account").select(["id as place", "sealed"]).limit(LOOKED_AT).execute();
  const apps = await trx.selectFrom("totp").select(["account_id as account", "sealed"]).limit(LOOKED_AT).execute();
  const values = await trx
    .selectFrom("revision_value")
    .select(["kind", "entry_id as id", "version", "sealed"])
    .where("sealed", "is not", null)
    .limit(LOOKED_AT)
    .execute();
  return [
    ...enquiries,
    ...accounts,
    ...apps.map(({ account, sealed }) => ({ sealed, place: placeOfSecret(account) })),
    ...values.map(({ kind, id, version, sealed }) => ({
      sealed: sealed ?? "",
      place: placeOfValues(kind, id, version),
    })),
  ];
};

/** Whether this is the key the database was sealed with: it opens something of what is there, or nothing is. */
export const opensSealed = async (trx: Step, { unseal }: Sealing): Promise<boolean> => {
  const found = await readSome(trx);
  const opens = ({ sealed, place }: Sealed): boolean => {
    try {
      unseal(sealed, place);
      return true;
    } catch {
      return false;
    }
  };
  return found.length === 0 || found.some(opens);
};

/** @throws SetupError where what is in the database was sealed with another key: whatever came next nobody could read with it */
export const refuseOtherKey = async ({ readOnce }: Database, sealing: Sealing, file: string): Promise<void> => {
  if (await readOnce((trx) => opensSealed(trx, sealing))) return;
  throw new SetupError(`The database was sealed with another key than ${file}: put that one back.`);
};
