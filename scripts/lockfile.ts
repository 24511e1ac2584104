import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One package in package-lock.json, as far as this project looks at it. */
export type LockedPackage = {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  cpu?: readonly string[];
  libc?: readonly string[];
  os?: readonly string[];
  engines?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
};

export type Lockfile = { packages: Record<string, LockedPackage> };

export const lockfilePath = fileURLToPath(new URL("../package-lock.json", import.meta.url));

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(lockfilePath, "utf8")) as Lockfile;
}

/** Where Node may find a package that the one at `path` asks for: its own folder first, the root last. */
function placesFor(name: string, path: string): string[] {
  const place = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (path === "") return [place];
  return [place, ...placesFor(name, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))))];
}

/** An optional dependency that a locked package names and the lockfile does not hold. */
export type MissingPackage = { name: string; version: string; dev: boolean };

export function findMissingPackages({ packages }: Lockfile): MissingPackage[] {
  return Object.entries(packages).flatMap(([path, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(name, path).some((place) => place in packages))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** The oldest Node that may install the packages; the tools themselves run on the pinned one. */
const installingNode = 20;

/**
 * The optional packages npm leaves out without a word when it runs on the oldest Node, because
 * their `engines` ask for a newer one: a tool would miss its native part.
 */
export function findSkippedPackages({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([, { optional, engines }]) => {
      const ranges = optional && engines?.["node"] ? engines["node"].split("||") : [];
      return ranges.length > 0 && ranges.every((range) => Number(/\d+/u.exec(range)?.[0]) > installingNode);
    })
    .map(([path]) => path);
}
