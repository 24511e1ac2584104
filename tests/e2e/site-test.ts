import { type BrowserContext, type ConsoleMessage, expect, type Page, test as base } from "@playwright/test";
import { KEPT_IN_BROWSER } from "../../src/ui/keeping/kept-in-browser.ts";
import { driveFirefox } from "./drive-firefox.ts";

export { expect };

type SiteFixtures = {
  /** What a test provokes on purpose and the browser therefore reports; null: nothing. */
  expectedReports: RegExp | null;
  /** Whether the page gives up what is not answered in time; else a busy machine would be told as a failing backend. */
  givesUp: boolean;
  /** Fails the test for whatever the browser reports, and for every request that leaves the site. */
  cleanRun: void;
};

/**
 * What a test stores before its page opens is stored on the blank page before it, too, where Firefox lets no script at
 * what is stored.
 */
const BLANK_PAGE_STORES_NOTHING = /^uncaught: The operation is insecure\.$/;

/**
 * Firefox's words for what the mock's worker was to answer when its page was left, or when it was to answer nothing; the
 * page has them as a failed answer, too. The mock says, of a page that is left, that the loading of its own parts was cut
 * off; what goes wrong with it otherwise it says on a line of its own, which is read while the page is there.
 */
const WORKER_CUT_OFF =
  /A ServiceWorker (?:intercepted the request and encountered an unexpected error|passed an Error Response)|\[MSW\] (?:Encountered an unhandled|Uncaught) exception/;

/** Firefox's words for a font that was on its way when its page was left. */
const FONT_CUT_OFF = /download failed \(font-family: .*status=2152398850 /;

/** What Firefox says and Chromium does not, and is no fault of the site. */
const FIREFOX_ALONE = [BLANK_PAGE_STORES_NOTHING, WORKER_CUT_OFF, FONT_CUT_OFF];

const reportPolicyViolations = (): void => {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`Content Security Policy: ${violatedDirective} kept out ${blockedURI}`);
  });
};

type Listed = {
  readonly keys: readonly string[];
  readonly starts: readonly string[];
  readonly tabs: readonly string[];
};

/** What /privacy does not list must not be kept: a key written without being listed is reported. */
const reportUnlistedKeys = ({ keys, starts, tabs }: Listed): void => {
  Storage.prototype.setItem = new Proxy(Reflect.get(Storage.prototype, "setItem"), {
    apply: (setItem, storage: Storage, [key, value]: [string, string]) => {
      const isOf = (list: readonly string[]): boolean => list.some((start) => key.startsWith(start));
      const isListed = storage === localStorage ? keys.includes(key) || isOf(starts) : isOf(tabs);
      if (!isListed) console.error(`not listed on /privacy: ${key}`);
      Reflect.apply(setItem, storage, [key, value]);
    },
  });
};

const things = Object.values(KEPT_IN_BROWSER);
const listed: Listed = {
  keys: things.flatMap((thing) => ("key" in thing ? [thing.key] : [])),
  starts: things.flatMap((thing) => ("start" in thing ? [thing.start] : [])),
  tabs: things.flatMap((thing) => ("tab" in thing ? [thing.tab] : [])),
};

const isOwn = (url: string, baseURL: string): boolean =>
  /^(data|blob):/.test(url) || new URL(url).origin === new URL(baseURL).origin;

/**
 * What a line of the console says; null: nobody can tell. Firefox says of an error only that it is one, and has to be
 * asked which. A page that has been left cannot be asked, and what was cut off with it is no fault.
 */
const readMessage = async (message: ConsoleMessage): Promise<string | null> => {
  const [first] = message.args();
  if (message.text() !== "Error" || first === undefined) return message.text();
  return first.evaluate(String).catch(() => null);
};

/** What a busy machine takes for an answer is no waiting of a visitor's. */
const neverGiveUp = (): void => {
  AbortSignal.timeout = () => new AbortController().signal;
};

