import { spawnSync } from "node:child_process";
import { findChromium } from "../find-chromium.ts";

const howTo =
  "There is no Chromium for the browser tests: install one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH.";

function canRun(command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
}

/** What stands before apt-get so that it may install: nothing, sudo, or undefined when neither helps. */
function findRootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return canRun("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
}

function install(prefix: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const parameters of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [program = "", ...rest] = [...prefix, "apt-get", "-qq", ...parameters];
    spawnSync(program, rest, { env: environment, stdio: ["ignore", "inherit", "inherit"] });
  }
}

/**
 * The path of a Chromium, installed with apt when there is none and that is possible. Returns
 * undefined after one sentence that says what to do.
 */
export function provideChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  const prefix = canRun("apt-get", "--version") ? findRootPrefix() : undefined;
  if (prefix) {
    console.log("Installing Chromium for the browser tests …");
    install(prefix);
  }
  const installed = findChromium();
  if (installed === undefined) console.error(howTo);
  return installed;
}
