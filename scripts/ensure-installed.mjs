// Runs before anything is installed and on every Node since 20: plain JavaScript, built-in modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

const modules = join(projectRoot, "node_modules");
const lockFile = join(projectRoot, "package-lock.json");
const stampFile = join(modules, ".installed-from");
const pinnedNode = join(modules, ".bin", "node");

export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/u, "").split(".").map(Number);
  if (major === 22) return minor >= 22;
  if (major === 24) return minor >= 5;
  return major > 24;
}

export function isForPlatform({ os, cpu, libc }, platform) {
  const allows = (list, value) => !list || [list].flat().includes(value);
  return allows(os, platform.os) && allows(cpu, platform.cpu) && allows(libc, platform.libc);
}

export function isSameInstallation(wanted, installed, platform) {
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === "" || locked.link) return true;
    const found = installed[path];
    // Without a platform of its own it may belong to a package of another platform.
    if (!found) return Boolean(locked.optional) && !(locked.os && isForPlatform(locked, platform));
    return found.version === locked.version;
  });
}

function currentPlatform() {
  const libc = process.report.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
  return { os: process.platform, cpu: process.arch, ...(process.platform === "linux" && { libc }) };
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function isInstalled(hash) {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8").trim() === hash) return true;
  // Somebody ran npm by hand: npm's own note of what it installed tells whether that was enough.
  const note = join(modules, ".package-lock.json");
  if (!existsSync(note)) return false;
  if (!isSameInstallation(readPackages(lockFile), readPackages(note), currentPlatform())) return false;
  writeFileSync(stampFile, `${hash}\n`);
  return true;
}

/** PATH without this project's own tools: npm replaces them, so it must not run on them. */
function systemPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !folder.startsWith(modules)).join(delimiter);
}

/** On a Linux without glibc the pinned Node cannot run and would hide the system's own. */
function removePinnedNodeIfBroken() {
  if (existsSync(pinnedNode) && spawnSync(pinnedNode, ["--version"]).status !== 0) rmSync(pinnedNode);
}

export function ensureInstalled() {
  const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (isInstalled(hash)) return;
  console.log("Installing the packages, this takes about half a minute …");
  // NODE_ENV=production and the like must not leave out what building needs. No package has a
  // script to run at installation, so none may.
  const options = ["--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { error, status } = spawnSync("npm", ["ci", "--loglevel=error", ...options], {
    cwd: projectRoot,
    env: { ...process.env, PATH: systemPath() },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error || status !== 0) {
    const reason = error ? `npm could not be started (${error.message})` : "see npm's message above";
    throw new Error(
      `The packages could not be installed: ${reason}. Is the package registry reachable? Then try again.`,
    );
  }
  removePinnedNodeIfBroken();
  writeFileSync(stampFile, `${hash}\n`);
}

export function findNode() {
  if (isSupportedNode(process.versions.node)) return process.execPath;
  if (existsSync(pinnedNode)) return pinnedNode;
  throw new Error(
    `Node ${process.versions.node} is too old for this project: install Node 24 from https://nodejs.org.`,
  );
}

/** The environment in which the project's tools find each other and the right Node. */
export function toolEnvironment() {
  return { ...process.env, PATH: [join(modules, ".bin"), systemPath()].join(delimiter) };
}
