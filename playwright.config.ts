import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunchOptions } from "./scripts/find-chromium.ts";

// A port of the run's own lets two runs share a machine.
const port = Number(process.env["PREVIEW_PORT"] ?? 4173);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  // A second try would hide what fails now and then.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // More than four times what the slowest takes on a quiet machine, because a busy one is no defect: nothing waits
  // longer than it has to. What hangs as a whole is ended by the step's own limit.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["line"], ["json", { outputFile: ".cache/checks/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: chromiumLaunchOptions(),
    // Recording every test costs a sixth of the time; `npx playwright test --trace on <file>` records what is looked into.
    trace: "off",
  },
  // Without the demo build the server ends at once and says so: `npm run build:demo` makes it.
  webServer: {
    command: `vite preview --mode demo --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
