import type { BrowserContext, Page } from "@playwright/test";
import { builtFile } from "./built-file.ts";
import { openDirectory } from "./directory-screen.ts";
import { expect, FAILED_CODE, FAILED_REQUEST, test } from "./site-test.ts";

test.use({ expectedReports: new RegExp(`${FAILED_REQUEST.source}|${FAILED_CODE.source}`) });

type Host = {
  /** What is asked for without a page being opened says another build. */
  isReplaced: boolean;
  /** Files of the former build are gone. */
  lacksPart: boolean;
};

/** A host whose build is replaced while a page of the former one is open. */
const serve = async (context: BrowserContext, page: Page): Promise<{ readonly host: Host; opened: () => number }> => {
  const host: Host = { isReplaced: false, lacksPart: true };
  let opened = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) opened += 1;
  });
  await context.route(builtFile("src/overview/part.tsx"), (route) =>
    host.lacksPart ? route.fulfill({ status: 404, body: "" }) : route.continue(),
  );
  await context.route(/:\d+\/$/, async (route) => {
    if (!host.isReplaced || route.request().isNavigationRequest()) return route.continue();
    return route.fulfill({
      contentType: "text/html",
      body: '<script type="module" src="/assets/index-new.js"></script>',
    });
  });
  return { host, opened: () => opened };
};

const overview = (page: Page) => page.getByRole("link", { name: "Überblick", exact: true });
const failure = (page: Page) => page.getByRole("heading", { name: "Diese Seite hat einen Fehler" });

test("a page whose build has been replaced is loaded anew where it lacks a part, and goes on", async ({
  page,
  context,
}) => {
  const { host, opened } = await serve(context, page);
  await openDirectory(page, "land=DE-BY");
  expect(opened()).toBe(1);
  host.isReplaced = true;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) host.lacksPart = false;
  });
  await overview(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Überblick" })).toBeVisible();
  expect(opened()).toBe(2);
  expect(new URL(page.url()).pathname).toBe("/overview");
});

test("a part that is still missing is said so, and the page is not loaded a third time", async ({ page, context }) => {
  const { host, opened } = await serve(context, page);
  await openDirectory(page);
  host.isReplaced = true;
  const reloaded = page.waitForEvent("load");
  await overview(page).click();
  await reloaded;
  await expect(failure(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: /Kontakte$/ })).toBeVisible();
  expect(opened()).toBe(2);
});

test("a part that fails in a build that is still there loads nothing anew", async ({ page, context }) => {
  const { opened } = await serve(context, page);
  await openDirectory(page);
  const asked = page.waitForResponse((response) => /:\d+\/$/.test(response.url()));
  await overview(page).click();
  await expect(failure(page)).toBeVisible();
  await (await asked).finished();
  expect(opened()).toBe(1);
});
