/*
 * Runs in the document's head, before anything is painted and while the app's code is on its way: says what has been
 * chosen before, and asks for what that code would only ask for when it is there.
 */
import type { UiLanguage } from "../contract/lists/language-tag.ts";
import { readLanguage } from "./i18n/stored-language.ts";
import { mendAddress } from "./mend-address.ts";
import { isOldBrowser, showPlainTextToOldBrowser, showPlainTextWhenBroken } from "./old-browser.ts";
import { reportFaults } from "./report-faults.ts";
import { isFirstVisit } from "./ui/keeping/first-visit.ts";
import { applyTheme, readTheme } from "./ui/keeping/theme.ts";
import { isWideScreen } from "./ui/screen/wide-screen.ts";

/** What the first screen needs beside the app's entry: paths below `base`. */
export type FirstFiles = {
  readonly base: string;
  /** Where the backend takes note of faults. */
  readonly faultReports: string;
  readonly catalogues: Readonly<Record<UiLanguage, readonly string[]>>;
  /** Of the first screen's letters. */
  readonly fonts: readonly string[];
  /** Answers of the backend; none where it is embedded, since it is not there yet. */
  readonly directory: readonly string[];
  /** Where list and map stand side by side. */
  readonly map: {
    readonly code: readonly string[];
    readonly styles: readonly string[];
    readonly outlines: readonly string[];
  };
};

/** Put in when building, when the files have names (`scripts/first-files.ts`). */
declare const FIRST_FILES: FirstFiles;

const { base, directory, catalogues, fonts, map, faultReports } = FIRST_FILES;

if (!isOldBrowser()) {
  reportFaults(base, faultReports);
  showPlainTextWhenBroken(base);
}
showPlainTextToOldBrowser();

const language = readLanguage();
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
applyTheme(readTheme());

const asked = `/${location.pathname.slice(base.length)}${location.search}${location.hash}`;
const { address, rest } = mendAddress(asked);
if (address !== asked) {
  // As the router keeps what goes with an address (`useAddress` names it).
  const kept = rest === "" ? history.state : { usr: { rest }, key: "mended" };
  history.replaceState(kept, "", base + address.slice(1));
}

const ask = (attributes: Partial<HTMLLinkElement>): void => {
  document.head.append(Object.assign(document.createElement("link"), attributes));
};
const askForCode = (files: readonly string[]): void => {
  for (const file of files) ask({ rel: "modulepreload", href: base + file, crossOrigin: "" });
};
const askForAnswers = (paths: readonly string[]): void => {
  for (const path of paths) ask({ rel: "preload", as: "fetch", href: base + path, crossOrigin: "" });
};

const path = location.pathname.slice(base.length);
const query = new URLSearchParams(location.search);
// With a place the answer stands where the list would, and a small screen may show the map there.
const hasListFirst = path === "" && !query.has("place") && !query.has("map");
if (!isOldBrowser()) {
  document.documentElement.dataset["shell"] = !hasListFirst
    ? "frame"
    : isFirstVisit(location.search)
      ? "directory first-visit"
      : "directory";
}

askForCode(catalogues[language]);
// Behind the style sheet, which the first paint waits for; named in the document they would share its way.
for (const file of fonts) ask({ rel: "preload", as: "font", type: "font/woff2", href: base + file, crossOrigin: "" });
// As `prefetchFirstScreen` will do.
if (path === "" || /^contacts\/[^/]+$/u.test(path)) {
  askForAnswers(directory);
  if (isWideScreen()) {
    askForCode(map.code);
    for (const file of map.styles) ask({ rel: "preload", as: "style", href: base + file, crossOrigin: "" });
    askForAnswers(map.outlines);
  }
}
