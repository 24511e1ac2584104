import type { Locator, Page } from "@playwright/test";
import {
  createVisitor,
  expectWayInView,
  MOST_INTERACTIONS,
  onDirectory,
  openDirectory,
  placeGap,
} from "./directory-screen.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const field = (page: Page): Locator => page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const firstPlace = (page: Page): Locator =>
  page.getByRole("group", { name: "Orte", exact: true }).getByRole("option").first();

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
        await expect(placeGap(page)).toHaveText("Ort: Recklinghausen");
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

test.describe("somebody who lets the browser tell where they are", () => {
  test.use({ geolocation: { latitude: 52.5219, longitude: 13.4132 }, permissions: ["geolocation"] });

  test("gets the place they are in, and the position itself goes nowhere", async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await openDirectory(page, "mock-size=300");
    await page.getByRole("button", { name: "In meiner Nähe" }).click();
    await expect(placeGap(page)).toHaveText("Ort: Berlin");
    await expect(page).toHaveURL(/place=11000000/);
    // Measured from there, which is said, and which no address holds.
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toBeVisible();
    expect(page.url()).not.toMatch(/52\.5|13\.4/);
    expect(sent.filter((request) => /52\.52|13\.41/.test(request))).toEqual([]);
    await page.reload();
    await expect(placeGap(page)).toHaveText("Ort: Berlin");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toHaveCount(0);
  });
});
