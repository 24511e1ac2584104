import type { Locator, Page } from "@playwright/test";
import {
  createVisitor,
  expectWayInView,
  MOST_INTERACTIONS,
  onDirectory,
  openDirectory,
  openFilters,
  placeGap,
  readCount,
  removePlace,
} from "./directory-screen.ts";
import { expect, FAILED_REQUEST, NARROW, test, WIDE } from "./site-test.ts";

const onPlace = (page: Page) => ({
  gap: placeGap(page),
  radius: page.getByRole("combobox", { name: "Umkreis" }),
  locate: page.getByRole("button", { name: "In meiner Nähe" }),
  heads: onDirectory(page).list.getByRole("heading", { level: 3 }),
});

const field = (page: Page): Locator => page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
/** The line that those for a whole Land or Germany stand behind. */
const associations = (page: Page): Locator =>
  onDirectory(page).list.getByRole("button", { name: / auf Landes- und Bundesebene$/ });
const firstPlace = (page: Page): Locator =>
  page.getByRole("group", { name: "Orte", exact: true }).getByRole("option").first();

test("a place is answered level by level, with the reason at every contact", async ({ page }) => {
  const { list } = await openDirectory(page, "mock-size=3000&place=05562032&side=security-authority");
  const { gap, heads } = onPlace(page);
  await expect(gap).toHaveText("Ort: Recklinghausen");
  await expect(heads.first()).toContainText(/^Für (Recklinghausen|Stadt, Kreis oder Region)/);
  await expect(list.getByText("zuständig für Kreis Recklinghausen").first()).toBeVisible();
  // The list draws what is in view only.
  await expect(async () => {
    await page.evaluate(() => scrollBy(0, innerHeight / 2));
    await expect(list.getByText(/zuständig für Nordrhein-Westfalen/).first()).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("every level of a place follows the one before it, then what is near, and the Clearing Point ends the list", async ({
  page,
}) => {
  await openDirectory(page, "mock-size=300&place=05562032&radius=50&side=security-authority");
  const { heads } = onPlace(page);
  const order = [
    /^Für Recklinghausen/,
    /^Für Stadt, Kreis oder Region/,
    /^Für das ganze Land/,
    /^Für ganz Deutschland/,
    /^In der Nähe/,
    /^Clearingstelle/,
  ];
  await expect(heads.first()).toHaveText(/^Für /);
  // The list draws what is in view only: each head is scrolled to, down to the last.
  const found: number[] = [];
  await expect
    .poll(async () => {
      for (const text of await heads.allTextContents()) {
        const nth = order.findIndex((start) => start.test(text));
        // The heads with their words come a moment after the list.
        if (nth >= 0 && !found.includes(nth)) found.push(nth);
      }
      await page.evaluate(() => scrollBy(0, innerHeight / 2));
      return found.at(-1);
    })
    .toBe(order.length - 1);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(found).toEqual(expect.arrayContaining([2, 3]));
});

const directions = [
  { who: "a mosque association", side: "police" },
  { who: "a police officer", side: "mosques" },
] as const;

for (const viewport of [WIDE, NARROW]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });
    for (const { who, side } of directions) {
      test(`${who} reaches a contact of a place by side and place in three interactions`, async ({ page }) => {
        const screen = onDirectory(page);
        const visitor = createVisitor();
        await page.goto("/?mock-size=3000");
        await visitor.press(screen[side]);
        await visitor.type(field(page), "Reklinghausen");
        await expect(firstPlace(page)).toBeVisible();
        await visitor.chooseFirst(field(page));
        await expect(onPlace(page).gap).toHaveText("Ort: Recklinghausen");
        await expectWayInView(page);
        expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPlace);
        // The list below begins with whom the card names, and leads to a number in one more.
        await visitor.press(screen.rows.first());
        await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
        await expect(screen.phone.first()).toBeInViewport();
        expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
      });
    }
  });
}

test("the link gives another person the same place, radius and list", async ({ page, context }) => {
  const { list } = await openDirectory(page, "mock-size=300");
  await field(page).fill("45964");
  await page.getByRole("option", { name: "45964 Gladbeck" }).click();
  const { radius, gap } = onPlace(page);
  const anyDistance = await readCount(page);
  await openFilters(page);
  await radius.selectOption({ label: "Umkreis: 10 km" });
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/place=05562014&radius=10/);
  await expect.poll(() => readCount(page)).toBeLessThan(anyDistance);
  await expect(gap).toHaveText("Ort: Gladbeck");
  // The heads with their reasons come a moment after the list.
  await expect(list.getByRole("heading", { name: /^Für / }).first()).toBeVisible();
  // In pages, as the other page then keeps it, all of the list is there, and not only what is in view.
  await page.getByRole("button", { name: "Seitenweise" }).click();
  await associations(page).click();
  const rows = await list.getByRole("listitem").allTextContents();
  expect(rows.length).toBeGreaterThan(await readCount(page));

  const other = await context.newPage();
  // The size of the sample is nothing an address keeps.
  await other.goto(`${page.url()}&mock-size=300`);
  await expect(onPlace(other).gap).toHaveText("Ort: Gladbeck");
  await openFilters(other);
  await expect(onPlace(other).radius.locator("option:checked")).toHaveText("Umkreis: 10 km");
  await other.keyboard.press("Escape");
  await associations(other).click();
  await expect.poll(() => onDirectory(other).list.getByRole("listitem").allTextContents()).toEqual(rows);
});

