import { spawnSync } from "node:child_process";
import { findFreePort } from "./checks/free-port.ts";
import { provideOtherEngines } from "./checks/provide-browsers.ts";
import { NOT_IN_FIREFOX } from "../tests/browsers/not-in-firefox.ts";

const run = (command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(command, parameters, { stdio: "inherit", env: environment }).status === 0;

const { isComplete } = provideOtherEngines();
const ports = { PREVIEW_PORT: String(await findFreePort()), DEMO_PORT: String(await findFreePort()) };
const succeeded =
  run("vite", ["build", "--configLoader", "native", "--logLevel", "warn"]) &&
  run("vite", ["build", "--configLoader", "native", "--mode", "demo", "--logLevel", "warn"]) &&
  run("playwright", ["test", "-c", "tests/browsers/playwright.config.ts", ...process.argv.slice(2)], {
    ...process.env,
    ...ports,
  });
for (const { file, title, because } of NOT_IN_FIREFOX) {
  console.log(`left out in Firefox: ${file?.source ?? `"${title?.source}"`}: ${because}`);
}
process.exitCode = succeeded && isComplete ? 0 : 1;
