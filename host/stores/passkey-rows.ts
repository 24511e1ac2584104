import type { Step } from "../database/database.ts";

/** What is kept of a passkey; `counter`: as the passkey says it, 0 for one that does not count. */
export type KeptPasskey = {
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
};

/** Gives the account the passkey; whether it was nobody's yet. */
export const storePasskey = async (
  trx: Step,
  account: string,
  { id, publicKey, counter }: KeptPasskey,
  now: Date,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("credential")
    .values({
      id,
      account_id: account,
      public_key: Buffer.from(publicKey).toString("base64url"),
      counter,
      made_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};
