import { MILLISECONDS_A_DAY } from "../../../contract/day.ts";
import { RETENTION } from "../../../contract/retention.ts";
import { KEPT_IN_BROWSER } from "./kept-in-browser.ts";

/** What is typed is kept in this browser no longer than a day after the last letter. */
export const KEPT_MS = RETENTION.draftHours * 3_600_000;
/** A receipt is kept longer: its link is the only way to the answer. */
export const RECEIPT_KEPT_MS = RETENTION.receiptDays * MILLISECONDS_A_DAY;

/** A clock that was wrong counts as well: what seems to come from the future is kept no longer either. */
export const isFresh = (key: string, savedAt: unknown, now: number): boolean => {
  const keptMs = key.startsWith(KEPT_IN_BROWSER.receipts.start) ? RECEIPT_KEPT_MS : KEPT_MS;
  return typeof savedAt === "number" && Math.abs(now - savedAt) <= keptMs;
};
