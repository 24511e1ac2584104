import { spawnSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";
import { compressBuild } from "./compress-build.ts";
import { projectRoot } from "./ensure-installed.mjs";

const dist = join(projectRoot, "dist");
const startPage = join(dist, "index.html");
const compressedPage = `${startPage}.br`;
const sampleFile = join(projectRoot, ".cache/sample.jsonl");

/** What the app is built from. */
const sources = ["{src,contract,content,public}/**/*", "index.html", "vite.config.ts", "package-lock.json"];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isStale = (): boolean => {
  const builtAt = changedAt(startPage);
  return globSync(sources, { cwd: projectRoot }).some((file) => changedAt(join(projectRoot, file)) > builtAt);
};

const runScript = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, parameters, { cwd: projectRoot, stdio: "inherit" });

/** A server has no tools to build with, but a build that was brought there: that is served as it is. */
const provideBuild = async (): Promise<void> => {
  const vite = join(projectRoot, "node_modules/vite/bin/vite.js");
  if (existsSync(vite) && isStale()) {
    console.log("Building the app …");
    const { status } = runScript(vite, "build", "--logLevel", "warn");
    if (status !== 0) throw new Error("The app could not be built: see the message above.");
  }
  if (existsSync(startPage) && changedAt(compressedPage) < changedAt(startPage)) await compressBuild(dist);
};

const [first = ""] = process.argv.slice(2);
const isGiven = (option: string): boolean => process.argv.slice(2).includes(option);
// Commands begin with a word, and need no app.
const isServing = (first === "" || first.startsWith("--")) && !isGiven("--help") && !isGiven("erase");
if (isServing) await provideBuild();
if (isServing && isGiven("--sample")) {
  // In a process of its own: what making it takes, the host need not keep.
  const { status } = runScript(join(projectRoot, "scripts/write-sample.ts"), sampleFile);
  if (status !== 0) throw new Error("The invented entries could not be made: see the message above.");
  process.argv = [...process.argv.filter((each) => each !== "--sample"), "--sample-file", sampleFile];
}
await import("../host/main.ts");
