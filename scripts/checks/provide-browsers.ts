import { findChromium, findTestChromium } from "../find-chromium.ts";
import { findOnPath, findWebKit } from "../find-webkit.ts";
import { installPackages } from "./install-packages.ts";

/** A browser the tests run in: what of it is there, and the packages of Debian that bring it. */
type Provision<Found> = {
  readonly name: string;
  readonly find: () => Found | undefined;
  readonly packages: readonly string[];
  readonly howTo: string;
};

const chromium: Provision<string> = {
  name: "Chromium",
  find: findChromium,
  packages: ["chromium"],
  howTo:
    "There is no Chromium for the browser tests: install one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH.",
};

/** The path of the Firefox the tests are run in. */
export const findFirefox = (): string | undefined =>
  process.env["FIREFOX_PATH"] ?? findOnPath("firefox-esr") ?? findOnPath("firefox");

const firefox: Provision<string> = {
  name: "Firefox",
  find: findFirefox,
  packages: ["firefox-esr"],
  howTo: "not run: Firefox (Debian: `apt-get install firefox-esr`, or set FIREFOX_PATH)",
};

const webKit: Provision<unknown> = {
  name: "WebKitGTK",
  find: findWebKit,
  packages: ["webkit2gtk-driver", "xvfb", "xauth"],
  howTo: "not run: WebKitGTK (Debian: `apt-get install webkit2gtk-driver xvfb`)",
};

/**
 * A browser, installed with apt when there is none and that is possible. Returns undefined after one sentence that says
 * what to do.
 */
function provide<Found>({ name, find, packages, howTo }: Provision<Found>): Found | undefined {
  const found = find();
  if (found !== undefined) return found;
  installPackages(packages, `${name} for the browser tests`);
  const installed = find();
  if (installed === undefined) console.error(howTo);
  return installed;
}

/** The path of a Chromium. */
export const provideChromium = (): string | undefined => provide(chromium);

/**
 * Both Chromiums of the browser tests: that with a window, which prints, and that without one, which is quicker. Returns
 * undefined when there is none.
 */
export const provideTestChromium = (): string | undefined => {
  const found = provideChromium();
  // By itself: not every distribution has the package, and with one that is unknown nothing at all is installed.
  if (findTestChromium() === findChromium()) installPackages(["chromium-headless-shell"], "Chromium without a window");
  return found;
};

/** The other two engines; a run for everybody (CI) needs them, on somebody's own machine they may be missing. */
export const provideOtherEngines = (): { readonly isComplete: boolean } => {
  const found = [provide(firefox), provide(webKit)];
  return { isComplete: found.every((each) => each !== undefined) };
};
