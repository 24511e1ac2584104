import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { SetupError } from "./setup-error.ts";

/** One after the other: Node's own way to make all of them never ends where one can neither be made nor is missing. */
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};

/**
 * Sees to it that the folder of the database and the key is there, and can be written to.
 *
 * @throws SetupError where it cannot
 */
export const provideDataFolder = (folder: string): void => {
  try {
    makeFolders(resolve(folder));
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SetupError(`DATA_FOLDER is ${folder}, where the host cannot write: ${why}.`);
  }
};
