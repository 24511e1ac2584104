import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { BUILD_TARGET, findScriptLacks, findStyleLacks, type Lack } from "../../scripts/browser-floor.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (pattern: string): readonly (readonly [string, string])[] =>
  globSync(pattern, { cwd: root })
    .filter((file) => !/\.test\.tsx?$/u.test(file))
    .map((file) => [file, readFileSync(join(root, file), "utf8")]);

/** What is younger than the floor and used all the same, and what those see who do not have it. */
const SCRIPT_EXCEPTIONS: Readonly<Record<string, string>> = {
  "AbortSignal.timeout": "Chrome before 124 names another error; `toNetworkError` asks the signal, not the error.",
  ".equals": "Leaflet's own.",
  ".isValid": "The telephone library's own.",
  ".pad": "Leaflet's own.",
};

const STYLE_EXCEPTIONS: Readonly<Record<string, string>> = {
  ":has": "Finer print margins and gaps; without it the same stands there, with more room between.",
  ":-webkit-search-cancel-button": "Hides a second button that only these browsers draw.",
  "@page": "Margins of paper; Safari takes its own.",
  size: "The same.",
  "accent-color": "Boxes and buttons to choose from are drawn in the browser's own colour.",
  "break-after: avoid": "A heading may stand alone at the end of a sheet of paper.",
  "break-before: avoid": "The same of a last line.",
  orphans: "The same.",
  widows: "The same.",
  "forced-color-adjust": "Only Windows has colours of one's own, and no Safari.",
  "forced-color-adjust: none": "The same.",
  "overscroll-behavior-inline": "A table swiped to its end may go back a page.",
  "paint-order": "Letters without a light rim.",
  "print-color-adjust: exact": "Chrome before 136 knows it by its older name, which is written beside it.",
  "scrollbar-gutter": "The page moves by a scroll bar's width when its length changes.",
  "scrollbar-gutter: stable": "The same.",
  "text-size-adjust": "A phone on its side may choose a size of its own.",
};

const namesOf = (lacks: readonly Lack[], exceptions: Readonly<Record<string, string>>): readonly string[] =>
  lacks
    .filter(({ name }) => exceptions[name] === undefined)
    .map(({ name, browsers }) => `${name}: ${browsers.join(", ")}`);

test("our own scripts call nothing that a browser of the floor lacks", () => {
  const found = read("{src,contract}/**/*.{ts,tsx}").flatMap(([file, script]) =>
    namesOf(findScriptLacks(script), SCRIPT_EXCEPTIONS).map((lack) => `${file}: ${lack}`),
  );
  expect(found).toEqual([]);
});

test("our own style sheets are made of what every browser of the floor knows, or lose nothing without it", () => {
  const found = read("src/**/*.css").flatMap(([file, sheet]) =>
    namesOf(findStyleLacks(sheet), STYLE_EXCEPTIONS).map((lack) => `${file}: ${lack}`),
  );
  expect(found).toEqual([]);
});

test("no exception outlives what it was made for", () => {
  const scripts = read("{src,contract}/**/*.{ts,tsx}").flatMap(([, script]) => findScriptLacks(script));
  const styles = read("src/**/*.css").flatMap(([, sheet]) => findStyleLacks(sheet));
  const used = new Set([...scripts, ...styles].map(({ name }) => name));
  const unused = [...Object.keys(SCRIPT_EXCEPTIONS), ...Object.keys(STYLE_EXCEPTIONS)].filter(
    (name) => !used.has(name),
  );
  expect(unused).toEqual([]);
});

test.each([
  ["Map.groupBy(rows, landOf)", "Map.groupBy"],
  ["typed.toWellFormed()", ".toWellFormed"],
  ["AbortSignal.any([one, other])", "AbortSignal.any"],
  ["URL.canParse(text)", "URL.canParse"],
  ["a?.union(b)", ".union"],
])("%s is seen", (script, name) => {
  expect(findScriptLacks(script).map((lack) => lack.name)).toContain(name);
});

test.each([
  [".a { color: light-dark(#000, #fff); }", "light-dark()"],
  [".a { content-visibility: auto; }", "content-visibility"],
  [".a:has(.b) { color: red; }", ":has"],
  ["@scope (.a) { .b { color: red; } }", "@scope"],
])("%s is seen", (sheet, name) => {
  expect(findStyleLacks(sheet).map((lack) => lack.name)).toContain(name);
});

test("what is old enough is not", () => {
  expect(findScriptLacks("rows.toSorted().at(-1); Object.entries(a); document.querySelector('a')")).toEqual([]);
  expect(findStyleLacks(".a { display: grid; inset: 0; color: color-mix(in oklab, red, blue); }")).toEqual([]);
});

test("the build is made for the floor", () => {
  expect(BUILD_TARGET).toEqual(["chrome111", "firefox115", "safari16.4"]);
  expect(readFileSync(join(root, "vite.config.ts"), "utf8")).toContain("target: BUILD_TARGET");
});
