import { existsSync, globSync } from "node:fs";
import { join } from "node:path";

/** The folder of PostgreSQL's programs: Debian's package, the newest version of it, or what `POSTGRES_BIN` names. */
export const findPostgres = (): string | null => {
  const folders = [process.env["POSTGRES_BIN"] ?? "", ...globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed()];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb"))) ?? null;
};

export const findNginx = (): string | null =>
  ["/usr/sbin/nginx", "/usr/local/sbin/nginx"].find((file) => existsSync(file)) ?? null;
