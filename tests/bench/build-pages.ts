import { copyFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const ownStyleSheet = fileURLToPath(new URL("./references/page.css", import.meta.url));
const leafletStyleSheet = join(projectRoot, "node_modules/leaflet/dist/leaflet.css");
const pluginStyleSheet = join(projectRoot, "node_modules/leaflet.markercluster/dist/MarkerCluster.css");

/** Each loads what it needs and no more. */
const references = [
  { name: "floor", script: new URL("./references/floor.ts", import.meta.url), styleSheets: [ownStyleSheet] },
  {
    name: "markercluster",
    script: new URL("./references/markercluster.ts", import.meta.url),
    styleSheets: [ownStyleSheet, leafletStyleSheet, pluginStyleSheet],
  },
  {
    name: "supercluster",
    script: new URL("./references/supercluster.ts", import.meta.url),
    styleSheets: [ownStyleSheet, leafletStyleSheet],
  },
  {
    name: "react",
    script: new URL("./references/react.tsx", import.meta.url),
    styleSheets: [ownStyleSheet, leafletStyleSheet],
  },
] as const;

/** The reference pages lie below this path. */
export const REFERENCE_BASE = "/reference/";

const makePage = (name: string, styleSheets: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Reference: ${name}</title>
    <link rel="icon" href="data:," />
    ${styleSheets.map((file) => `<link rel="stylesheet" href="${basename(file)}" />`).join("")}
    <script type="module" src="${name}.js"></script>
  </head>
  <body>
    <p id="count"></p>
    <label><input type="checkbox" id="land" /> Land</label>
    <label><input type="checkbox" id="topic" /> Topic</label>
    <label>Text <input type="search" id="text" /></label>
    <div id="map"></div>
  </body>
</html>
`;

/** Builds the app as it is delivered, and the reference pages the same way, into `app` and `references` of a folder. */
export const buildPages = async (folder: string): Promise<void> => {
  await build({ root: projectRoot, logLevel: "warn", build: { outDir: join(folder, "app"), emptyOutDir: true } });
  const outDir = join(folder, "references");
  await build({
    configFile: false,
    publicDir: false,
    root: projectRoot,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(references.map(({ name, script }) => [name, fileURLToPath(script)])),
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  for (const { name, styleSheets } of references) {
    for (const file of styleSheets) await copyFile(file, join(outDir, basename(file)));
    await writeFile(join(outDir, `${name}.html`), makePage(name, styleSheets));
  }
};
