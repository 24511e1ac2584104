import { createHmac } from "node:crypto";
import { NoticeFailedError } from "../../backend/enquiry/notice.ts";
import { germanDayOf } from "../../contract/german-today.ts";
import type { Database } from "../database/database.ts";

/** An address that nobody has confirmed had its letter of the day: the next one goes tomorrow. */
class LetterOfTheDayError extends NoticeFailedError {
  override readonly name = "LetterOfTheDayError";
}

export type SenderMailLimit = {
  /**
   * Does `send` unless this address has had a letter today. What fails does not count.
   *
   * @throws LetterOfTheDayError and whatever `send` throws
   */
  readonly within: (address: string, send: () => Promise<void>) => Promise<void>;
};

/**
 * One letter a day to an address somebody has merely written into a form: else anybody could have others mailed. Addresses
 * are kept as a keyed hash, and for the day alone.
 */
export const createSenderMailLimit = (
  { transact }: Pick<Database, "transact">,
  key: Uint8Array,
  now: () => Date,
): SenderMailLimit => ({
  within: async (address, send) => {
    const day = germanDayOf(now());
    const named = createHmac("sha256", key).update(`${day}\n${address.toLowerCase()}`).digest("base64url");
    const isFirst = await transact(async (trx) => {
      await trx.deleteFrom("mailed_sender").where("day", "<", day).execute();
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("mailed_sender")
        .values({ named, day })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    });
    if (!isFirst)
      throw new LetterOfTheDayError("this address has had its letter of the day", {
        fault: "one-a-day",
        said: null,
      });
    try {
      await send();
    } catch (error) {
      await transact((trx) => trx.deleteFrom("mailed_sender").where("named", "=", named).execute());
      throw error;
    }
  },
});
