import type { Page } from "@playwright/test";
import { isWiderThanScreen } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { closeFacets, expect, FAILED_REQUEST, NARROW, openFacet, test, WIDE } from "./site-test.ts";

const main = (page: Page) => page.getByRole("main");
const rows = (page: Page) => main(page).getByRole("heading", { level: 3 }).getByRole("link");

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("from a topic and a language to a request that has everything filled in", async ({ page }) => {
      await page.goto("/experts?mock-size=300");
      await expect(page.getByRole("heading", { level: 2, name: "60 Fachleute" })).toBeVisible();
      await expectAccessible(page, "all experts");
      await openFacet(page, "Thema");
      await page.getByRole("checkbox", { name: /^Drohungen, Notfallplan/ }).click();
      await openFacet(page, "Sprache");
      await page.getByRole("checkbox", { name: /^Deutsch / }).click();
      await expect(page).toHaveURL(/topic=threats&language=de/);
      await expectAccessible(page, "filtered experts");
      await closeFacets(page);
      const field = (await rows(page).first().textContent()) ?? "";
      await rows(page).first().click();
      await expect(page.getByRole("heading", { level: 1, name: field })).toBeFocused();
      await expect(main(page).getByRole("heading", { name: "Weitere Fachleute zum Thema" })).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "an expert");
      const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await main(page).getByRole("link", { name: "Anfragen", exact: true }).click();
      await expect(page).toHaveURL(
        (url) =>
          url.pathname === "/enquiry" &&
          // The only format and the only Land of an expert follow.
          url.search.startsWith(`?kind=expert-request&about=${id}&topic=threats&language=de`),
      );
    });

    test("the list and an expert are read in Arabic, from right to left", async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("language", "ar"));
      await page.addInitScript(() => localStorage.setItem("theme", "dark"));
      await page.goto("/experts?mock-size=300&land=DE-BY");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.getByRole("heading", { level: 1, name: "الخبراء" })).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
      await expectAccessible(page, "experts in Arabic");
      await rows(page).first().click();
      await expect(main(page).getByRole("link", { name: "إرسال طلب" })).toBeVisible();
      expect(await main(page).locator("[lang=de]").count()).toBe(0);
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "an expert in Arabic");
    });
  });
}

test.describe("an address that leads nowhere", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("says so and leads back", async ({ page }) => {
    await page.goto("/experts/nobody?mock-size=300");
    await expect(page.getByRole("heading", { level: 1, name: "Dieses Angebot gibt es nicht (mehr)" })).toBeVisible();
    await expectAccessible(page, "no such expert");
  });
});
