import { expect, test } from "vitest";
import { readImportGraph } from "./import-graph.ts";
import { ways } from "./ways.ts";

const graph = readImportGraph();
const isImport = (one: string, other: string): boolean => graph.get(one)?.imports.includes(other) === true;

/** How many files a reader of each way may have to open. */
const most: Record<keyof typeof ways, number> = { enquiry: 28, contact: 24, "typed place": 35, place: 16 };

test.each(Object.entries(ways))("the way of the %s is short, and each file belongs to one before it", (name, way) => {
  const files: readonly string[] = way.map(([file]) => file);
  expect(files.length).toBeLessThanOrEqual(most[name as keyof typeof ways]);
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((file) => !graph.has(file))).toEqual([]);
  const apart = files.filter(
    (file, position) =>
      position > 0 && !files.slice(0, position).some((one) => isImport(one, file) || isImport(file, one)),
  );
  expect(apart).toEqual([]);
});