test("the numbers at the filters are those of the place's list", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000&place=05562032&side=security-authority&radius=10");
  await expect(onPlace(page).gap).toHaveText("Ort: Recklinghausen");
  await screen.gap("Thema").click();
  const value = screen.choice("Schutz von Moscheen");
  const counted = parseInt((await value.getByText(/^\d+ Kontakte?$/).textContent()) ?? "", 10);
  await value.click();
  await expect.poll(() => readCount(page)).toBe(counted);
});

test("filters that hide who is responsible say so, and offer the way back", async ({ page }) => {
  await openDirectory(page, "mock-size=3000&place=05562032&side=security-authority&land=DE-BY");
  await expect(page.getByText(/Dort liegt Recklinghausen nicht\./)).toBeVisible();
  await page.getByRole("button", { name: /^Ohne „Bayern“ · \d+ Kontakte$/ }).click();
  await expect(page).not.toHaveURL(/land=/);
  await expect(onPlace(page).heads.first()).toContainText(/^Für /);
  await expect(page.getByText(/Dort liegt Recklinghausen nicht\./)).toHaveCount(0);
});

test("the place is removed, and going back gives it again", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300");
  const all = await readCount(page);
  await field(page).fill("Kassel");
  await firstPlace(page).click();
  const { gap } = onPlace(page);
  await expect(gap).toHaveText("Ort: Kassel");
  await removePlace(page);
  await expect(gap).toHaveText("Ort: Ort oder PLZ");
  await expect(page).not.toHaveURL(/place=/);
  await expect.poll(() => readCount(page)).toBe(all);
  await page.goBack();
  await expect(gap).toHaveText("Ort: Kassel");
  await expect(screen.rows.first()).toBeVisible();
});

test("a place nobody knows is said so, and all contacts stay", async ({ page }) => {
  await openDirectory(page, "mock-size=300");
  const all = await readCount(page);
  await openDirectory(page, "mock-size=300&place=05562999");
  await expect(page.getByText("Den Ort in der Adresse gibt es nicht.")).toBeVisible();
  expect(await readCount(page)).toBe(all);
  await removePlace(page);
  await expect(page.getByText("Den Ort in der Adresse gibt es nicht.")).toHaveCount(0);
});

test.describe("somebody who lets the browser tell where they are", () => {
  test.use({ geolocation: { latitude: 52.5219, longitude: 13.4132 }, permissions: ["geolocation"] });

  test("gets the place they are in, and the position itself goes nowhere", async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await openDirectory(page, "mock-size=300");
    await onPlace(page).locate.click();
    await expect(onPlace(page).gap).toHaveText("Ort: Berlin");
    await expect(page).toHaveURL(/place=11000000/);
    // Measured from there, which is said, and which no address holds.
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toBeVisible();
    expect(page.url()).not.toMatch(/52\.5|13\.4/);
    expect(sent.filter((request) => /52\.52|13\.41/.test(request))).toEqual([]);
    await page.reload();
    await expect(onPlace(page).gap).toHaveText("Ort: Berlin");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toHaveCount(0);
  });
});

test.describe("somebody abroad", () => {
  test.use({ geolocation: { latitude: 48.58, longitude: 7.75 }, permissions: ["geolocation"] });

  test("is told so, and may choose the nearest place in Germany", async ({ page }) => {
    await openDirectory(page, "mock-size=300");
    await onPlace(page).locate.click();
    await expect(page.getByText("Ihr Standort liegt nicht in Deutschland.")).toBeVisible();
    await expect(page).not.toHaveURL(/place=/);
    await page.getByRole("button", { name: "Nächster Ort: Kehl" }).click();
    await expect(onPlace(page).gap).toHaveText("Ort: Kehl");
  });
});

test("somebody who does not want to say where they are is asked for a name instead", async ({ page }) => {
  await openDirectory(page, "mock-size=300");
  await onPlace(page).locate.click();
  await expect(page.getByText("Der Browser gibt den Standort nicht frei.")).toBeVisible();
  await expect(page).not.toHaveURL(/place=/);
});

test.describe("without the list of places", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("the reason is said and all contacts stay listed", async ({ page, context }) => {
    await openDirectory(page, "mock-size=300");
    const all = await readCount(page);
    await context.route("**/geo/gazetteer.json", (route) => route.abort());
    const screen = await openDirectory(page, "mock-size=300&place=05562014");
    await expect(page.getByText("Das Ortsverzeichnis konnte nicht geladen werden.")).toBeVisible();
    expect(await readCount(page)).toBe(all);
    await screen.rows.first().click();
    await expect(screen.details.getByRole("heading", { level: 2 })).toBeVisible();
  });
});
