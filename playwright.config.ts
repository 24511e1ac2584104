import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunchOptions, findTestChromium } from "./scripts/find-chromium.ts";
import { triedInDemo } from "./tests/e2e/tried-in-demo.ts";

// Ports of the run's own let two runs share a machine.
const hostURL = `http://localhost:${process.env["PREVIEW_PORT"] ?? 4173}/`;
const demoURL = `http://localhost:${process.env["DEMO_PORT"] ?? 4174}/`;
const homeURL = `http://localhost:${process.env["HOME_PORT"] ?? 4175}/`;

const serve = (command: string, url: string) => ({
  // Without the build the server ends at once and says so: `npm run build` and `npm run build:demo` make them.
  command: `${command} ${new URL(url).port}`,
  url,
  reuseExistingServer: false,
  timeout: 180_000,
});

/** What is printed, in the browser that people print with: without a window Chromium has laid out sheets otherwise. */
const triedOnPaper = /(paper|print)\.e2e\.ts$/;
/** What is tried over the real host and its database, with the same build. */
const triedAtHome = /home\.e2e\.ts$/;

/**
 * Pages that live for seconds: what the browser would compile for long use is not used for long enough to pay for it. The
 * same code runs, with the same outcome.
 */
const withoutOptimizer = ({ args, ...others }: ReturnType<typeof chromiumLaunchOptions>) => ({
  ...others,
  args: [...args, "--js-flags=--no-opt --no-maglev"],
});

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  // A second try would hide what fails now and then.
  retries: 0,
  // Four are not done sooner, and of so many pages at once some draw nothing for a minute, now and then.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // More than four times what the slowest takes on a quiet machine, because a busy one is no defect: nothing waits
  // longer than it has to. What hangs as a whole is ended by the step's own limit.
  timeout: 900_000,
  expect: { timeout: 240_000 },
  reporter: [["line"], ["json", { outputFile: ".cache/checks/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: withoutOptimizer(chromiumLaunchOptions(findTestChromium())),
    // Recording every test costs a sixth of the time; `npx playwright test --trace on <file>` records what is looked into.
    trace: "off",
    // A test begins with nothing stored, no worker, no route and a blank page, but in the process of the one before it:
    // to start another costs more than what most tests do in it.
    reuseContext: true,
  },
  projects: [
    { name: "host", testIgnore: [triedInDemo, triedAtHome, triedOnPaper], use: { baseURL: hostURL } },
    {
      name: "paper",
      testMatch: triedOnPaper,
      use: { baseURL: hostURL, launchOptions: withoutOptimizer(chromiumLaunchOptions()) },
    },
    // What a browser keeps, and a network that goes, need a context that is really new.
    { name: "demo", testMatch: triedInDemo, use: { baseURL: demoURL, reuseContext: false } },
    { name: "home", testMatch: triedAtHome, use: { baseURL: homeURL } },
  ],
  webServer: [
    serve("node scripts/preview-sample.ts", hostURL),
    serve("vite preview --configLoader native --mode demo --strictPort --port", demoURL),
    // It has a database to close, and a folder to take along.
    { ...serve("node tests/e2e/serve-home.ts", homeURL), gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 } },
  ],
});
