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

/**
 * The Chromium the browser tests run in, or undefined when there is none.
 * `CHROMIUM_PATH` wins, then the first known name on PATH. Nothing is downloaded:
 * the tests use the browser of the system, which also gets its security updates.
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  const wanted = environment["CHROMIUM_PATH"];
  if (wanted) return wanted;
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = executableNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...macApplications].find(isExecutable);
}

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
export function chromiumLaunchOptions(environment: Environment = process.env) {
  const executablePath = findChromium(environment);
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
