import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test } from "./site-test.ts";

test.describe("at 375 pixels", () => {
  test.use({ viewport: NARROW });

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
