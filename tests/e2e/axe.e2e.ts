import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, FAILED_REQUEST, isNarrow, looks, NARROW, test } from "./site-test.ts";

const heading = (page: Page) => page.locator("main").getByRole("heading", { level: 2 });

type State = { readonly name: string; readonly reach: (page: Page) => Promise<void> };

// They are reached in any language, so by roles and places, not by words.
const mainStates: readonly State[] = [
  {
    name: "the directory with a notice, chips and the values of a filter",
    reach: async (page) => {
      await page.goto("/?mock-size=300&land=DE-NW&fresh=1&side=muslim-organization&level=xx");
      await expect(heading(page)).toBeVisible();
      await page.locator("[aria-controls=facet-topic], .filter-button").click();
      await expect(page.getByRole("checkbox").first()).toBeVisible();
      await expect(page.locator("[type=checkbox]:focus, dialog :focus")).toBeVisible();
    },
  },
  {
    name: "a contact",
    reach: async (page) => {
      await page.keyboard.press("Escape");
      await page.locator(".contact-row").getByRole("link").first().click();
      await expect(page.getByRole("complementary").getByRole("heading", { level: 3 }).first()).toBeVisible();
    },
  },
  {
    name: "no contact found",
    reach: async (page) => {
      await page.goto("/?mock-size=300&land=DE-SL&q=Hundesteuer");
      await expect(page.locator("main").getByRole("listitem").getByRole("button").last()).toBeVisible();
    },
  },
  {
    name: "a backend that fails",
    reach: async (page) => {
      await page.goto("/?mock=404");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
];

const rareStates: readonly State[] = [
  {
    name: "the list in pages",
    reach: async (page) => {
      await page.goto("/?mock-size=300");
      await expect(heading(page)).toBeVisible();
      // On a small screen the switch stands in the sheet of filters.
      if (isNarrow(page)) await page.locator(".filter-button").click();
      await page.locator("button[aria-pressed].link-button").click();
      await page.keyboard.press("Escape");
      await expect(page.locator(".contact-list__turn")).toBeVisible();
    },
  },
  {
    name: "a contact that does not exist",
    reach: async (page) => {
      await page.goto("/contacts/%21%21?land=DE-HE");
      await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
    },
  },
  {
    name: "a path that leads nowhere",
    reach: async (page) => {
      await page.goto("/nirgendwo");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    },
  },
];

test.use({ expectedReports: FAILED_REQUEST, contextOptions: { reducedMotion: "reduce" } });

for (const [kind, states] of [
  ["main", mainStates],
  ["rare", rareStates],
] as const) {
  for (const { viewport, theme, language } of looks) {
    test(`the ${kind} states are accessible: ${viewport.width} pixels, ${theme}, ${language}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
      await page.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
      for (const { name, reach } of states) {
        await reach(page);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page, name);
      }
    });
  }
}

test.describe("on a dark system", () => {
  test.use({ colorScheme: "dark" });

  test("the untouched page is accessible, and in Arabic by the choice in the header", async ({ page }) => {
    await page.goto("/?mock-size=300&land=DE-NW");
    await expect(heading(page)).toBeVisible();
    await expectAccessible(page, "the directory");
    await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOption("ar");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectAccessible(page, "the directory in Arabic");
  });
});

test("the map alone and the choice at one place are accessible", async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto("/?mock-size=300&z=16&lat=54.33529&lon=10.14239");
  await page.getByRole("button", { name: "Karte", exact: true }).click();
  const ring = page
    .getByRole("region", { name: "Karte" })
    .getByRole("button", { name: / Kontakte (?:um|an einem Ort:) / });
  await expect(ring.first()).toBeVisible();
  await expectAccessible(page, "the map");
  await ring.first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "the choice");
});
