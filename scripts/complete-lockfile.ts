/*
 * Mends package-lock.json after a change of packages, in two points.
 *
 * It adds the packages for other platforms that npm has left out.
 * npm drops an optional dependency without a word when the registry at hand cannot deliver it, and
 * `npm ci` then refuses the lockfile everywhere. A mirror that holds only the binaries of its own
 * platform is enough for that. The missing ones are written down with version and platform, but
 * without the checksum, which only the full registry knows.
 *
 * It takes away the `engines` of optional packages that ask for more than the Node that installs:
 * npm would leave them out there, although the pinned Node that runs them is new enough.
 */
import { writeFileSync } from "node:fs";
import {
  findMissingPackages,
  findSkippedPackages,
  lockfilePath,
  readLockfile,
  type LockedPackage,
  type MissingPackage,
} from "./lockfile.ts";

const libraries: Readonly<Record<string, string>> = { gnu: "glibc", musl: "musl" };
const processors: Readonly<Record<string, string>> = { armv7: "arm" };

/** Reads "…/binding-linux-x64-musl" or "…/darwin-arm64" as npm's fields for the platform. */
function platformFields(name: string) {
  const found = /(?:^|[/-])(android|darwin|freebsd|linux|openharmony|win32)-([a-z\d]+)(?:-([a-z]+))?$/u.exec(name);
  if (!found) throw new Error(`${name} names no platform: add it with npm while the registry can deliver it.`);
  const [, os = "", cpu = "", abi = ""] = found;
  const libc = os === "linux" ? libraries[abi] : undefined;
  return { cpu: [processors[cpu] ?? cpu], libc: libc === undefined ? undefined : [libc], os: [os] };
}

// The fields stand in npm's order, so that npm leaves the file alone afterwards.
function toEntry({ name, version, dev }: MissingPackage): [string, LockedPackage] {
  const { cpu, libc, os } = platformFields(name);
  return [`node_modules/${name}`, { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os }];
}

const lockfile = readLockfile();
const missing = findMissingPackages(lockfile);
const skipped = findSkippedPackages(lockfile);
for (const path of skipped) delete lockfile.packages[path]?.engines;
const entries = [...Object.entries(lockfile.packages), ...missing.map(toEntry)];
const ordered = entries.toSorted(([left], [right]) => left.localeCompare(right, "en"));
writeFileSync(lockfilePath, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(ordered) }, null, 2)}\n`);
console.log(
  `${missing.length} packages for other platforms added to package-lock.json, engines taken from ${skipped.length}.`,
);
