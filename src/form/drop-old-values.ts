import { isFresh } from "../ui/keeping/kept-times.ts";

/** The beginning of every key under which something typed, or a receipt, is kept. */
const KEPT_PREFIX = "enquiry-";

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
