/*
 * Runs in the document's head, before anything is painted and while the app's code is on its way: says what has been
 * chosen before, and asks for what that code would only ask for when it is there.
 */
import type { UiLanguage } from "../contract/lists/language-tag.ts";
import { readLanguage } from "./i18n/stored-language.ts";
import { mendAddress } from "./mend-address.ts";
import { isOldBrowser, showPlainTextToOldBrowser } from "./old-browser.ts";
import { reportFaults } from "./report-faults.ts";
import { applyTheme, readTheme } from "./ui/theme.ts";
import { isWideScreen } from "./ui/wide-screen.ts";

type ByLanguage = Readonly<Record<UiLanguage, readonly string[]>>;

/** What the first screen needs beside the app's entry: paths below `base`. */
export type FirstFiles = {
  readonly base: string;
  /** Where the backend takes note of faults. */
  readonly faultReports: string;
  readonly catalogues: ByLanguage;
  /** Answers of the backend; none where it is embedded, since it is not there yet. */
  readonly directory: readonly string[];
  /** Where list and map stand side by side. */
  readonly map: {
    readonly code: readonly string[];
    readonly styles: readonly string[];
    readonly catalogues: ByLanguage;
    readonly outlines: readonly string[];
  };
};

/** Put in when building, when the files have names (`scripts/first-files.ts`). */
declare const FIRST_FILES: FirstFiles;

const { base, directory, catalogues, map, faultReports } = FIRST_FILES;

if (!isOldBrowser()) reportFaults(base, faultReports);
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

askForCode(catalogues[language]);
// As `prefetchFirstScreen` will do.
const path = location.pathname.slice(base.length);
if (path === "" || /^contacts\/[^/]+$/u.test(path)) {
  askForAnswers(directory);
  if (isWideScreen()) {
    askForCode(map.code);
    for (const file of map.styles) ask({ rel: "preload", as: "style", href: base + file, crossOrigin: "" });
    askForCode(map.catalogues[language]);
    askForAnswers(map.outlines);
  }
}
