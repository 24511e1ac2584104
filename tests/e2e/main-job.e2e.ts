import type { Locator } from "@playwright/test";
import { onDirectory, openDirectory, readFirstNames } from "./directory-screen.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

/** Somebody who counts each press and each text typed into a field as one interaction. */
const createVisitor = () => {
  let interactions = 0;
  return {
    press: async (control: Locator): Promise<void> => {
      interactions += 1;
      await control.click();
    },
    type: async (field: Locator, text: string): Promise<void> => {
      interactions += 1;
      await field.fill(text);
    },
    countInteractions: () => interactions,
  };
};

const ways = [
  { who: "a police officer", side: "mosques", seeks: "NRW Schutz von Moscheen", land: "Nordrhein-Westfalen" },
  { who: "a mosque association", side: "police", seeks: "Frankfurt Main Drohungen", land: "Hessen" },
] as const;

for (const [screenName, viewport] of [
  ["wide", WIDE],
  ["narrow", NARROW],
] as const) {
  test.describe(`on a ${screenName} screen`, () => {
    test.use({ viewport });

    for (const { who, side, seeks, land } of ways) {
      test(`${who} reaches a telephone number in three interactions by searching`, async ({ page }) => {
        const screen = onDirectory(page);
        const visitor = createVisitor();
        await page.goto("/");
        await visitor.press(screen[side]);
        await visitor.type(screen.search, seeks);
        await expect(page).toHaveURL(/[?&]q=/);
        await expect(screen.list.getByRole("heading", { level: 3 }).first()).toContainText(land);
        const [name = ""] = await readFirstNames(page);
        await visitor.press(screen.rows.first());
        await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
        await expect(screen.phone.first()).toBeInViewport();
        await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
        expect(visitor.countInteractions()).toBeLessThanOrEqual(3);
      });
    }

    test("a telephone number is reached by Land and topic, too", async ({ page }) => {
      const screen = onDirectory(page);
      const visitor = createVisitor();
      await page.goto("/");
      await visitor.press(screen.mosques);
      await visitor.press(screen.facet("Land"));
      await visitor.press(screen.value("Nordrhein-Westfalen"));
      await visitor.press(screen.facet("Thema"));
      await visitor.press(screen.value("Schutz von Moscheen"));
      await expect(screen.chip("Nordrhein-Westfalen")).toBeVisible();
      await expect(screen.chip("Schutz von Moscheen")).toBeVisible();
      await visitor.press(screen.rows.first());
      await expect(screen.phone.first()).toHaveAttribute("href", /^tel:\+49\d+$/);
      expect(visitor.countInteractions()).toBeLessThanOrEqual(6);
    });
  });
}

test("both directions are offered alike on the first screen", async ({ page }) => {
  const { mosques, police } = await openDirectory(page);
  const [one, other] = [await mosques.boundingBox(), await police.boundingBox()];
  expect(Math.round(one?.width ?? 0)).toBe(Math.round(other?.width ?? -1));
  expect(one?.height).toBe(other?.height);
});

test("the Clearing Point ends every list, whatever is sought", async ({ page }) => {
  const screen = onDirectory(page);
  await page.goto("/?q=Hundesteuer&mock-size=300");
  await expect(screen.list.getByRole("heading", { name: "Clearingstelle" })).toBeVisible();
  await screen.rows.last().click();
  await expect(screen.phone.first()).toBeVisible();
});
