import { defineConfig, type Project } from "@playwright/test";
import { findFirefox } from "../../scripts/checks/provide-browsers.ts";
import { findWebKit } from "../../scripts/find-webkit.ts";
import { triedInDemo } from "../e2e/tried-in-demo.ts";
import { NOT_IN_FIREFOX } from "./not-in-firefox.ts";

// Ports of the run's own let two runs share a machine.
const hostURL = `http://localhost:${process.env["PREVIEW_PORT"] ?? 4173}/`;
const demoURL = `http://localhost:${process.env["DEMO_PORT"] ?? 4174}/`;
/** One main job in each engine, for `npm test`; everything takes a quarter of an hour. */
const isShort = process.env["BROWSERS"] === "short";
const root = new URL("../..", import.meta.url).pathname;

const firefoxPath = findFirefox();
const inFirefox = {
  testDir: "../e2e",
  testIgnore: NOT_IN_FIREFOX.map(({ file }) => file).filter((file) => file !== undefined),
  grepInvert: NOT_IN_FIREFOX.map(({ title }) => title).filter((title) => title !== undefined),
  use: {
    browserName: "firefox",
    // Over WebDriver BiDi, the protocol that every Firefox understands: Playwright's own needs one of its own making.
    channel: "moz-firefox",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: {
      ...(firefoxPath === undefined ? {} : { executablePath: firefoxPath }),
      // As Chromium's tests have it: who has not been asked has said no. Firefox would wait for an answer.
      firefoxUserPrefs: { "permissions.default.geo": 2 },
    },
  },
} satisfies Project;

const firefoxProjects: Project[] = [
  {
    ...inFirefox,
    name: "firefox values",
    testDir: ".",
    testMatch: "intl.firefox.ts",
    use: { ...inFirefox.use, baseURL: demoURL },
  },
  {
    ...inFirefox,
    name: "firefox demo",
    testMatch: isShort ? /main-job\.e2e\.ts$/ : triedInDemo,
    ...(isShort ? { grep: /on a wide screen a .* reaches/ } : {}),
    use: { ...inFirefox.use, baseURL: demoURL },
  },
  ...(isShort
    ? []
    : [
        {
          ...inFirefox,
          name: "firefox host",
          testMatch: "**/*.e2e.ts",
          testIgnore: [...inFirefox.testIgnore, triedInDemo],
          use: { ...inFirefox.use, baseURL: hostURL },
        },
      ]),
];

const serve = (command: string, url: string) => ({
  command: `${command} ${new URL(url).port}`,
  url,
  cwd: root,
  reuseExistingServer: false,
  timeout: 180_000,
});

/** Firefox and WebKitGTK, the engines beside Chromium, over the builds. An engine that is missing is left out. */
export default defineConfig({
  outputDir: "../../test-results/browsers",
  // Each has a browser of its own, and the machine two cores.
  workers: isShort ? 2 : 1,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 300_000,
  expect: { timeout: 120_000 },
  reporter: [["line"], ["json", { outputFile: `${root}.cache/checks/browsers.json` }]],
  projects: [
    ...(firefoxPath === undefined ? [] : firefoxProjects),
    ...(findWebKit() === undefined
      ? []
      : [{ name: "webkit", testDir: ".", testMatch: "*.e2e.ts", ...(isShort ? { grep: /@short/ } : {}) }]),
  ],
  webServer: [
    ...(isShort ? [] : [serve("node scripts/preview-sample.ts", hostURL)]),
    serve("vite preview --configLoader native --mode demo --strictPort --port", demoURL),
  ],
});
