import { beforeAll, describe } from "vitest";
import { findPostgres } from "./find-programs.ts";

const binaries = findPostgres();
const isWatched = process.env["CI"] !== undefined;

/**
 * What needs a PostgreSQL: with one it is run; without one it is said not to be, and fails where CI is set, where nobody
 * would read it.
 */
export const describeWithPostgres = (name: string, suite: (folder: string) => void): void => {
  const why = `not run: ${name}: there is no PostgreSQL (Debian: \`apt-get install postgresql\`, or set POSTGRES_BIN)`;
  if (binaries === null) console.warn(why);
  describe.skipIf(binaries === null && !isWatched)(`with a server of its own, ${name}`, () => {
    beforeAll(() => {
      if (binaries === null) throw new Error(why);
    });
    suite(binaries ?? "");
  });
};
