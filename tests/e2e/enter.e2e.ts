import type { BrowserContext, Page } from "@playwright/test";
import { builtFile } from "./built-file.ts";
import { isWiderThanScreen, openDirectory } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { onSearchBox, wordings } from "./search-box-screen.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const placeField = (page: Page) => page.getByRole("combobox", { name: "Postleitzahl oder Ort" });
const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** Holds the list of places back until it is let go. */
const holdPlaces = async (context: BrowserContext): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<null>();
  await context.route("**/geo/gazetteer.json", async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(null);
};

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("in the directory Enter understands a slip, says so, and gives the field back", async ({ page }) => {
      await openDirectory(page);
      const { field, option } = onSearchBox(page);
      await field.fill("Botrop");
      await field.press("Enter");
      await expect(page).toHaveURL(/[?&]place=05512000(&|$)/);
      await expect(said(page, "Verstanden als Bottrop, getippt Botrop")).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a place understood");
      await page.getByRole("button", { name: "ändern" }).press("Enter");
      await expect(field).toHaveValue("Botrop");
      await expect(field).toBeFocused();
      await expect(page).not.toHaveURL(/[?&]place=/);
      await expect(option("Bottrop").first()).toBeVisible();
    });

    test("in the directory Enter asks which place of a name is meant", async ({ page }) => {
      await openDirectory(page);
      const { field, places } = onSearchBox(page);
      await field.fill("Neustadt");
      await field.press("Enter");
      await expect(said(page, "Welches Neustadt?")).toBeVisible();
      await expect(places.getByRole("option")).toHaveCount(22);
      await expect(places.getByRole("option", { selected: true })).toHaveText(/Rheinland-Pfalz$/);
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a question");
      await field.press("ArrowDown");
      await expect(places.getByRole("option", { selected: true })).toHaveText(/Bayern$/);
      await field.press("Enter");
      await expect(page).toHaveURL(/[?&]place=09374139(&|$)/);
    });

    test("in guidance Enter takes the place, says so, and the contact follows", async ({ page }) => {
      await page.goto("/guidance/threat-letter?mock-size=300");
      await placeField(page).fill("Rauxel");
      await placeField(page).press("Enter");
      await expect(placeField(page)).toHaveValue("Castrop-Rauxel");
      await expect(said(page, "Verstanden als Castrop-Rauxel, getippt Rauxel")).toBeVisible();
      await expect(page.locator(".responsible-contact")).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await expectAccessible(page, "a place understood");
      await page.getByRole("button", { name: "ändern" }).press("Enter");
      await expect(placeField(page)).toHaveValue("Rauxel");
      await expect(placeField(page)).toBeFocused();
    });
  });
}

test("Enter waits for the list of places in the directory", async ({ page, context }) => {
  const letGo = await holdPlaces(context);
  await openDirectory(page);
  const { field } = onSearchBox(page);
  await field.fill("Hiddensee");
  await field.press("Enter");
  await expect(said(page, "Das Ortsverzeichnis wird geladen …")).toBeVisible();
  letGo();
  await expect(said(page, "Verstanden als Insel Hiddensee, getippt Hiddensee")).toBeVisible();
});

test("Enter waits for the list of places in guidance", async ({ page, context }) => {
  const letGo = await holdPlaces(context);
  await page.goto("/guidance/threat-letter?mock-size=300");
  await placeField(page).fill("Büsingen");
  await placeField(page).press("Enter");
  await expect(said(page, "Das Ortsverzeichnis wird geladen …")).toBeVisible();
  letGo();
  await expect(placeField(page)).toHaveValue("Büsingen am Hochrhein");
});

test("Enter waits for the code of the suggestions", async ({ page, context }) => {
  const { promise, resolve } = Promise.withResolvers<null>();
  await context.route(builtFile("src/directory/search/part.tsx"), async (route) => {
    await promise;
    await route.continue();
  });
  // The page has not loaded, for Firefox, before the code that is held back.
  await page.goto("/?mock-size=300", { waitUntil: "commit" });
  await page.getByRole("searchbox").fill("Bottrop");
  await page.getByRole("searchbox").press("Enter");
  resolve(null);
  await expect(page).toHaveURL(/[?&]place=05512000(&|$)/);
});

test("the answer is said in Arabic, from right to left", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.addInitScript(() => localStorage.setItem("language", "ar"));
  await page.goto("/?mock-size=300");
  const { field } = onSearchBox(page, wordings.ar);
  await field.fill("Botrop");
  await field.press("Enter");
  await expect(said(page, "فُهم على أنه Bottrop، والمكتوب Botrop")).toBeVisible();
  expect(await isWiderThanScreen(page)).toBe(false);
  await expectAccessible(page, "a place understood, in Arabic");
  // The place stands in its gap: pressed, it gives way to the field.
  await page.locator("form .gap").first().click();
  await field.fill("Neustadt");
  await field.press("Enter");
  await expect(said(page, "أي Neustadt تقصدون؟")).toBeVisible();
  expect(await isWiderThanScreen(page)).toBe(false);
});