/** Collects all a browser has to complain about, on every page of the context, for as long as it lives. */
const watch = async (context: BrowserContext, baseURL: string): Promise<() => Promise<readonly string[]>> => {
  const reports: string[] = [];
  const messages: Promise<string | null>[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) messages.push(readMessage(message));
  });
  context.on("weberror", (error) => reports.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), baseURL)) reports.push(`foreign request: ${request.url()}`);
  });
  context.on("dialog", async (dialog) => {
    reports.push(`dialog: ${dialog.message()}`);
    // It is told of already; where the test is over meanwhile, the page goes with its dialog.
    await dialog.dismiss().catch(() => null);
  });
  await context.addInitScript(reportPolicyViolations);
  await context.addInitScript(reportUnlistedKeys, listed);
  return async () => {
    const read = await Promise.all(messages);
    return [...reports, ...read.filter((text) => text !== null).map((text) => `console: ${text}`)];
  };
};

/** A test of the site: nothing reported by the browser, no violated policy, no foreign request, no dialog. */
export const test = base.extend<SiteFixtures>({
  browser: [
    async ({ browser, browserName }, use) => {
      if (browserName === "firefox") await driveFirefox(browser);
      await use(browser);
    },
    { scope: "worker" },
  ],
  expectedReports: [null, { option: true }],
  givesUp: [false, { option: true }],
  cleanRun: [
    async ({ context, baseURL, browserName, expectedReports, givesUp }, use) => {
      if (baseURL === undefined) throw new Error("playwright.config.ts sets no baseURL");
      if (!givesUp) await context.addInitScript(neverGiveUp);
      const readReports = await watch(context, baseURL);
      await use();
      const unexpected = (await readReports()).filter(
        (report) =>
          !(browserName === "firefox" && FIREFOX_ALONE.some((words) => words.test(report))) &&
          expectedReports?.test(report) !== true,
      );
      expect(unexpected, "the browser reports nothing").toEqual([]);
    },
    { auto: true },
  ],
});

/** What browsers write to the console about every answer that is no success. */
export const FAILED_REQUEST = /Failed to load resource/;

/** And about code that cannot be had, each engine in its own words. */
export const FAILED_CODE = /dynamically imported module|Loading module from/;

/** Wide enough for filters and list to stay beside an open contact. */
export const THREE_COLUMNS = { width: 1440, height: 800 } as const;
/** Whether each state is looked at in every combination of size, theme and language (`npm run matrix`), or in each of them once. */
const isMatrix = process.env["MATRIX"] === "1";
export const WIDE = { width: 1280, height: 800 } as const;
export const NARROW = { width: 375, height: 812 } as const;

/** How states are looked at: without `npm run matrix` each size, theme and language comes once. */
export const looks = [WIDE, NARROW]
  .flatMap((viewport) =>
    (["light", "dark"] as const).flatMap((theme) =>
      (["de", "ar"] as const).map((language) => ({ viewport, theme, language })),
    ),
  )
  .filter(
    ({ viewport, theme, language }) =>
      isMatrix || ((viewport === WIDE) === (theme === "light") && (theme === "light") === (language === "de")),
  );

/** Where filters, and how the list is shown, lie in a sheet. */
export const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? WIDE.width) < 768;

const filterSheet = (page: Page) => page.getByRole("dialog", { name: "Filter", exact: true });

/** The values of a facet: a chip opens them, on a narrow screen the sheet with those of all facets. */
export const openFacet = async (page: Page, name: string): Promise<void> => {
  const title = isNarrow(page) ? /^Filter(?: \(\d+\))?$/ : new RegExp(`^${name}(?: \\(\\d+\\))?$`);
  if (!(await filterSheet(page).isVisible())) await page.getByRole("button", { name: title }).click();
};

/** Back to what the filters leave; a sheet that is still on its way out would be taken for an open one. */
export const closeFacets = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await expect(filterSheet(page)).toBeHidden();
};
