import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";

/** By then a new version has proven itself. What was erased since would lie in them for as long as they do. */
const KEPT_DAYS = 30;

/** Where the backup lies that is made before this step of the schema. */
export const backupBefore = (dataFolder: string, migration: string): string =>
  join(dataFolder, `before-${migration}.backup`);

/** Deletes the backups from before a change of the schema that are older than thirty days. How many. */
export const dropFormerBackups = (dataFolder: string, now: Date): number => {
  const oldest = now.getTime() - KEPT_DAYS * MILLISECONDS_A_DAY;
  const past = readdirSync(dataFolder)
    .filter((name) => /^before-.+\.backup$/.test(name))
    .map((name) => join(dataFolder, name))
    .filter((file) => statSync(file).mtimeMs < oldest);
  for (const file of past) rmSync(file);
  return past.length;
};
