import { expect, FAILED_REQUEST, NARROW, test, WIDE } from "./site-test.ts";
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

      test("a place is chosen by mouse", async ({ page }) => {
        const { field, places, suggestions } = onSearchBox(page, wordings[language]);
        await field.fill("Kassel");
        await places.getByRole("option").first().click();
        await expect(page).toHaveURL(/[?&]place=06611000(&|$)/);
        await expect(suggestions).toBeHidden();
      });
    });
  }
}

test("Escape closes the suggestions and keeps what was typed, again it clears the field", async ({ page }) => {
  await openDirectory(page);
  const { field, suggestions } = onSearchBox(page);
  await field.fill("Kassel");
  await expect(suggestions).toBeVisible();
  await field.press("Escape");
  await expect(suggestions).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue("Kassel");
  await expect(page).toHaveURL(/[?&]q=Kassel/);
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(page).not.toHaveURL(/[?&]q=/);
});

test("arrow keys go through all groups in their order and around", async ({ page }) => {
  await openDirectory(page);
  const { field, suggestions } = onSearchBox(page);
  await field.fill("Opferschutz");
  const options = suggestions.getByRole("option");
  await expect(options).toHaveCount(2);
  for (const nth of [0, 1, 0]) {
    await field.press("ArrowDown");
    await expect(options.nth(nth)).toHaveAttribute("aria-selected", "true");
  }
});

test("towns of one name show their Kreis", async ({ page }) => {
  await openDirectory(page);
  const { field, option } = onSearchBox(page);
  await field.fill("Marl");
  await expect(option("Marl Kreis Recklinghausen")).toBeVisible();
  await option("Marl Landkreis Diepholz").click();
  await expect(page).toHaveURL(/[?&]place=03251025(&|$)/);
});

test("a Kreis is a place, too", async ({ page }) => {
  const { list } = await openDirectory(page);
  const { field, option } = onSearchBox(page);
  await field.fill("Kreis Recklinghausen");
  await option("Kreis Recklinghausen").click();
  await expect(page).toHaveURL(/[?&]place=05562(&|$)/);
  await expect(list.getByRole("heading", { level: 3 }).first()).toContainText("Für Kreis Recklinghausen");
});

test("a postcode leads to its town", async ({ page }) => {
  await openDirectory(page);
  const { field, option } = onSearchBox(page);
  await field.fill("45964");
  await option("45964 Gladbeck").click();
  await expect(page).toHaveURL(/[?&]place=05562014(&|$)/);
});

test("a postcode that is not listed is named, with those near it, one press away", async ({ page }) => {
  await openDirectory(page);
  const { field, suggestions } = onSearchBox(page);
  await field.fill("12345");
  await expect(page.getByText("Diese Postleitzahl steht hier nicht. Die ersten Ziffern führen nach:")).toBeVisible();
  await expect(suggestions).toBeHidden();
  await expectAccessible(page, "unknown postcode");
  await page.getByRole("button", { name: "12347" }).click();
  await expect(page).toHaveURL(/[?&]place=11000000(&|$)/);
});

test("a Land and a topic become filters and leave the field empty", async ({ page }) => {
  const screen = await openDirectory(page);
  const { field, group } = onSearchBox(page);
  await field.fill("NRW");
  await group("Länder").getByRole("option", { name: "Nordrhein-Westfalen" }).click();
  await expect(screen.chip("Nordrhein-Westfalen")).toBeVisible();
  await field.fill("Drohung");
  await group("Themen").getByRole("option").first().click();
  await expect(screen.gap("Thema")).toHaveText(/Drohungen/);
  await expect(page).toHaveURL(/land=DE-NW&topic=threats/);
  await expect(page).not.toHaveURL(/[?&]q=/);
  await expect(field).toHaveValue("");
});

test("a role is told by its name in a Land, and its contacts are listed", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-NW");
  const { field, group } = onSearchBox(page);
  await field.fill("KMI");
  const role = group("Funktionen").getByRole("option").first();
  await expect(role).toContainText("in Nordrhein-Westfalen: KMI");
  await role.click();
  await expect(screen.chip("Kontaktbeamtin/Kontaktbeamter der Polizei")).toBeVisible();
  await expect(field).toHaveValue("");
  // A key, which every language reads alike.
  await expect(page).toHaveURL(/[?&]role=liaison-officer(&|$)/);
  await expect(screen.rows.first()).toBeVisible();
  await expect(screen.count).not.toHaveText("Keine Kontakte");
});

test("an organisation opens its details", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000");
  const { field, group } = onSearchBox(page);
  await field.fill("Polizeipräsidium Kassel");
  const organization = group("Organisationen und Behörden").getByRole("option").first();
  const name = (await organization.locator("bdi").first().textContent()) ?? "";
  await organization.click();
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(page).toHaveURL(/\/contacts\/[a-z0-9]+/);
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

test.describe("while the list of places cannot be had", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("Länder, roles and topics are suggested all the same", async ({ page, context }) => {
    await context.route("**/geo/gazetteer.json", (route) => route.abort());
    const screen = await openDirectory(page);
    const { field, group, places } = onSearchBox(page);
    await field.fill("Bayern");
    await group("Länder").getByRole("option", { name: "Bayern" }).click();
    await expect(screen.chip("Bayern")).toBeVisible();
    await field.fill("Recklinghausen");
    await expect(places).toHaveCount(0);
    await expect(page).toHaveURL(/[?&]q=Recklinghausen/);
  });
});
