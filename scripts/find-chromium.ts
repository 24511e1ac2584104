import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which distributions install Chromium and its relatives, the free one first. */
const executableNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
] as const;

/** Where macOS keeps browsers; these folders are never on PATH. */
const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = (names: readonly string[], environment: Environment): string | undefined => {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

/**
 * The Chromium that visitors have, or undefined when there is none: for what is measured, and for what is printed.
 * `CHROMIUM_PATH` wins, then the first known name on PATH. Nothing is downloaded:
 * the tests use the browser of the system, which also gets its security updates.
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  return environment["CHROMIUM_PATH"] || findOnPath(executableNames, environment) || macApplications.find(isExecutable);
}

/** The same engine without a window or anything around the page, which takes an eighth less time for the same tests. */
export const findHeadlessShell = (environment: Environment = process.env): string | undefined =>
  findOnPath(["chromium-headless-shell"], environment);

/** The Chromium the browser tests run in. `CHROMIUM_PATH` wins here, too. */
export const findTestChromium = (environment: Environment = process.env): string | undefined =>
  environment["CHROMIUM_PATH"] || findHeadlessShell(environment) || findChromium(environment);

/**
 * What Chromium leaves out. Of several lists it heeds the last, so this one repeats what Playwright switches off for its
 * own reasons.
 */
const featuresLeftOut = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
  // The address bar's suggestions are two pages of their own in each window: nobody sees them, and they cost a quarter
  // of what a test's first page costs.
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
] as const;

/** Starts Chromium in a container as root, without a GPU and without requests of its own. */
export function chromiumLaunchOptions(executablePath = findChromium()) {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${featuresLeftOut.join(",")}`,
    ],
  };
}
