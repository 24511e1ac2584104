import { isWiderThanScreen, readCount } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, FAILED_REQUEST, NARROW, test, WIDE } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("from all Länder to what a role is called in one, and to the contacts it counts", async ({ page }) => {
      await page.goto("/lands?mock-size=300");
      await expect(
        page
          .locator("main")
          .getByText(/Sicherheitsbehörde/)
          .first(),
      ).toBeVisible();
      await expectAccessible(page, "all Länder");
      await page.getByRole("link", { name: "Nordrhein-Westfalen" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Nordrhein-Westfalen" })).toBeFocused();
      await expect(page.getByText("Bezeichnung bestätigt", { exact: true }).first()).toBeVisible();
      await expect(page.getByText("Nicht bestätigt", { exact: true }).first()).toBeVisible();
      const figure = page.locator("main dl").getByRole("link").first();
      await expect(figure).toBeVisible();
      await expect(page.locator("main .contact-lines").first()).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a Land");
      const count = Number(await figure.textContent());
      await figure.click();
      await expect(page).toHaveURL(/\?side=security-authority&land=DE-NW$/);
      await expect.poll(() => readCount(page)).toBe(count);
    });

    test("in Arabic, dark, from right to left", async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem("language", "ar");
        localStorage.setItem("theme", "dark");
      });
      await page.goto("/lands/DE-HE?mock-size=300");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.getByText("Migrationsbeauftragte der Polizei").first()).toBeVisible();
      await expect(page.locator("main dl").getByRole("link").first()).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a Land in Arabic");
    });
  });
}

test("one Land leads to the next by keyboard, and its heading has the focus", async ({ page }) => {
  await page.goto("/lands/DE-HB?mock-size=300");
  await page.getByRole("link", { name: "Nächstes Land: Hamburg" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hamburg" })).toBeFocused();
  await expect(page.getByText("Institut für transkulturelle Kompetenz").first()).toBeVisible();
});

test("a code that is no Land leads back", async ({ page }) => {
  await page.goto("/lands/DE-XX?mock-size=300");
  await expect(page.getByRole("heading", { level: 1, name: "Dieses Land gibt es nicht" })).toBeVisible();
  await expectAccessible(page, "no Land");
  await page.getByRole("link", { name: "Alle Länder" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Länderprofile" })).toBeVisible();
});

test.describe("while the backend is down", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("the Länder stay listed, and each part says that it failed", async ({ page }) => {
    await page.goto("/lands?mock=404");
    await expect(page.getByRole("alert")).toBeVisible();
    await expectAccessible(page, "all Länder without figures");
    await page.getByRole("link", { name: "Sachsen", exact: true }).click();
    await expect(page.getByText("Dieser Teil konnte nicht geladen werden.").first()).toBeVisible();
    await expectAccessible(page, "a Land without anything");
  });
});
