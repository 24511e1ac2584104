import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findViolations } from "./expect-accessible.ts";
import { expect, looks, NARROW, test, WIDE } from "./site-test.ts";

/** The app's code never comes, so that the shell stays. */
const holdBackApp = (page: Page): Promise<unknown> =>
  page.route(/\/assets\/index-[\w-]+\.js$/, () => {
    // Neither answered nor refused.
  });

/** The list stays what it is while the contacts are on their way. */
const holdBackContacts = (page: Page): Promise<unknown> =>
  page.route("**/api/v1/directory", () => {
    // Neither answered nor refused.
  });

const openShell = async (page: Page, path = "/"): Promise<void> => {
  await holdBackApp(page);
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.locator(".shell")).toBeVisible();
  // What is asked for its place before its styles are there has one without them, although nobody sees it.
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll("link[rel=stylesheet]")].every(
          (link) => (link as HTMLLinkElement).sheet !== null,
        ),
      ),
    )
    .toBe(true);
  await page.evaluate(() => document.fonts.ready.then(() => null));
};

const PARTS = [
  ".site-header",
  ".site-header__name",
  ".first-visit",
  ".sentence-form",
  ".sentence",
  ".search-field",
  ".paths-line",
  ".skeleton",
  ".directory__map",
  ".emergency-bar",
];

/** Where each part lies, in whole pixels; null where it is not drawn. */
const readPlaces = (page: Page): Promise<unknown> =>
  page.evaluate(
    (parts) =>
      Object.fromEntries(
        parts.map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return [part, box && [box.x, box.y, box.width, box.height].map(Math.round)];
        }),
      ),
    PARTS,
  );

const speak = (page: Page, language: string): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);

test("production and demo have the same shell in their document, with no style of its own", () => {
  const [production, demo] = ["dist", "dist-demo"].map(
    (folder) => /<div id="root">(.*)<\/div>\s*<noscript>/su.exec(readFileSync(`${folder}/index.html`, "utf8"))?.[1],
  );
  expect(production).toContain('class="layout shell" inert');
  expect(production).not.toMatch(/ style=|<style|<script/u);
  expect(demo).toBe(production);
});

for (const viewport of [WIDE, NARROW]) {
  for (const language of ["de", "en", "tr", "ar"]) {
    test(`at ${viewport.width} px in "${language}" the app draws each part where the shell had it`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await speak(page, language);
      await openShell(page);
      const before = await readPlaces(page);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await holdBackContacts(page);
      await page.reload({ waitUntil: "commit" });
      await expect(page.getByRole("search")).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await expect.poll(() => readPlaces(page)).toEqual(before);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });
  }
}

test("nothing moves while the contacts take the shell's place, nor when the letters come after them", async ({
  page,
}) => {
  const { promise: isTime, resolve: letThem } = Promise.withResolvers<null>();
  await page.route(/\.woff2$/u, async (route) => {
    await isTime;
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator(".contact-row").first()).toBeVisible();
  await expect(page.locator("path.map-land")).toHaveCount(16);
  await expect(page.locator(".shell")).toHaveCount(0);
  letThem(null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Fira Sans"'))).toBe(true);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(
    0.02,
  );
});

for (const { viewport, theme, language } of looks) {
  test(`the shell is inert, and has no words but the name and the number: ${language}, ${theme}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: theme });
    await speak(page, language);
    await openShell(page);
    await expect(page.locator(".shell")).toHaveText("Clearingstelle · Kontaktnetz110");
    // What is inert is there for nobody: to axe the document is one whose main part is still on its way, with its heading.
    const rules = (await findViolations(page)).map((violation) => violation.split(":")[0]);
    expect(rules).toEqual(["landmark-one-main", "page-has-heading-one"]);
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement === document.body),
      "nothing of it takes the keyboard",
    ).toBe(true);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}

test("who has chosen dark and Arabic sees the shell in the dark and from right to left from the first", async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await speak(page, "ar");
  await openShell(page);
  const [logo, map] = await Promise.all(
    [".site-header__logo", ".directory__map"].map((part) => page.locator(part).boundingBox()),
  );
  expect(logo?.x).toBeGreaterThan(WIDE.width / 2);
  expect(map?.x).toBe(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toMatch(/^oklch\(0\.1/u);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

for (const path of ["/materials", "/contacts/none", "/?place=05513", "/?map=1"]) {
  test(`an address that does not begin with the list has the frame alone: ${path}`, async ({ page }) => {
    await openShell(page, path);
    await expect(page.locator(".shell .site-header")).toBeVisible();
    await expect(page.locator(".shell :is(.directory, .first-visit)")).toHaveCount(2);
    for (const part of [".directory", ".first-visit"]) await expect(page.locator(`.shell ${part}`)).toBeHidden();
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}

test("who has been here before has no line for newcomers, not in the shell either", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("perspective", "muslim-organization"));
  await openShell(page);
  await expect(page.locator(".shell .directory")).toBeVisible();
  await expect(page.locator(".shell .first-visit")).toBeHidden();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the document's own text stands alone", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText(/Chrome 111, Firefox 115 oder Safari\s+16\.4/)).toBeVisible();
    await expect(page.locator(".shell")).toBeHidden();
  });
});
