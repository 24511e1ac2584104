import { isDeepStrictEqual } from "node:util";
import type { EntryRows } from "../stores/entry-rows.ts";

/** Who has written what ships with the program, and where it comes from: nobody with an account. */
export const PROGRAM = "host";

/**
 * The version upon which the program may write its own entry, 0 where there is none yet; `null` where it says so already,
 * or is somebody else's: what the desk has changed or hidden stays as the desk has left it.
 */
export const findOwnVersion = async (
  { findVersion }: Pick<EntryRows, "findVersion">,
  key: Parameters<EntryRows["findVersion"]>[0],
  row: object,
): Promise<number | null> => {
  const kept = await findVersion(key);
  if (kept === null) return 0;
  const isOwn = kept.origin === PROGRAM && kept.by === PROGRAM;
  // Not by their texts: what is stored field by field comes back in another order.
  return isOwn && !isDeepStrictEqual(kept.row, row) ? kept.version : null;
};
