import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync("{backend,contract,mocks,scripts,src,tests}/**/*.{test,e2e}.{ts,tsx}", { cwd: root });

/** A number or a constant after the function of a test or a hook, or a call that sets the limit. */
const OWN_LIMIT = /^\s*\}, (?:[\d_]{4,}|[A-Z_]+|\w*[lL]imit\w*)\);$|\btest\.(?:setTimeout|slow)\(/m;

// The configurations give every test and every wait more than four times what the slowest takes; a limit of a test's own
// can only be lower, and would fail on a busy machine.
test("no test has a limit of time of its own", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => OWN_LIMIT.test(readFileSync(`${root}/${file}`, "utf8")))).toEqual([]);
});
