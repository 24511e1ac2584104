import { expect, test } from "vitest";
import { findCircles, readImportGraph } from "./import-graph.ts";

const graphOf = (imports: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(imports).map(([file, targets]) => [file, { imports: targets }]));

test("a circle is found whichever way it is closed, and nothing else is", () => {
  expect(findCircles(graphOf({ a: ["b"], b: ["c"], c: [] }))).toEqual([]);
  expect(findCircles(graphOf({ a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"], e: ["e"] }))).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e"],
  ]);
});

test("the graph holds imports of types and of parts that come later", () => {
  const graph = readImportGraph();
  expect(graph.get("src/main.tsx")?.lazyImports).toContain("mocks/browser.ts");
  expect(graph.get("contract/text-units.ts")?.imports).toContain("contract/words/meaning.ts");
});

test("no files import each other in a circle, types and import() counted", () => {
  expect(findCircles(readImportGraph())).toEqual([]);
});
