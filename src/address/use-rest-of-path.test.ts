import { expect, test } from "vitest";
import { trimEndSlashes } from "./use-rest-of-path.ts";

test.each([
  ["doors", "doors"],
  ["doors/", "doors"],
  ["a/b//", "a/b"],
  ["///", ""],
  ["", ""],
])("%j is %j without the slashes behind it", (path, trimmed) => {
  expect(trimEndSlashes(path)).toBe(trimmed);
});

test("an address of a million slashes is read to its end", () => {
  const path = `${"/".repeat(1_000_000)}x`;
  expect(trimEndSlashes(`${path}/`)).toBe(path);
});
