import type { Locator } from "@playwright/test";
import { createVisitor, expectWayInView, onDirectory, openDirectory } from "./directory-screen.ts";
import { MOST_INTERACTIONS } from "../most-interactions.ts";
import { reachBySearching } from "./reach-by-searching.ts";
import { onSearchBox, wordings } from "./search-box-screen.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const officer = {
  who: "a police officer",
  side: "mosques",
  seeks: "NRW Schutz von Moscheen",
  land: "Nordrhein-Westfalen",
} as const;
const association = {
  who: "a mosque association",
  side: "police",
  seeks: "Frankfurt Main Drohungen",
  land: "Hessen",
} as const;

for (const [screenName, viewport, ways] of [
  ["wide", WIDE, [officer, association]],
  // Of two towns of a name both are suggested, over the list of a small screen: there that is the way, as below.
  ["narrow", NARROW, [officer, { ...association, seeks: "Hessen Drohungen" }]],
] as const) {
  test.describe(`on a ${screenName} screen`, () => {
    test.use({ viewport });

    for (const wish of ways) {
      test(`${wish.who} reaches a telephone number in three interactions by searching`, ({ page }) =>
        reachBySearching(page, wish));
    }

    test("a mosque association reaches a telephone number in three interactions by what it is understood to mean", async ({
      page,
    }) => {
      const screen = onDirectory(page);
      const visitor = createVisitor();
      await page.goto("/");
      await visitor.press(screen[association.side]);
      await visitor.type(screen.search, association.seeks);
      await visitor.press(page.getByRole("option", { name: "Frankfurt am Main · Drohungen, Notfallplan Hessen" }));
      await expect(page).toHaveURL(/[?&]place=06412000/);
      const answer = page.getByRole("article");
      await expect(answer.getByRole("heading", { level: 2 })).toBeInViewport();
      const phone = answer.locator('a[href^="tel:"]').first();
      await expect(phone).toBeInViewport();
      await expect(phone).toHaveAttribute("href", /^tel:\+49\d+$/);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPhrase);
    });

    test("a telephone number is reached by Land and topic, too", async ({ page }) => {
      const screen = onDirectory(page);
      const visitor = createVisitor();
      await page.goto("/");
      await visitor.press(screen.mosques);
      await visitor.press(screen.gap("Thema"));
      await visitor.press(screen.choice("Schutz von Moscheen"));
      await visitor.type(screen.search, "Nordrhein-Westfalen");
      await visitor.press(page.getByRole("option", { name: "Nordrhein-Westfalen", exact: true }));
      await expect(screen.chip("Nordrhein-Westfalen")).toBeVisible();
      await expect(screen.gap("Thema")).toHaveText(/Schutz von Moscheen/);
      await visitor.press(screen.rows.first());
      await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(6);
    });
  });
}

for (const viewport of [WIDE, NARROW]) {
  test.describe(`in Arabic, ${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    for (const [who, phrase, key, side] of [
      ["a mosque association", "شرطة كولونيا تهديدات", "05315000", "security-authority"],
      ["a police officer", "مسجد برلين", "11000000", "muslim-organization"],
    ] as const) {
      test(`${who} reaches the contact by a phrase in three interactions`, async ({ page }) => {
        const visitor = createVisitor();
        await page.goto("/?lang=ar");
        await visitor.enter(onSearchBox(page, wordings.ar).field, phrase);
        await expect(page).toHaveURL(new RegExp(`side=${side}.*place=${key}`));
        await expect(page.getByRole("article")).toHaveCount(1);
        await expectWayInView(page);
        expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.byPhrase);
      });
    }
  });
}

test("both directions are offered alike on the first screen", async ({ page }) => {
  const { mosques, police } = await openDirectory(page);
  const [one, other] = [await mosques.boundingBox(), await police.boundingBox()];
  // Words in one sentence: as tall, as near, and one press each.
  expect(one?.height).toBe(other?.height);
  const style = async (gap: Locator) =>
    gap.evaluate((element) => {
      const { color, fontSize, fontWeight, borderBottom } = getComputedStyle(element);
      return [color, fontSize, fontWeight, borderBottom];
    });
  expect(await style(mosques)).toEqual(await style(police));
});

test("the Clearing Point ends every list, whatever is sought", async ({ page }) => {
  const screen = onDirectory(page);
  await page.goto("/?q=Hundesteuer&mock-size=300");
  await expect(screen.list.getByRole("heading", { name: "Clearingstelle" })).toBeVisible();
  await screen.list.getByRole("link", { name: /^Clearingstelle/ }).click();
  await expect(screen.phone.first()).toBeVisible();
});
