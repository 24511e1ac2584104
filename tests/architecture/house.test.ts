import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readImportGraph } from "./import-graph.ts";

const files = [...readImportGraph().keys()];
const within = (...folders: readonly string[]): string[] =>
  files.filter((file) => folders.some((folder) => file.startsWith(folder)));
const countLines = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + readFileSync(path, "utf8").split("\n").length, 0);

test("few files write an enquiry, follow it and are the fields of both", () => {
  const found = within("src/form/", "src/enquiry/", "src/follow/");
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(60);
});

test("of the program little generates the sample: its texts are data", () => {
  expect(countLines(within("mocks/sample/")) / countLines(files)).toBeLessThan(0.1);
});
