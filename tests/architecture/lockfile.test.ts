import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { readImportGraph } from "./import-graph.ts";
import { findMissingPackages, findSkippedPackages, readLockfile } from "../../scripts/lockfile.ts";

const lockfile = readLockfile();
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== "");
const howTo = "run `node scripts/complete-lockfile.ts`";

test("the lockfile holds the packages of every platform, or `npm ci` refuses it", () => {
  expect(findMissingPackages(lockfile), howTo).toEqual([]);
});

test("no optional package is left out when Node 20 installs", () => {
  expect(findSkippedPackages(lockfile), howTo).toEqual([]);
});

test("every package that runs here is pinned by its checksum", () => {
  // A package for another platform may lack it, when the registry at hand does not hold it.
  const unpinned = packages.filter(([, { integrity, os }]) => integrity === undefined && os === undefined);
  expect(unpinned.map(([path]) => path)).toEqual([]);
});

test("the lockfile names no registry", () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("only the file watcher of macOS has an install script, and installing runs none", () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(scripted.filter((path) => !path.endsWith("/fsevents"))).toEqual([]);
});

test("direct dependencies are exact and at most 28 at run time", () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(28);
});

test("the page of packages names each at run time, and at most 20 in the browser", () => {
  const page = readFileSync("docs/decisions/0060-packages-and-why.md", "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` *\| (browser|host) +\| (.+?) +\|$/gmu)];
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(Object.keys(manifest.dependencies)));
  expect(rows.filter(([, , where]) => where === "browser").length).toBeLessThanOrEqual(20);
});

test("what the browser loads are packages the page says so of", () => {
  const page = readFileSync("docs/decisions/0060-packages-and-why.md", "utf8");
  const sources = globSync("{src,contract}/**/*.{ts,tsx}").filter((file) => !file.includes(".test."));
  const imported = sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\bfrom "([^."][^"]*)"/gu)]);
  const names = Object.keys(manifest.dependencies);
  const used = names.filter((name) => imported.some(([, from]) => from === name || from?.startsWith(`${name}/`)));
  expect(used.filter((name) => !new RegExp(`^\\| \`${name}\` *\\| browser`, "mu").test(page))).toEqual([]);
});

test("a server needs no package but those it is installed with: none of the tools", () => {
  const files = [...readImportGraph()].filter(([file]) => /^(?:host|backend|contract)\//u.test(file));
  const names = new Set(files.flatMap(([, { packages: needed }]) => needed));
  for (const name of ["kysely", "@hono/node-server", "openid-client"]) expect([...names]).toContain(name);
  expect([...names].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
});
