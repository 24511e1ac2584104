import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import { RETENTION } from "../../contract/retention.ts";
import { KEPT_IN_BROWSER } from "../ui/kept-in-browser.ts";

/** What is typed is kept in this browser no longer than a day after the last letter. */
export const KEPT_MS = RETENTION.draftHours * 3_600_000;
/** A receipt is kept longer: its link is the only way to the answer. */
export const RECEIPT_KEPT_MS = RETENTION.receiptDays * MILLISECONDS_A_DAY;

/** The beginning of every key under which something typed, or a receipt, is kept. */
const KEPT_PREFIX = "enquiry-";

/** A clock that was wrong counts as well: what seems to come from the future is kept no longer either. */
export const isFresh = (key: string, savedAt: unknown, now: number): boolean => {
  const keptMs = key.startsWith(KEPT_IN_BROWSER.receipts.start) ? RECEIPT_KEPT_MS : KEPT_MS;
  return typeof savedAt === "number" && Math.abs(now - savedAt) <= keptMs;
};

const readSavedAt = (text: string): unknown => {
  try {
    return (JSON.parse(text) as { savedAt?: unknown } | null)?.savedAt;
  } catch {
    return undefined;
  }
};

/** Removes what is too old of everything that is typed and kept, whether or not somebody comes back to it. */
export const dropOldValues = (storage = (): Storage => localStorage, now = Date.now()): void => {
  try {
    const own = storage();
    for (const key of Object.keys(own).filter((each) => each.startsWith(KEPT_PREFIX))) {
      if (!isFresh(key, readSavedAt(own.getItem(key) ?? ""), now)) own.removeItem(key);
    }
  } catch {
    // Where the browser does not let us look there is nothing to drop.
  }
};
