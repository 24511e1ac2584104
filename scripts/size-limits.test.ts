import { expect, test } from "vitest";
import { listSizeChecks, type Manifest } from "./size-limits.ts";

const manifest: Manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, imports: ["_react.js"] },
  "_react.js": { file: "assets/react.js" },
  "_leaflet.js": { file: "assets/leaflet.js", imports: ["_react.js"] },
  "src/i18n/catalogues/de.po": { file: "assets/de.js", isDynamicEntry: true },
  "contract/terms/de.ts": { file: "assets/terms.js", isDynamicEntry: true },
  "src/directory/directory-map.tsx": { file: "assets/map.js", isDynamicEntry: true, imports: ["_leaflet.js"] },
  "src/enquiry/precision-map.tsx": { file: "assets/precision.js", isDynamicEntry: true, imports: ["_leaflet.js"] },
  "_list.js": { file: "assets/list.js" },
  "src/projects/projects-routes.tsx": {
    file: "assets/projects.js",
    isDynamicEntry: true,
    imports: ["_list.js"],
    dynamicImports: ["src/projects/projects-map.tsx", "src/events/feed.ts"],
  },
  "src/projects/projects-map.tsx": {
    file: "assets/projects-map.js",
    isDynamicEntry: true,
    imports: ["_leaflet.js", "_list.js"],
  },
  "src/events/events-routes.tsx": {
    file: "assets/events.js",
    isDynamicEntry: true,
    imports: ["_react.js", "_dates.js"],
    dynamicImports: ["src/events/month-view.tsx", "src/events/feed.ts"],
  },
  "_dates.js": { file: "assets/dates.js" },
  "_rules.js": { file: "assets/rules.js" },
  "src/events/month-view.tsx": {
    file: "assets/month.js",
    isDynamicEntry: true,
    imports: ["src/events/events-routes.tsx", "_rules.js"],
  },
  "src/events/feed.ts": { file: "assets/feed.js", isDynamicEntry: true, imports: ["_dates.js"] },
};

const pathsOf = (name: string) => listSizeChecks(manifest).find((check) => check.name === name)?.path;

test("the first load is the entry with its imports and the German texts", () => {
  expect(pathsOf("first load of the directory")).toEqual([
    "dist/assets/index.js",
    "dist/assets/react.js",
    "dist/assets/de.js",
    "dist/assets/terms.js",
  ]);
});

test("what is loaded on demand is counted without the first load", () => {
  expect(pathsOf("map: src/directory/directory-map.tsx")).toEqual(["dist/assets/map.js", "dist/assets/leaflet.js"]);
  expect(pathsOf("src/events/events-routes.tsx")).toEqual(["dist/assets/events.js", "dist/assets/dates.js"]);
});

test("a part of a screen is counted without what the screen has brought", () => {
  expect(pathsOf("src/events/month-view.tsx")).toEqual(["dist/assets/month.js", "dist/assets/rules.js"]);
});

test("a part of several screens is counted without what all of them have brought", () => {
  expect(pathsOf("src/events/feed.ts")).toEqual(["dist/assets/feed.js", "dist/assets/dates.js"]);
});

test("a map is counted without the screen it is part of", () => {
  expect(pathsOf("src/projects/projects-routes.tsx")).toEqual(["dist/assets/projects.js", "dist/assets/list.js"]);
  expect(pathsOf("map: src/projects/projects-map.tsx")).toEqual([
    "dist/assets/projects-map.js",
    "dist/assets/leaflet.js",
  ]);
});

test("a renamed map chunk is an error, not a check of nothing", () => {
  const { "src/directory/directory-map.tsx": _map, ...others } = manifest;
  expect(() => listSizeChecks(others)).toThrow(/directory-map/u);
});
