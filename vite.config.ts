import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { BUILD_TARGET } from "./scripts/browser-floor.ts";
import { chromiumLaunchOptions, findTestChromium } from "./scripts/find-chromium.ts";
import { firstFiles } from "./scripts/first-files.ts";
import { inlineIcon } from "./scripts/inline-icon.ts";
import { kernTokens } from "./scripts/kern-tokens.ts";
import { materialPages } from "./scripts/material-pages.ts";
import { mockWorker } from "./scripts/mock-worker.ts";
import { operatorSettings } from "./scripts/operator-settings.ts";
import { pageShell } from "./scripts/page-shell.ts";
import { pageTexts } from "./scripts/page-texts.ts";
import { previewHost } from "./scripts/preview-host.ts";
import { trimLibraries } from "./scripts/trim-libraries.ts";

const browserTests = "**/*.browser.test.{ts,tsx}";

/** Of a map beside the list the texts come with those of the first screen, in one piece; the German ones with its code. */
const FIRST_TEXTS = /[\\/]src[\\/]i18n[\\/]catalogues[\\/](?:(?:directory[\\/])?map[\\/])?(en|tr|ar)\.po$/u;

/** Libraries change at a different pace from the app, so a new version leaves them in the cache; small pieces compress badly. */
const chunkGroups = [
  { name: "libraries", tags: ["$initial" as const], test: /node_modules[\\/].*\.[cm]?js$/, priority: 4 },
  // What the first screen needs, whether or not later parts use it again, in one piece.
  { name: "shared", tags: ["$initial" as const], minShareCount: 1, priority: 3 },
  {
    debugName: "first texts",
    name: (id: string) => {
      const language = FIRST_TEXTS.exec(id)?.[1];
      return language === undefined ? null : `texts-${language}`;
    },
    priority: 2,
  },
  // The map of the first screen with its library; the other maps take all but a few kilobytes of it. What screens without a
  // map take of its folder is not in it.
  {
    name: "map",
    test: /node_modules[\\/](?:leaflet|react-leaflet|@react-leaflet)[\\/].*\.[cm]?js$|[\\/]src[\\/](?:map[\\/](?!land-sketch|focus-chosen-mark)[^\\/]+|directory[\\/]map[\\/].+|http[\\/]queries[\\/]map-names-query)\.tsx?$/,
    priority: 1,
  },
  // A line or two each, of several screens and of what words mean.
  { name: "lists", test: /[\\/]contract[\\/]lists[\\/][^\\/]+\.ts$/, priority: 0 },
];

/**
 * Known from the start, so the development server and the browser tests do not find them one by
 * one: each find reloads the page, in the middle of a test, too.
 */
const prebundled = [
  "@lingui/core",
  "@lingui/react",
  "@tanstack/react-query",
  "downshift",
  "hono",
  "ical.js",
  "leaflet",
  "libphonenumber-js/core",
  "libphonenumber-js/min/metadata",
  "msw/browser",
  "msw/http",
  "qr",
  "react",
  "react-dom",
  "react-dom/client",
  "react-error-boundary",
  "react-leaflet",
  "react-router",
  "react-router/dom",
  "react/jsx-dev-runtime",
  "react/jsx-runtime",
  "rrule",
  "virtua",
  "vitest-browser-react",
  "zod/mini",
];

/** A busy machine is no reason to fail: nothing waits longer than it has to. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

/**
 * Four at a time, because many wait for a host, a database or a mail server; each in one process for all its files: to
 * load the modules anew for each costs as much as its tests.
 */
const sharing = { isolate: false, maxWorkers: 4 };

const unitTests = {
  environment: "node",
  ...patience,
  ...sharing,
  exclude: [...configDefaults.exclude, browserTests],
  setupFiles: ["tests/setup/node.ts"],
};
/** What lies outside `src` and wants what Vite makes of its imports, too. */
const readByVite = [
  // The address the app is built for.
  "tests/contract/page-texts.test.ts",
  // The recurrence library tells bundlers alone where its ES modules are.
  "contract/entries/{occurrences,write-calendar}.test.ts",
  "mocks/sample/events.test.ts",
  // Read by Node, two runs of four ended with 500 instead of 503 when the database was killed: not understood yet.
  "tests/host/durability/*.test.ts",
];

const testProjects = [
  {
    test: {
      ...unitTests,
      name: "unit",
      include: [
        "{contract,backend,host,mocks,scripts,src/map,src/search}/**/*.test.ts",
        "tests/{contract,desk,geodata,architecture,host}/**/*.test.ts",
      ],
      exclude: [...unitTests.exclude, ...readByVite],
      // Node itself reads these files, as it does on a host: what Vite makes of an import costs whoever reckons much
      // with what was imported half as much time again.
      experimental: { viteModuleRunner: false, nodeLoader: false },
    },
  },
  {
    test: {
      ...unitTests,
      name: "unit-src",
      include: ["src/**/*.test.ts", ...readByVite],
      exclude: [...unitTests.exclude, "src/{map,search}/**"],
    },
  },
  {
    test: {
      name: "browser",
      include: [browserTests],
      ...patience,
      // Each in a page of its own: one waits for its screen while the other draws.
      maxWorkers: 2,
      setupFiles: ["tests/setup/browser.ts"],
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: chromiumLaunchOptions(findTestChromium()),
          contextOptions: { locale: "de-DE", timezoneId: "Europe/Berlin" },
        }),
        instances: [{ browser: "chromium" as const }],
      },
    },
  },
];

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    lingui({ macroTransform: true, failOnCompileError: true }),
    // The worker answers for the backend while developing and in the demo; production never gets it.
    (command === "serve" || mode === "demo") && mockWorker(),
    inlineIcon(),
    kernTokens(),
    materialPages(),
    operatorSettings(),
    pageShell(),
    pageTexts(),
    previewHost(),
    trimLibraries(),
    firstFiles({ hasBackend: mode !== "demo" }),
  ],
  resolve: {
    alias: {
      // msw reads the public suffix list for cookies only; the list alone weighs 113 kB gzipped.
      tldts: fileURLToPath(new URL("./mocks/stubs/tldts.ts", import.meta.url)),
      // React has had this hook itself since version 18.
      "use-sync-external-store/shim": "react",
    },
  },
  optimizeDeps: { include: prebundled },
  build: {
    target: BUILD_TARGET,
    // The size limits follow the imports from here.
    manifest: true,
    outDir: mode === "demo" ? "dist-demo" : "dist",
    // The content security policy allows no fonts as data URLs, and Leaflet's style sheet names pictures of controls we
    // do not use: as files they are never fetched.
    assetsInlineLimit: (file: string) => (/\.(woff2?|png)$/.test(file) ? false : undefined),
    modulePreload: {
      // What does not know the hint (Safari before 17) fetches the same files a little later; that is all it would mend.
      polyfill: false,
      // Of a part that is loaded later its styles are told beforehand. What the first screen needs the document names.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        dependencies.filter((path) => hostType === "html" || path.endsWith(".css")),
    },
    rolldownOptions: {
      // The demo's backend imports at once what the app loads on demand; only production has to be small.
      checks: { ineffectiveDynamicImport: mode !== "demo" },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: { projects: testProjects },
}));
