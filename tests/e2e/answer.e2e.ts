import { createVisitor, expectWayInView, MOST_INTERACTIONS, onDirectory, placeGap } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test } from "./site-test.ts";

test.describe("at 375 pixels", () => {
  test.use({ viewport: NARROW });

  test("a place alone leads to the contact in three interactions", async ({ page }) => {
    const visitor = createVisitor();
    await page.goto("/");
    await visitor.enter(onDirectory(page).search, "Recklinghausen");
    await expect(placeGap(page)).toHaveText("Ort: Recklinghausen");
    await expectWayInView(page);
    expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPlace);
  });

  for (const side of ["police", "mosques"] as const) {
    test(`a place, a side and a topic lead to it in five: ${side}`, async ({ page }) => {
      const screen = onDirectory(page);
      const visitor = createVisitor();
      await page.goto("/");
      await visitor.press(screen[side]);
      await visitor.press(screen.gap("Thema"));
      await visitor.press(screen.choice("Schutz von Moscheen"));
      await visitor.enter(screen.search, "Recklinghausen");
      await expect(page.getByRole("article")).toHaveCount(1);
      await expectWayInView(page);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
    });

    test(`so do a place, a side and a language: ${side}`, async ({ page }) => {
      const screen = onDirectory(page);
      const visitor = createVisitor();
      await page.goto("/");
      await visitor.press(screen[side]);
      await visitor.press(screen.gap("Sprache"));
      await visitor.press(screen.choice("Türkisch"));
      await visitor.enter(screen.search, "Recklinghausen");
      await expect(page.getByRole("article")).toHaveCount(1);
      await expectWayInView(page);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
    });
  }

  test("answered, the sentence takes two lines", async ({ page }) => {
    await page.goto("/?place=05512000&side=security-authority&topic=threats&language=tr");
    await expect(page.getByRole("article")).toBeVisible();
    const { height, line } = await page.locator(".sentence").evaluate((sentence) => ({
      height: sentence.getBoundingClientRect().height,
      line: Number.parseFloat(getComputedStyle(sentence).lineHeight),
    }));
    expect(Math.round(height / line)).toBe(2);
  });
});

for (const language of ["de", "ar"] as const) {
  test(`sentence, choices, answer and filters are accessible in ${language}`, async ({ page }) => {
    await page.goto(`/?place=08335015&side=security-authority&topic=threats&lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("article").getByRole("link").first()).toBeVisible();
    await page.locator("details > summary").first().click();
    await expectAccessible(page, "answered");
    await page.locator("#gap-topic").click();
    await expect(page.locator(".gap-choices")).toBeVisible();
    await expectAccessible(page, "choosing a topic");
    await page.keyboard.press("Escape");
    await expect(page.locator("#gap-topic")).toBeFocused();
    await page.locator(".filter-button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, "filters");
  });
}
