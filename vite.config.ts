import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { configDefaults, defineConfig } from "vitest/config";
import { chromiumLaunchOptions } from "./scripts/find-chromium.ts";
import { purgeKern } from "./scripts/purge-kern.ts";
import { previewHost } from "./scripts/preview-host.ts";

const browserTests = "**/*.browser.test.{ts,tsx}";

/** Chunks that change at a different pace from the app, so a new version leaves them in the cache. */
const chunkGroups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
  { name: "data", test: /node_modules[\\/](@tanstack|react-router)[\\/]/, priority: 2 },
  { name: "leaflet", test: /node_modules[\\/](leaflet|react-leaflet|@react-leaflet)[\\/].*\.[cm]?js$/, priority: 1 },
  // What the first screen needs, whether or not later parts use it again, in one piece: small pieces compress badly.
  { name: "shared", tags: ["$initial" as const], minShareCount: 1, priority: 0 },
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
  "topojson-client",
  "virtua",
  "vitest-browser-react",
  "zod/mini",
];

/** A busy machine is no reason to fail: nothing waits longer than it has to. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    lingui({ macroTransform: true, failOnCompileError: true }),
    // The worker answers for the backend while developing and in the demo; production never gets it.
    (command === "serve" || mode === "demo") && msw({ mode: "worker-only" }),
    purgeKern(),
    previewHost(),
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
    // The size limits follow the imports from here.
    manifest: true,
    outDir: mode === "demo" ? "dist-demo" : "dist",
    // The content security policy allows no fonts as data URLs, and Leaflet's style sheet names pictures of controls we
    // do not use: as files they are never fetched.
    assetsInlineLimit: (file: string) => (/\.(woff2?|png)$/.test(file) ? false : undefined),
    modulePreload: {
      // Told beforehand only for the parts of the directory somebody waits for, and never what is there already: all of
      // it together would weigh on the first load.
      resolveDependencies: (file, dependencies) =>
        dependencies.filter(
          (path) =>
            path.endsWith(".css") ||
            (/(contact-panel|directory-map|search-box)-/.test(file) &&
              !/(rolldown-runtime|index|react|data)-/.test(path)),
        ),
    },
    rolldownOptions: {
      // The demo's backend imports at once what the app loads on demand; only production has to be small.
      checks: { ineffectiveDynamicImport: mode !== "demo" },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          ...patience,
          include: [
            "{contract,backend,mocks,src,scripts}/**/*.test.ts",
            "tests/{contract,geodata,architecture}/**/*.test.ts",
          ],
          exclude: [...configDefaults.exclude, browserTests],
          setupFiles: ["tests/setup/node.ts"],
        },
      },
      {
        test: {
          name: "browser",
          include: [browserTests],
          ...patience,
          setupFiles: ["tests/setup/browser.ts"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: chromiumLaunchOptions(),
              contextOptions: { locale: "de-DE", timezoneId: "Europe/Berlin" },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
}));
