import { expect, test } from "vitest";
import { findOneImporterFiles, readImportGraph } from "./import-graph.ts";

/** A file that one other reads is a door more to go through, so it has to be a whole thought of its own. */
const MOST_ONE_IMPORTER_FILES = 20;

test("a file that one other imports is found, by a type or an import() too, and none that two import or nobody does", () => {
  const graph = new Map([
    ["a/page.ts", { imports: ["a/row.ts", "a/list.ts"] }],
    ["a/list.ts", { imports: ["a/row.ts"] }],
    ["a/row.ts", { imports: [] }],
    ["b/other.ts", { imports: [] }],
  ]);
  expect(findOneImporterFiles(graph, "a/")).toEqual(["a/list.ts"]);
  expect(findOneImporterFiles(graph, "b/")).toEqual([]);
});

test("few files of the directory have one importer", () => {
  const found = findOneImporterFiles(readImportGraph(), "src/directory/");
  expect(found).toContain("src/directory/directory-page.tsx");
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(MOST_ONE_IMPORTER_FILES);
});
