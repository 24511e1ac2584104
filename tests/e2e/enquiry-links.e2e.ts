import type { Page } from "@playwright/test";
import { isWiderThanScreen } from "./directory-screen.ts";
import { submitEnquiry } from "./enquiry-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** How far the screen's own text is from its edge: nothing where its styles did not come. */
const paddingOf = (page: Page) =>
  page.locator("#main").evaluate((main) => Number.parseFloat(getComputedStyle(main).paddingInlineStart));

for (const { language, viewport, theme } of [
  { language: "de", viewport: WIDE, theme: "light" },
  { language: "ar", viewport: NARROW, theme: "dark" },
] as const) {
  test.describe(`${language}, ${viewport.width} pixels, ${theme}`, () => {
    test.use({ viewport });

    test("both sides of an enquiry in two tabs, each link opened directly", async ({ page, context }) => {
      await page.goto("/enquiry?mock-size=300");
      await expect(page.locator("h1")).toBeVisible();
      await page.evaluate(
        ([tag, look]) => {
          localStorage.setItem("language", tag);
          localStorage.setItem("theme", look);
        },
        [language, theme] as const,
      );
      const links = await submitEnquiry(page, "suggestion");
      const [sender, desk] = [await context.newPage(), await context.newPage()];
      await sender.goto(links.status);
      await desk.goto(links.received);
      for (const tab of [sender, desk]) {
        await expect(tab.locator(".link-page__state")).toBeVisible();
        expect(await paddingOf(tab)).toBeGreaterThan(0);
        expect(await isWiderThanScreen(tab)).toBe(false);
      }
      await expectAccessible(sender, "the status of what was sent");
      const actions = desk.locator(".receiver-actions button");
      await actions.last().click();
      await desk.locator("form button[type=submit]").click();
      await expect(desk.locator("#enquiry-message")).toBeFocused();
      await desk.locator("#enquiry-message").fill("Steht schon hier. Passwort: geheim123");
      await expect(desk.locator(".secret-warning")).toBeVisible();
      await expectAccessible(desk, "an answer with a fault and a warning");
      await desk.locator("#enquiry-message").fill("Das steht schon im Verzeichnis.");
      await desk.locator("form button[type=submit]").click();
      await expect(desk.locator(".link-page__state-name")).toBeFocused();
      await expectAccessible(desk, "what was answered");
      await sender.reload();
      await expect(sender.getByText("Das steht schon im Verzeichnis.")).toBeVisible();
      await expectAccessible(sender, "the status of what was answered");
    });
  });
}

test("each kind is answered by its link, and withdrawn", async ({ page }) => {
  await page.goto("/enquiry?mock-size=300");
  await expect(page.locator("h1")).toBeVisible();
  for (const kind of ["question", "correction", "expert-request", "barrier"] as const) {
    const links = await submitEnquiry(page, kind);
    await page.goto("about:blank");
    await page.goto(links.received);
    await page.getByRole("button", { name: "Antworten" }).click();
    await page.getByRole("textbox", { name: "Ihre Antwort" }).fill("Darum kümmern wir uns.");
    await page.getByRole("button", { name: "Antworten" }).last().click();
    await expect(page.getByRole("heading", { name: "beantwortet" })).toBeFocused();
    await page.goto("about:blank");
    await page.goto(links.status);
    await expect(page.getByText("Darum kümmern wir uns.")).toBeVisible();
    await page.getByRole("button", { name: "Anfrage zurückziehen" }).click();
    await page.getByRole("button", { name: "Ja, zurückziehen" }).click();
    await expect(page.getByRole("heading", { name: "zurückgezogen" })).toBeFocused();
    await expect(page.getByText("Darum kümmern wir uns.")).toBeHidden();
  }
});
