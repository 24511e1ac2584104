import { QUESTION } from "./enquiry-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, FAILED_REQUEST, looks, test } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const { language, viewport, theme } of looks) {
  test.describe(`${language}, ${viewport.width} pixels, ${theme}`, () => {
    test.use({ viewport, expectedReports: FAILED_REQUEST });

    test("every state is accessible", async ({ page }) => {
      await page.addInitScript(
        ([tag, look]) => {
          localStorage.setItem("language", tag);
          localStorage.setItem("theme", look);
        },
        [language, theme] as const,
      );
      const field = (name: string) => page.locator(`#enquiry-${name}`);
      const submit = page.locator("form button[type=submit]");
      await page.goto("/enquiry?kind=nonsense&mock-size=300");
      await expect(field("kind")).toBeVisible();
      await expectAccessible(page, "the choice with a notice");
      for (const kind of ["suggestion", "suggestion&suggestedKind=contact", "expert-request", "barrier", "question"]) {
        await page.goto(`/enquiry?kind=${kind}&mock-size=300&mock=lost-answer`);
        await expect(field("text")).toBeVisible();
        await submit.click();
        await expect(page.getByRole("alert")).toBeFocused();
        await expectAccessible(page, `${kind} with faults`);
      }
      await field("text").fill(`${QUESTION} DE89 3704 0044 0532 0130 00`);
      await field("side").check();
      await field("consentVersion").check();
      await submit.click();
      await expect(page.locator(".secret-warning")).toBeVisible();
      await expectAccessible(page, "the summary with a warning");
      const send = page.locator(".enquiry-form__actions .button").first();
      await send.click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectAccessible(page, "a lost answer");
      await page.reload();
      await expect(page.locator("h1")).toBeVisible();
      await page.goto("/enquiry?kind=question&mock-size=300");
      await expect(page.locator(".draft-note")).toBeVisible();
      await expectAccessible(page, "a draft");
      await submit.click();
      await send.click();
      await expect(page.locator(".receipt")).toBeVisible();
      await expectAccessible(page, "the receipt");
      await page.goto("/enquiry?mock-size=300");
      await expect(page.locator(".kept-drafts")).toBeVisible();
      await page.locator(".kept-drafts button").first().click();
      await expect(page.locator(".kept-drafts__question")).toBeVisible();
      await expectAccessible(page, "the choice with what is kept, and a question about it");
      await page.locator(".kept-drafts a").first().click();
      await page.locator(".enquiry-form__actions button").click();
      await expect(page.locator(".ways-on")).toBeVisible();
      await expectAccessible(page, "the thanks once the link is saved");
    });

    test("a correction and an introduction are accessible", async ({ page }) => {
      await page.addInitScript((tag) => localStorage.setItem("language", tag), language);
      await page.goto("/?mock-size=300&side=muslim-organization");
      await page.locator("main").getByRole("listitem").getByRole("link").nth(1).click();
      await page.locator('a[href*="kind=correction"]:not([href*="wish="])').click();
      const change = page.locator(".correction-row__action button");
      await expect(change.first()).toBeVisible();
      for (const position of [0, 3, 5, 6, 7, 12]) await change.nth(position).click();
      await page.locator("#enquiry-change-address").fill("Musterweg 1");
      await page.locator(".precision button").click();
      await expect(page.locator(".map__canvas")).toBeVisible();
      await expectAccessible(page, "a correction with its map");
      await page.locator("#enquiry-side").check();
      await page.locator("#enquiry-consentVersion").check();
      await page.locator("form button[type=submit]").click();
      await expect(page.locator(".preview")).toBeVisible();
      await expectAccessible(page, "what changes");
      await page.goto("/enquiry?kind=introduction&mock-size=300");
      await expect(page.locator("h1")).toBeVisible();
      await page.locator("#enquiry-search").fill("e");
      await expect(page.locator(".about-search li").first()).toBeVisible();
      await expectAccessible(page, "an introduction to nobody yet");
      await page.goto("/enquiry?kind=introduction&about=nobody12&mock-size=300");
      await expect(page.locator(".notice")).toBeVisible();
      await expectAccessible(page, "an introduction to somebody unknown");
    });
  });
}
