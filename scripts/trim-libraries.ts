import type { Plugin } from "vite";

/**
 * A component made by a call and named afterwards counts as used, with all it uses. What a link would load beforehand is
 * told by the library's own server.
 */
const trimRouter = (code: string): string =>
  code
    .replaceAll(/^\w+\.displayName = .*;$/gmu, "")
    .replaceAll(/^(const \w+ = )(React\$1\.(?:createContext|forwardRef|memo)\()/gmu, "$1/* @__PURE__ */ $2")
    .replaceAll(/React\$1\.createElement\(PrefetchPageLinks, \{[^}]*\}\)/gu, "null");

/**
 * Leaflet's classes are made by calls, named once more in one another and added to afterwards: to a bundler each is used.
 * Left out are popups, tooltips and what writes GeoJSON, and with them every class that nothing else wants.
 */
const trimLeaflet = (code: string): string =>
  code
    .replaceAll(/^(var \w+ = )(\w+\.extend\()/gmu, "$1/* @__PURE__ */ $2")
    .replaceAll(/^(?:CRS|Control|GeoJSON|Icon|Map|SVG|TileLayer)\.\w+ = \w+;$/gmu, "")
    .replaceAll(/^\w+\.include\(PointToGeoJSON\);$/gmu, "")
    .replaceAll(/^(\w+)\.include\(\{$.*?^\}\);$/gmsu, (block: string) =>
      /\btoGeoJSON: |\bopen(?:Popup|Tooltip): |_initOverlay: /u.test(block) ? "" : block,
    );

/** Of what it shows none of our maps has popups, tooltips, controls, shadows or pictures, nor does any browser need its oldest ways. */
const UNUSED_STYLE =
  /leaflet-(?:popup|tooltip|control|bar|touch \.leaflet-bar|marker-shadow|shadow-pane|div-icon|image-layer|vml|attribution|oldie|default-icon|top|bottom|left|right)|lvml/u;

const trimLeafletStyles = (css: string): string =>
  css.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/([^{}@]+)\{([^{}]*)\}/gu, (_, selectors: string, block: string) => {
    const used = selectors.split(",").filter((selector) => !UNUSED_STYLE.test(selector));
    return used.length === 0 ? "" : `${used.join(",")}{${block}}`;
  });

/** Of the hooks that are named after they were made one is used. */
const trimDownshift = (code: string): string =>
  code
    .replaceAll(/^(?!useCombobox\b)\w+\.stateChangeTypes = .*;$/gmu, "")
    .replaceAll(/^(var \w+(?:\$\d)? = )(_extends\()/gmu, "$1/* @__PURE__ */ $2");

const TRIMS: readonly (readonly [file: RegExp, trim: (code: string) => string])[] = [
  [/\/node_modules\/react-router\/dist\/.*\.js$/u, trimRouter],
  [/\/node_modules\/leaflet\/dist\/leaflet-src\.esm\.js$/u, trimLeaflet],
  [/\/node_modules\/leaflet\/dist\/leaflet\.css$/u, trimLeafletStyles],
  [/\/node_modules\/downshift\/dist\/downshift\.esm\.mjs$/u, trimDownshift],
];

/** Lets the bundler leave out what is never used of libraries that do not say so themselves. */
export const trimLibraries = (): Plugin => ({
  name: "trim-libraries",
  apply: "build",
  enforce: "pre",
  resolveId: {
    // Its main file is one piece.
    filter: { id: /^leaflet$/u },
    handler(_id, importer) {
      return this.resolve("leaflet/dist/leaflet-src.esm.js", importer);
    },
  },
  transform: {
    filter: { id: TRIMS.map(([file]) => file) },
    handler(code, id) {
      const [, trim] = TRIMS.find(([file]) => file.test(id)) ?? [];
      return trim === undefined ? null : { code: trim(code), map: null };
    },
  },
});
