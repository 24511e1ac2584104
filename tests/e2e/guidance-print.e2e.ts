import { printSheets } from "./print-sheets.ts";
import { expect, test } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const language of ["de", "ar"] as const) {
  test(`every path is printed on one sheet, with whom to call: ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
    await page.goto("/guidance?mock-size=300");
    // The emergency number stands in the rows, too.
    const links = page.locator("main").locator('.entry-list a[href^="/guidance/"]');
    await expect(links).toHaveCount(8);
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const path of paths) {
      await page.goto(`${path.split("?")[0]}?mock-size=300&place=05562014`);
      await expect(page.locator("main").locator(".answer__reach a").first()).toBeVisible();
      expect((await printSheets(page)).length, path).toBe(1);
    }
  });
}
