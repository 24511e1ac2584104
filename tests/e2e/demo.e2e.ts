import { onDirectory, openDirectory } from "./directory-screen.ts";
import { reachBySearching } from "./reach-by-searching.ts";
import { expect, test, THREE_COLUMNS } from "./site-test.ts";

test("what everybody comes for is found in the demo, too: a telephone number in three interactions by searching", ({
  page,
}) => reachBySearching(page, { side: "mosques", seeks: "NRW Schutz von Moscheen", land: "Nordrhein-Westfalen" }));

test("nothing is stored but what the visitor chose", async ({ page, context }) => {
  await page.setViewportSize(THREE_COLUMNS);
  const screen = await openDirectory(page);
  await screen.search.fill("Kassel");
  // Suggestions lie over the rows.
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await screen.rows.first().click();
  await expect(screen.details).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await onDirectory(page).mosques.click();
  await page.getByRole("button", { name: "Dunkle Darstellung" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(["perspective", "theme"]);
});

test("the emergency line and the note on invented entries are on every screen", async ({ page }) => {
  for (const path of ["/?mock-size=300", "/contacts/%21%21", "/nirgendwo"]) {
    await page.goto(path);
    // A page that is left before it has all it asked for says so, in some browsers.
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    const bar = page.getByRole("complementary", { name: "Notruf" });
    await expect(bar.getByText("Notruf 110.", { exact: true })).toBeVisible();
    await expect(bar.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
    await expect(bar.getByText("Diese Seite nimmt keine Hinweise auf Personen entgegen.")).toBeVisible();
    await expect(bar.getByText(/Alle Einträge sind erfunden/)).toBeVisible();
  }
});
