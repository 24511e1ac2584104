import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cataloguesOf, type ChunkName, CHUNKS } from "../../src/i18n/chunks.ts";
import { closureOf, readImportGraph } from "./import-graph.ts";

const root = new URL("../../", import.meta.url);
const graph = readImportGraph();
const sources = new Map(
  [...graph.keys()]
    .filter((file) => file.startsWith("src/"))
    .map((file) => [file, readFileSync(new URL(file, root), "utf8")]),
);
const names = Object.keys(CHUNKS) as ChunkName[];

/** The chunk whose catalogue has the texts of a file; undefined for the first screen's. */
const catalogueOf = (file: string): ChunkName | undefined =>
  names.filter((name) => file.startsWith(`src/${name}/`)).toSorted((one, other) => other.length - one.length)[0];

const hasTexts = (file: string): boolean => /from "@lingui\/(?:core|react)\/macro"/u.test(sources.get(file) ?? "");

/** The catalogues that what comes with a file has texts in. */
const cataloguesWith = (entry: string): (ChunkName | undefined)[] => [
  ...new Set([...closureOf(graph, entry)].filter(hasTexts).map(catalogueOf)),
];

const doors = [...sources].flatMap(([file, source]) =>
  Array.from(
    source.matchAll(/lazyPart\(\s*"(?<name>[^"]+)",\s*\(\) =>\s*import\("(?<path>[^"]+)"\)/gu),
    ({ groups }) => ({
      file,
      name: groups?.["name"] as ChunkName,
      target: new URL(groups?.["path"] ?? "", new URL(file, root)),
    }),
  ),
);

test("whatever comes later is a folder of the list, by its one door", () => {
  expect(doors.length).toBeGreaterThan(10);
  for (const { name, target } of doors) expect(target.href).toBe(new URL(`src/${name}/part.tsx`, root).href);
  expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length);
  expect(names.filter((name) => ![...sources.keys()].some((file) => file.startsWith(`src/${name}/`)))).toEqual([]);
});

/**
 * What comes later than the first screen and has neither texts nor a look: rules of `contract/`, and where the catalogues
 * of the other languages lie.
 */
const leaves = [...sources].flatMap(([file, source]) =>
  Array.from(source.matchAll(/\bimport\("(?:(?:\.\.\/)+contract\/[^"]+|\.\/later-catalogues\.ts)"\)/gu), () => file),
);

test("import() is written in one way, but for leaves and the embedded backend of development and demo", () => {
  const calls = [...sources].flatMap(([file, source]) =>
    Array.from(source.matchAll(/\bimport\(/gu), () => file).filter((caller) => caller !== "src/main.tsx"),
  );
  expect(calls.toSorted()).toEqual([...doors.map(({ file }) => file), ...leaves].toSorted());
  expect(leaves.toSorted()).toEqual(["src/i18n/import-catalogue.ts", "src/place/known-place.ts"]);
  expect(calls.length).toBeLessThanOrEqual(25);
});

test("the first screen has its texts in its own catalogue", () => {
  expect(cataloguesWith("src/main.tsx")).toEqual([undefined]);
});

describe.each(doors)("the chunk $name", ({ name }) => {
  const needed = cataloguesWith(`src/${name}/part.tsx`).filter((other) => other !== undefined);

  test("brings the texts of everything on it", () => {
    expect(needed.filter((other) => !cataloguesOf(name).includes(other))).toEqual([]);
  });

  test("brings no catalogue that nothing on it has texts in", () => {
    expect(CHUNKS[name].filter((other) => !needed.includes(other))).toEqual([]);
  });
});

test("a handle has a name of its own, never that of what it loads", () => {
  const twins = doors.flatMap(({ file, name }) => {
    const own = new Set(graph.get(file)?.exports);
    return (graph.get(`src/${name}/part.tsx`)?.exports ?? []).filter((exported) => own.has(exported));
  });
  expect(twins).toEqual([]);
});
