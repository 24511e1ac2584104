import { expect, it } from "vitest";
import { isSafeSqlite } from "./open-sqlite.ts";

it.each([
  ["3.44.5", false],
  ["3.44.6", true],
  ["3.45.0", false],
  ["3.50.6", false],
  ["3.50.7", true],
  ["3.51.2", false],
  ["3.51.3", true],
  ["3.53.0", true],
  ["4.0.0", true],
])("takes SQLite %s to keep what it committed: %s", (version, isSafe) => {
  expect(isSafeSqlite(version)).toBe(isSafe);
});
