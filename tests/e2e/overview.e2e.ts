import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { isWiderThanScreen, onDirectory, readCount } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const SAMPLE = "mock-size=300";

const openOverview = async (page: Page, query = SAMPLE) => {
  await page.goto(`/overview?${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
};

test("the figures are saved as a table for spreadsheets", async ({ page }) => {
  await openOverview(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Zahlen als CSV speichern" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("overview.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\uFEFFas_of;land;land_name;topic;topic_name;security_authorities;")).toBe(true);
  // Each Land has its topics and a sum; the last line is the sum of all.
  expect(text.trim().split("\r\n")).toHaveLength(1 + 16 * (22 + 1) + 1);
});

test.describe("a screen of 375 pixels", () => {
  test.use({ viewport: NARROW, hasTouch: true });

  test("shows one Land at a time, and its topics lead to their contacts", async ({ page }) => {
    await openOverview(page);
    expect(await isWiderThanScreen(page)).toBe(false);
    const bremen = page.locator("details").filter({ hasText: "Bremen" });
    await bremen.locator("summary").tap();
    const row = bremen.getByRole("row").filter({ hasText: "Schutz von Moscheen" });
    const [authorities, organizations] = await row.getByRole("cell").allTextContents();
    await row.getByRole("rowheader").getByRole("link").tap();
    await expect(page).toHaveURL(/\?land=DE-HB&topic=mosque-protection$/);
    await expect(onDirectory(page).count).toBeVisible();
    expect(await readCount(page)).toBe(Number(authorities) + Number(organizations));
  });
});

test.describe("with reports of failed requests", () => {
  test.use({ expectedReports: /Failed to load resource/ });

  test("a failing backend is named, and the Clearing Point stays reachable", async ({ page }) => {
    await page.goto("/overview?mock=404");
    await expect(page.getByRole("heading", { name: "Die Zahlen konnten nicht geladen werden" })).toBeVisible();
    await expect(page.getByRole("main").getByText("Frankenstraße 210")).toBeVisible();
    await expectAccessible(page, "failed");
  });
});

// The whole matrix once; a few Länder have the same kinds of cells, and are looked through in a tenth of the time.
for (const { viewport, theme, language, queries } of [
  { viewport: WIDE, theme: "light", language: "de", queries: ["land=DE-XX"] },
  {
    viewport: WIDE,
    theme: "dark",
    language: "ar",
    queries: ["show=stale&sort=stale&land=DE-HB", "show=organizations&land=DE-HB&land=DE-NW", "land=DE-HB&land=DE-BE"],
  },
  { viewport: NARROW, theme: "dark", language: "de", queries: ["land=DE-HB", "show=stale&sort=stale"] },
  { viewport: NARROW, theme: "light", language: "ar", queries: ["land=DE-HB&show=organizations"] },
] as const) {
  test(`the overview is accessible: ${viewport.width} pixels, ${theme}, ${language}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
    await page.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
    for (const query of queries) {
      await openOverview(page, `${SAMPLE}&${query}`);
      if (viewport === NARROW) {
        // A Land alone stands open.
        if (!query.includes("land=")) await page.locator("summary").first().click();
        await expect(page.locator("details[open]").getByRole("row").first()).toBeVisible();
      }
      await expectAccessible(page, query);
    }
  });
}
