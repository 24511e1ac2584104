import { expectAccessible } from "./expect-accessible.ts";
import { files } from "./material-files.ts";
import { bare, printSheets } from "./print-sheets.ts";
import { expect, test } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("each page is printed on one or two sheets", async ({ page }) => {
  expect(files.length).toBeGreaterThan(24);
  for (const file of files) {
    await page.goto(file);
    const sheets = await printSheets(page);
    expect(sheets.length, file).toBeLessThanOrEqual(2);
    expect(sheets.join(""), file).toContain(bare(page.url()));
  }
});

test.describe("on a dark system", () => {
  test.use({ colorScheme: "dark" });

  test("a page is dark and accessible, and printed on white", async ({ page }) => {
    await page.goto("/materials/friday-parking/tr.html");
    await expectAccessible(page, "a dark page");
    const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).not.toBe("rgb(255, 255, 255)");
    await expect(page.getByRole("button", { name: "Yazdır" })).toBeVisible();
    const faces = () =>
      page.evaluate(() => [...document.fonts].flatMap(({ family, status }) => (status === "loaded" ? [family] : [])));
    expect(await faces()).toContain("Fira Sans");
    await page.emulateMedia({ media: "print" });
    expect(await background()).toBe("rgb(255, 255, 255)");
    await expect(page.getByRole("button")).toBeHidden();
    await expect(page.getByText("İlgili kişimiz (ad, telefon):")).toBeVisible();
    await expect(page.getByRole("img", { name: page.url() })).toBeVisible();
    await expect(page.getByRole("navigation")).toBeHidden();
  });
});
