import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../src/", import.meta.url));
const sources = new Map(
  globSync("**/*.{ts,tsx,css}", { cwd: root })
    .filter((file) => !file.includes(".test."))
    .map((file) => [file, readFileSync(join(root, file), "utf8")]),
);

const resolveFrom = (file: string, specifiers: Iterable<RegExpMatchArray>): string[] =>
  Array.from(specifiers, ([, specifier = ""]) => join(dirname(file), specifier)).filter((found) => sources.has(found));
const textOf = (file: string): string => sources.get(file) ?? "";
/** Types bring no code and no styles along. */
const importsOf = (file: string): string[] =>
  resolveFrom(
    file,
    textOf(file)
      .replaceAll(/^import type [^;]*;/gmu, "")
      .matchAll(/(?:from|^import|@import) "(\.{1,2}\/[^"]+)"/gmu),
  );
/** What is loaded only when it is wanted. */
const laterOf = (file: string): string[] => resolveFrom(file, textOf(file).matchAll(/import\("(\.[^"]+)"\)/gu));

/** What comes with a file at once, itself included. */
const closureOf = (entry: string): ReadonlySet<string> => {
  const reached = new Set([entry]);
  // A set that grows while it is walked through is walked to its end.
  for (const file of reached) for (const next of importsOf(file)) reached.add(next);
  return reached;
};

const MAIN = "main.tsx";
const entries = [MAIN, ...new Set([...sources.keys()].flatMap(laterOf))];
const closures = new Map(entries.map((entry) => [entry, closureOf(entry)]));
const loadersOf = (entry: string): string[] =>
  entries.filter((other) => [...(closures.get(other) ?? [])].some((file) => laterOf(file).includes(entry)));

/** The files that are certainly there when this one is, whichever way somebody came. */
const certainWith = (entry: string, way: readonly string[] = []): ReadonlySet<string> => {
  const own = closures.get(entry) ?? new Set();
  const ways = loadersOf(entry).filter((loader) => !way.includes(loader) && loader !== entry);
  const [first, ...others] = ways.map((loader) => certainWith(loader, [...way, entry]));
  const common = [...(first ?? [])].filter((file) => others.every((other) => other.has(file)));
  return new Set([...common, ...own]);
};

const styles = [...sources.keys()].filter((file) => file.endsWith(".css"));
/** The classes a sheet gives a look: those at the end of a selector. `.screen .notice` is no look of the screen. */
const classesIn = (style: string): ReadonlySet<string> => {
  const selectors = Array.from(textOf(style).matchAll(/([^{}]+)\{/gu), ([, selector = ""]) =>
    selector.split(","),
  ).flat();
  const ends = selectors.map(
    (selector) =>
      selector
        .trim()
        .split(/[\s>+~]+/u)
        .at(-1) ?? "",
  );
  return new Set(ends.flatMap((end) => Array.from(end.matchAll(/\.([a-z][\w-]*)/gu), ([, name = ""]) => name)));
};
const stylesByClass = new Map<string, string[]>();
for (const style of styles) {
  for (const name of classesIn(style)) stylesByClass.set(name, [...(stylesByClass.get(name) ?? []), style]);
}
const classesOf = (file: string): string[] =>
  Array.from(textOf(file).matchAll(/className=(?:"[^"]*"|\{[^}]*\})/gu), ([attribute]) => attribute).flatMap(
    (attribute) => Array.from(attribute.matchAll(/[\w-]+/gu), ([word]) => word),
  );

test.each(entries)("%s brings the styles of everything on it, whichever page came before", (entry) => {
  const certain = certainWith(entry);
  const missing = [...(closures.get(entry) ?? [])]
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => classesOf(file).map((name) => ({ file, name, styles: stylesByClass.get(name) ?? [] })))
    .filter(({ styles: defining }) => defining.length > 0 && !defining.some((style) => certain.has(style)))
    .map(({ file, name, styles: defining }) => `${file}: .${name} is in ${defining.join(", ")}`);
  expect(missing).toEqual([]);
});

/** The classes whose own look a sheet sets, apart from any width, paper or place on the screen. */
const ownLooksIn = (style: string): readonly string[] =>
  Array.from(textOf(style).matchAll(/^\.([a-z][\w-]*)(?=,$| \{$)/gmu), ([, name = ""]) => name);

test("a class has its look in one sheet, as of two the one loaded later would win", () => {
  const owners = new Map<string, Set<string>>();
  for (const style of styles) {
    for (const name of ownLooksIn(style)) owners.set(name, (owners.get(name) ?? new Set()).add(style));
  }
  const shared = [...owners].filter(([, sheets]) => sheets.size > 1);
  expect(shared.map(([name, sheets]) => `.${name}: ${[...sheets].join(", ")}`)).toEqual([]);
});
