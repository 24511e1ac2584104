import { expect, test } from "vitest";
import { listSizeChecks, type Manifest } from "./size-limits.ts";

const manifest: Manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, imports: ["_react.js"] },
  "_react.js": { file: "assets/react.js" },
  "_leaflet.js": { file: "assets/leaflet.js", imports: ["_react.js"] },
  // Imported outright, too, so that the manifest has it as shared.
  "_read-words-1.js": { file: "assets/read-words.js", imports: ["_react.js", "_words.js"] },
  "_words.js": { file: "assets/words.js" },
  // Of the first screen and of other maps, so that it is shared, too.
  "_map-1.js": { file: "assets/map.js", imports: ["_leaflet.js"] },
  "_list.js": { file: "assets/list.js" },
  "_screen.js": { file: "assets/screen.js", imports: ["_react.js"] },
  "src/projects/part.tsx": {
    file: "assets/projects.js",
    isDynamicEntry: true,
    imports: ["_screen.js", "_list.js", "_words.js"],
  },
  "src/experts/part.tsx": { file: "assets/experts.js", isDynamicEntry: true, imports: ["_screen.js"] },
  "src/lands/part.tsx": { file: "assets/lands.js", isDynamicEntry: true, imports: ["_screen.js"] },
  "src/enquiry/part.tsx": { file: "assets/enquiry.js", isDynamicEntry: true, imports: ["_screen.js"] },
  "src/enquiry/precision-map/part.tsx": { file: "assets/precision.js", isDynamicEntry: true, imports: ["_leaflet.js"] },
  "src/projects/map/part.tsx": {
    file: "assets/projects-map.js",
    isDynamicEntry: true,
    imports: ["_leaflet.js", "_list.js"],
  },
  "src/desk/part.tsx": { file: "assets/desk.js", isDynamicEntry: true, imports: ["_desk.js"] },
  "_desk.js": { file: "assets/desk-shared.js" },
  "src/desk/upkeep/part.tsx": { file: "assets/upkeep.js", isDynamicEntry: true, imports: ["_desk.js"] },
  "src/events/events-page.tsx": { file: "assets/events.js", isDynamicEntry: true, imports: ["_react.js"] },
};

const pathsOf = (name: string) => listSizeChecks(manifest).find((check) => check.name === name)?.path;

test("the first load is the entry, which has the German texts, with its imports", () => {
  expect(pathsOf("first load of the directory")).toEqual(["dist/assets/index.js", "dist/assets/react.js"]);
});

test("what is loaded on demand is counted without the first load", () => {
  expect(pathsOf("map: src/directory/map")).toEqual(["dist/assets/map.js", "dist/assets/leaflet.js"]);
  expect(pathsOf("src/events/events-page.tsx")).toEqual(["dist/assets/events.js"]);
});

test("what most screens share is counted once, and not with each of them", () => {
  expect(pathsOf("what most other screens share")).toEqual(["dist/assets/screen.js"]);
  expect(pathsOf("src/experts/part.tsx")).toEqual(["dist/assets/experts.js"]);
});

test("what words mean is counted once, and not with each field that reads them", () => {
  expect(pathsOf("what words mean")).toEqual(["dist/assets/read-words.js", "dist/assets/words.js"]);
});

test("a part within another one's folder is counted without that one, which is there before it", () => {
  expect(pathsOf("src/desk/part.tsx")).toEqual(["dist/assets/desk.js", "dist/assets/desk-shared.js"]);
  expect(pathsOf("src/desk/upkeep/part.tsx")).toEqual(["dist/assets/upkeep.js"]);
});

test("a map is counted without the screen it is part of", () => {
  expect(pathsOf("src/projects/part.tsx")).toEqual(["dist/assets/projects.js", "dist/assets/list.js"]);
  expect(pathsOf("map: src/projects/map/part.tsx")).toEqual(["dist/assets/projects-map.js", "dist/assets/leaflet.js"]);
});

test("a renamed map chunk is an error, not a check of nothing", () => {
  const { "_map-1.js": _map, ...others } = manifest;
  expect(() => listSizeChecks(others)).toThrow(/directory\/map/u);
});
