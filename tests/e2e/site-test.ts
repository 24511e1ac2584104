import { type BrowserContext, expect, test as base } from "@playwright/test";

export { expect };

type SiteFixtures = {
  /** What a test provokes on purpose and the browser therefore reports; null: nothing. */
  expectedReports: RegExp | null;
  /** Fails the test for whatever the browser reports, and for every request that leaves the site. */
  cleanRun: void;
};

/**
 * The mock's worker takes its leave when its page closes. A page opened in that very moment asks for an update of the
 * worker that is gone; the mock then starts a new one. Production has no worker.
 */
const WORKER_TAKING_LEAVE = /Failed to update a ServiceWorker/;

const reportPolicyViolations = (): void => {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`Content Security Policy: ${violatedDirective} kept out ${blockedURI}`);
  });
};

const isOwn = (url: string, baseURL: string): boolean =>
  /^(data|blob):/.test(url) || new URL(url).origin === new URL(baseURL).origin;

/** Collects all a browser has to complain about, on every page of the context, for as long as it lives. */
const watch = async (context: BrowserContext, baseURL: string): Promise<readonly string[]> => {
  const reports: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) reports.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => reports.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (!isOwn(request.url(), baseURL)) reports.push(`foreign request: ${request.url()}`);
  });
  context.on("dialog", async (dialog) => {
    reports.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await context.addInitScript(reportPolicyViolations);
  return reports;
};

/** A test of the site: nothing reported by the browser, no violated policy, no foreign request, no dialog. */
export const test = base.extend<SiteFixtures>({
  expectedReports: [null, { option: true }],
  cleanRun: [
    async ({ context, baseURL, expectedReports }, use) => {
      if (baseURL === undefined) throw new Error("playwright.config.ts sets no baseURL");
      const reports = await watch(context, baseURL);
      await use();
      const unexpected = reports.filter(
        (report) => !WORKER_TAKING_LEAVE.test(report) && expectedReports?.test(report) !== true,
      );
      expect(unexpected, "the browser reports nothing").toEqual([]);
    },
    { auto: true },
  ],
});

/** What browsers write to the console about every answer that is no success. */
export const FAILED_REQUEST = /Failed to load resource/;

export const WIDE = { width: 1280, height: 800 } as const;
export const NARROW = { width: 375, height: 812 } as const;
