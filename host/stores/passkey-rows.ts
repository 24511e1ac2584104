import type { Step } from "../database/database.ts";

/** What is kept of a passkey; `counter`: as the passkey says it, 0 for one that does not count. */
export type KeptPasskey = {
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
};

/**
 * Passkeys count to 2^32, and PostgreSQL's integers end at half of that: the upper half is kept below zero, as the same 32
 * bits.
 */
export const encodeCounter = (counter: number): number => counter | 0;
export const decodeCounter = (kept: number): number => kept >>> 0;

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
      counter: encodeCounter(counter),
      made_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};
