import type { Page } from "@playwright/test";
import { isWiderThanScreen } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const place = (page: Page) => page.getByRole("combobox", { name: "Postleitzahl oder Ort" });
const main = (page: Page) => page.locator("main");

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("from 'what happened' to the telephone of who is responsible", async ({ page }) => {
      await page.goto("/guidance?mock-size=300");
      await expect(page.getByRole("heading", { level: 2, name: "8 Anleitungen" })).toBeVisible();
      await expectAccessible(page, "all paths");
      await page.getByRole("link", { name: "Schaden an der Moschee" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Schaden an der Moschee" })).toBeFocused();
      await expect(main(page).getByText("Gefahr jetzt?", { exact: true })).toBeVisible();
      await expectAccessible(page, "a path without a place");
      await place(page).fill("45964");
      await page.getByRole("option", { name: "45964 Gladbeck" }).click();
      await expect(page).toHaveURL(/[?&]place=05562014/);
      await expect(main(page).getByText(/^zuständig für /)).toBeVisible();
      await expect(main(page).locator(".responsible-contact a[href^='tel:+49']").first()).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a path with a place");
    });

    test("the place is asked once, and its contact can be opened and come back from", async ({ page }) => {
      await page.goto("/guidance/threat-letter?mock-size=300&place=05562014");
      await expect(place(page)).toHaveValue("Gladbeck");
      await page.getByRole("link", { name: "Nächte im Ramadan" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Nächte im Ramadan" })).toBeVisible();
      await expect(place(page)).toHaveValue("Gladbeck");
      const answer = main(page).getByRole("article");
      const name = (await answer.locator('.answer__office > [translate="no"]').textContent()) ?? "";
      await answer.getByRole("link", { name: "Alle Angaben" }).click();
      await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(name);
      await page.goBack();
      await expect(place(page)).toHaveValue("Gladbeck");
    });

    test("every path has danger, steps and help in Arabic, from right to left", async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("language", "ar"));
      await page.goto("/guidance/large-funeral?mock-size=300&place=05562014");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(main(page).getByRole("heading", { level: 1 })).toHaveText("صلاة جنازة يحضرها 1000 شخص");
      await expect(main(page).locator(".steps > li")).toHaveCount(6);
      await expect(main(page).locator(".responsible-contact")).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a path in Arabic");
    });
  });
}

test("a place that is not in Germany is answered with a sentence, by keyboard alone", async ({ page }) => {
  await page.goto("/guidance/threat-letter?mock-size=300");
  await place(page).focus();
  await page.keyboard.type("Istanbul");
  await expect(main(page).getByText(/„Istanbul“ liegt nicht in Deutschland\./)).toBeVisible();
  await expectAccessible(page, "a place nobody knows");
  await place(page).fill("46236");
  await expect(page.getByRole("option", { name: "46236 Bottrop" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]place=05512000/);
});
