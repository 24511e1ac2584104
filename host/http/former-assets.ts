import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";

/** A page that was opened with an earlier build asks for its parts as long as it is open. */
const KEPT_DAYS = 30;
const ASSETS = "assets";

/**
 * Copies the assets of the build that is served into `folder`, where they stay when the next build takes its place, for
 * thirty days after they were last served as the newest. How many were deleted.
 */
export const keepAssets = (appFolder: string, folder: string, now: Date): number => {
  const [from, to] = [join(appFolder, ASSETS), join(folder, ASSETS)];
  mkdirSync(to, { recursive: true });
  const current = existsSync(from) ? readdirSync(from) : [];
  for (const name of current) {
    if (!existsSync(join(to, name))) copyFileSync(join(from, name), join(to, name));
    utimesSync(join(to, name), now, now);
  }
  const oldest = now.getTime() - KEPT_DAYS * MILLISECONDS_A_DAY;
  const past = readdirSync(to).filter((name) => statSync(join(to, name)).mtimeMs < oldest);
  for (const name of past) rmSync(join(to, name));
  return past.length;
};
