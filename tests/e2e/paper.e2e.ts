import type { Page } from "@playwright/test";
import { bare, countIn, printSheets } from "./print-sheets.ts";
import { expect, test } from "./site-test.ts";

/** A sheet of A4 without its margins, in CSS pixels. */
const SHEET = { width: 680, height: 1020 } as const;

const openFromHeader = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

/**
 * Prints the screen by its own button, and expects what every paper has: where it can be read again, of when it is, no
 * heading alone at the foot of a sheet, and nothing that could only be pressed.
 */
const printScreen = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole("button", { name: "Drucken", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", page.url());
  const headings = await page.locator("main :is(h2, h3)").allTextContents();
  const controls = await page
    .locator("main :is(.view-switch, .facet-bar, .screen__bar, .list-head__actions, .show-choice) button:visible")
    .allTextContents();
  expect(controls.length).toBeGreaterThan(0);
  const sheets = await printSheets(page);
  const text = sheets.join("");
  for (const said of ["Clearingstelle·Kontaktnetz·", page.url().split("#")[0] ?? "", "Gedruckt:"]) {
    expect(text).toContain(bare(said));
  }
  for (const sheet of sheets.slice(0, -1)) {
    for (const heading of headings) expect(sheet.endsWith(bare(heading)), `„${heading}“ at a foot`).toBe(false);
  }
  for (const label of ["Drucken", "Link kopieren", "Alle zurücksetzen", "Monatsansicht", "vorschlagen"]) {
    expect(countIn(text, label), label).toBe(0);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: page.url().split("#")[0] ?? "", exact: true })).toBeVisible();
  await page.emulateMedia({ media: null });
  return sheets;
};

test("each screen is printed by its button, with its address and code, and without what is pressed", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", location.href);
  });
  await page.goto("/projects?mock-size=300&land=DE-BY");
  const rows = page.locator("main .entry-list > li");
  await expect(rows.first()).toBeVisible();
  const titles = await rows.getByRole("heading").allTextContents();
  const projects = (await printScreen(page)).join("");
  expect(projects).toContain(bare("Land: Bayern"));
  for (const title of titles) expect(countIn(projects, title), title).toBeGreaterThan(0);

  await openFromHeader(page, "Termine");
  await page.getByRole("button", { name: "Monatsansicht" }).click();
  // The month after this one is never half over.
  await page.getByRole("button", { name: "Nächster Monat" }).click();
  const listed = page.locator("main .event-month .entry-list__name");
  await expect(listed.first()).toBeVisible();
  const events = await listed.allTextContents();
  const month = (await printScreen(page)).join("");
  expect(events.length).toBeGreaterThan(8);
  // Each title whole, with the town before it.
  for (const title of events) expect(countIn(month, title), title).toBeGreaterThan(0);
  expect(month).toMatch(/\d\d:\d\d[A-ZÄÖÜ][\p{L}()-]+:Sprechstunde/u);

  await openFromHeader(page, "Überblick");
  await expect(page.getByRole("grid")).toBeVisible();
  const overview = await printScreen(page);
  expect(overview.length).toBeLessThanOrEqual(2);
  expect(overview.join("")).toContain("Zusammen");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  const matrix = await page.getByRole("grid").boundingBox();
  expect(matrix?.width).toBeLessThanOrEqual(SHEET.width);
  await expect(page.getByRole("columnheader", { name: "Thüringen" })).toBeVisible();
  for (const pattern of await page.locator(".cell--counterpart-missing, .cell--one-sided").all()) {
    await expect(pattern).toHaveCSS("print-color-adjust", "exact");
  }
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole("link", { name: "Nordrhein-Westfalen", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nordrhein-Westfalen" })).toBeVisible();
  await expect(page.locator(".contact-line").first()).toBeVisible();
  await expect(page.getByText("geladen …")).toHaveCount(0);
  const land = (await printScreen(page)).join("");
  expect(land).toContain(bare("So heißen die Funktionen hier"));
  expect(countIn(land, "Nächstes Land")).toBe(0);
});
