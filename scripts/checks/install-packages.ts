import { spawnSync } from "node:child_process";

function canRun(command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
}

/** What stands before apt-get so that it may install: nothing, sudo, or undefined when neither helps. */
function findRootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return canRun("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
}

/** Installs packages of Debian where that is possible; `purpose` names what they bring, and for what. */
export function installPackages(packages: readonly string[], purpose: string): void {
  const prefix = canRun("apt-get", "--version") ? findRootPrefix() : undefined;
  if (!prefix) return;
  console.log(`Installing ${purpose} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const parameters of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const [program = "", ...rest] = [...prefix, "apt-get", "-qq", ...parameters];
    spawnSync(program, rest, { env: environment, stdio: ["ignore", "inherit", "inherit"] });
  }
}
