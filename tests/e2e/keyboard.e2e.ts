import type { Locator, Page } from "@playwright/test";
import { onDirectory, openDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

/** Where Kiel's police authorities are, near enough to see each on its own. */
const KIEL = "mock-size=300&z=13&lat=54.335&lon=10.14";
const MOST_PRESSES = 40;

/** Somebody without a mouse, who counts every key. */
const createTypist = (page: Page) => {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const isFocused = async (target: Locator): Promise<boolean> =>
    (await target.count()) > 0 && target.evaluate((element) => element === document.activeElement);
  return {
    press,
    type: async (text: string): Promise<void> => {
      for (const letter of text) await press(letter);
    },
    tabTo: async (target: Locator): Promise<void> => {
      while (!(await isFocused(target))) {
        expect(presses, "the goal is reached in time").toBeLessThan(MOST_PRESSES);
        await press("Tab");
      }
    },
    countPresses: () => presses,
  };
};

test("a telephone number is reached in forty key presses", async ({ page }) => {
  await openDirectory(page);
  const screen = onDirectory(page);
  const typist = createTypist(page);
  // It is looked for by what it is only once its suggestions have come.
  await expect(screen.search).toBeVisible();
  await typist.tabTo(page.getByRole("link", { name: "Zum Inhalt springen" }));
  await typist.press("Enter");
  await typist.tabTo(screen.mosques);
  await typist.press("Space");
  await typist.tabTo(screen.search);
  await typist.type("nrw schutz");
  await expect(page).toHaveURL(/q=nrw\+schutz/);
  await typist.tabTo(screen.rows.first());
  await typist.press("Enter");
  await expect(screen.phone.first()).toBeVisible();
  await typist.tabTo(screen.phone.first());
  expect(typist.countPresses()).toBeLessThanOrEqual(MOST_PRESSES);
});

test("a choice for a gap leads back to it, and so does Escape", async ({ page }) => {
  const screen = await openDirectory(page);
  await screen.gap("Thema").press("Enter");
  await expect(screen.choice("jedes Thema")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(screen.choice("Schutz von Moscheen")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(screen.gap("Thema")).toHaveText(/Schutz von Moscheen/);
  await expect(screen.gap("Thema")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(screen.choice("Schutz von Moscheen")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(screen.choice("Schutz von Moscheen")).toBeHidden();
  await expect(screen.gap("Thema")).toBeFocused();
});

test("after choosing a place the next Tab reaches the answer", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000&side=security-authority");
  await screen.search.fill("Recklinghausen");
  await expect(
    page.getByRole("option", { name: "Recklinghausen Nordrhein-Westfalen", exact: true }).first(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  const answer = page.getByRole("article");
  await expect(answer.getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(answer.locator(":focus")).toHaveCount(1);
});

test("Escape closes the details and leads back to the row they were opened from", async ({ page }) => {
  const screen = await openDirectory(page);
  const row = screen.rows.nth(2);
  await row.press("Enter");
  await expect(screen.details).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(screen.details).toBeHidden();
  await expect(row).toBeFocused();
});

test("Escape closes the choice at one place and leads back to its mark", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&z=16&lat=54.33529&lon=10.14239");
  await screen.cluster.first().press("Enter");
  const chooser = page.getByRole("dialog", { name: /^Kontakte an einem Ort: / });
  await expect(chooser.getByRole("listitem").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(chooser).toBeHidden();
  await expect(screen.cluster.first()).toBeFocused();
});

test("the map is skipped in one press", async ({ page }) => {
  const screen = await openDirectory(page);
  await expect(screen.cluster.first()).toBeVisible();
  // What comes after the map has to be there for the keyboard to stop at.
  await expect(page.locator(".site-footer").getByRole("link").first()).toBeAttached();
  await page.getByRole("link", { name: "Karte überspringen" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(screen.map.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(screen.map.locator(":focus")).toHaveCount(1);
});

test("a ring opened by keyboard zooms in and leaves the keyboard on the map", async ({ page }) => {
  const screen = await openDirectory(page);
  const before = await screen.cluster.first().getAttribute("aria-label");
  await screen.cluster.first().press("Enter");
  await expect(page).toHaveURL(/[?&]z=/);
  await expect(screen.map.getByRole("button", { name: before ?? "", exact: true })).toHaveCount(0);
  await expect(screen.map.locator(":focus")).toHaveCount(1);
});

for (const [where, query] of [
  ["all of Germany", "mock-size=3000"],
  ["a region", "mock-size=3000&z=9&lat=51.5&lon=7.2"],
  ["a town", KIEL],
] as const) {
  test(`every mark has a name of its own: ${where}`, async ({ page }) => {
    const screen = await openDirectory(page, query);
    await expect(screen.map.getByRole("button", { name: /, | um / }).first()).toBeVisible();
    const names = await screen.map
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent ?? ""));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => name.trim().length < 4)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
}
