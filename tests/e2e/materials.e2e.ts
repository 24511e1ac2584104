import type { Page } from "@playwright/test";
import { isWiderThanScreen } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { files } from "./material-files.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const main = (page: Page) => page.getByRole("main");
const row = (page: Page, title: string) =>
  main(page)
    .locator(".entry-list > li")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("from a topic to a page that can be printed, in another language, and back", async ({ page }) => {
      await page.goto("/materials?mock-size=300&topic=threats");
      await expect(page.getByRole("heading", { level: 2, name: /^\d+ Materialien$/ })).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "materials");
      await row(page, "Checkliste: Drohschreiben")
        .getByRole("link", { name: /^Deutsch/ })
        .click();
      await expect(page).toHaveURL(/\/materials\/threat-letter\/de\.html$/);
      await expect(page.getByRole("heading", { level: 1, name: "Checkliste: Drohschreiben" })).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "the checklist");
      await page.getByRole("link", { name: "العربية" }).click();
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expectAccessible(page, "the checklist in Arabic");
      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL(/topic=threats/);
      await expect(row(page, "Checkliste: Drohschreiben")).toBeVisible();
    });

    test("a material says what there is of it, and what is not there is ordered", async ({ page }) => {
      await page.goto("/materials?mock-size=300&kind=checklist");
      await main(page).getByRole("link", { name: "Sicherheitsrundgang am Gebäude", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Sicherheitsrundgang am Gebäude" })).toBeFocused();
      await expect(main(page).getByRole("link", { name: "Englisch öffnen" })).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a material");
      const projects = main(page).getByRole("link", { name: "Projekte zum gleichen Thema" });
      await expect(projects).toHaveAttribute("href", "/projects?topic=mosque-protection&topic=security-advice");
      const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await main(page).getByRole("link", { name: "Bestellung über die Clearingstelle" }).click();
      await expect(page).toHaveURL((url) => url.pathname === "/enquiry" && url.search === `?kind=question&about=${id}`);
    });

    test("the list and a material are read in Arabic, from right to left", async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("language", "ar"));
      await page.addInitScript(() => localStorage.setItem("theme", "dark"));
      await page.goto("/materials?mock-size=300&language=ar&kind=guide");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      const first = main(page).getByRole("heading", { level: 3 }).getByRole("link").first();
      await expect(first).toBeVisible();
      await expectAccessible(page, "materials in Arabic");
      await first.click();
      await expect(page.getByRole("heading", { level: 2, name: "اللغات" })).toBeVisible();
      expect(await main(page).locator("[lang=de]").count()).toBe(0);
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a material in Arabic");
    });

    test("a page with tables to fill in is accessible, and no wider than the screen, in each language", async ({
      page,
    }) => {
      for (const file of files.filter((path) => /emergency-plan\//.test(path))) {
        await page.goto(file);
        expect(await isWiderThanScreen(page), file).toBe(false);
        await expectAccessible(page, file);
      }
    });
  });
}

test("a page leads to the list of all materials", async ({ page }) => {
  await page.goto("/materials/threat-letter/en.html");
  await page.getByRole("link", { name: "All materials" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Materialien" })).toBeVisible();
});
