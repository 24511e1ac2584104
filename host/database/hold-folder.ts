import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SetupError } from "../setup-error.ts";

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const held: DatabaseSync[] = [];

/**
 * Takes the folder of the embedded database for this process alone, until it ends, however it ends: the system takes the
 * locks of a dead process back, which a file with a number in it could not promise.
 *
 * @throws SetupError where another process has it
 */
export const holdFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, "host.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    // A folder that cannot be written to has no host.
    if ((error as { readonly errcode?: unknown }).errcode !== SQLITE_BUSY) throw error;
    throw new SetupError(`A host runs over ${folder}: stop it first, or name another DATA_FOLDER.`);
  }
  // Nobody else refers to it: without this it could be collected, and the lock with it.
  held.push(lock);
};
