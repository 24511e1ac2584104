import { expect, NARROW, test, WIDE } from "./site-test.ts";
import { builtFile } from "./built-file.ts";
import { onDirectory, openDirectory } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { onSearchBox, wordings } from "./search-box-screen.ts";

for (const language of ["de", "ar"] as const) {
  for (const viewport of [WIDE, NARROW]) {
    test.describe(`in ${language}, ${viewport.width} pixels wide`, () => {
      test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

      test.beforeEach(async ({ page }) => {
        await openDirectory(page);
        await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOption(language);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      });

      test("a place is chosen by keyboard, and the box is accessible open and closed", async ({ page }) => {
        const { field, suggestions, places } = onSearchBox(page, wordings[language]);
        await expect(field).toHaveAttribute("aria-expanded", "false");
        await expectAccessible(page, "closed");
        await field.focus();
        await page.keyboard.type("Reklinghausen");
        await expect(places.getByRole("option").first()).toContainText("Recklinghausen");
        await expect(field).toHaveAttribute("aria-expanded", "true");
        await page.keyboard.press("ArrowDown");
        const chosen = suggestions.getByRole("option", { selected: true });
        await expect(chosen).toHaveText(/^Recklinghausen/);
        await expect(field).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "none");
        await expectAccessible(page, "open");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(/[?&]place=05562032(&|$)/);
        await expect(page).not.toHaveURL(/[?&]q=/);
        await expect(field).toBeHidden();
        await expect(page.locator("#answer")).toBeFocused();
        await expect(suggestions).toBeHidden();
        await expect(page.getByRole("article").first()).toBeVisible();
        await expectAccessible(page, "with a place");
      });
    });
  }
}

test("the box is accessible while it says what cannot be found", async ({ page }) => {
  await openDirectory(page);
  const { field } = onSearchBox(page);
  for (const [typed, said] of [
    ["12345", "Diese Postleitzahl steht hier nicht. Die ersten Ziffern führen nach:"],
    ["Wien", "„Wien“ liegt nicht in Deutschland."],
  ] as const) {
    await field.fill(typed);
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expectAccessible(page, typed);
  }
});

test("what is typed while contacts and suggestions are still coming is kept, and so is the focus", async ({ page }) => {
  await page.goto("/?mock-size=3000");
  await onDirectory(page).search.focus();
  for (const letter of "Reklinghausen") {
    await page.keyboard.type(letter);
    await expect(onDirectory(page).search).toBeFocused();
  }
  const { field, places } = onSearchBox(page);
  await expect(onDirectory(page).count).toBeVisible();
  await expect(field).toHaveValue("Reklinghausen");
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/[?&]q=Reklinghausen/);
  await field.press("ArrowDown");
  await expect(places.getByRole("option").first()).toContainText("Recklinghausen");
});

test("what was typed before suggestions could be shown is suggested for as soon as they can", async ({
  page,
  context,
}) => {
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route(builtFile("src/directory/search/part.tsx"), async (route) => {
    await gone;
    await route.continue();
  });
  // The page has not loaded, for Firefox, before the code that is held back.
  await page.goto("/?mock-size=300", { waitUntil: "commit" });
  const plain = page.getByRole("searchbox");
  await plain.fill("Reklinghausen");
  await plain.press("Home");
  letGo();
  const { field, places } = onSearchBox(page);
  await expect(places.getByRole("option").first()).toContainText("Recklinghausen");
  await expect(field).toBeFocused();
  await page.keyboard.type("X");
  await expect(field).toHaveValue("XReklinghausen");
});
