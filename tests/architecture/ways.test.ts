import { expect, test } from "vitest";
import { readImportGraph } from "./import-graph.ts";
import { ways } from "./ways.ts";

const graph = readImportGraph();
const isImport = (one: string, other: string): boolean => graph.get(one)?.imports.includes(other) === true;

/** How many files a reader of each way may have to open. */
const most: Record<keyof typeof ways, number> = { enquiry: 28, contact: 24, place: 16 };

test.each(Object.entries(ways))("the way of the %s is short, and each file belongs to one before it", (name, way) => {
  expect(way.length).toBeLessThanOrEqual(most[name as keyof typeof ways]);
  expect(new Set(way).size).toBe(way.length);
  expect(way.filter((file) => !graph.has(file))).toEqual([]);
  const apart = way.filter(
    (file, position) =>
      position > 0 && !way.slice(0, position).some((one) => isImport(one, file) || isImport(file, one)),
  );
  expect(apart).toEqual([]);
});
