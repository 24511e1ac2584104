import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
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

test("direct dependencies are exact and at most 25 at run time", () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
});
