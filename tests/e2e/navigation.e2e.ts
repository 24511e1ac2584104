import type { Locator, Page } from "@playwright/test";
import { openDirectory } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, FAILED_REQUEST, NARROW, test, WIDE } from "./site-test.ts";

const AREAS = ["Kontakte", "Was tun?", "Projekte", "Termine", "Fachleute", "Materialien", "Überblick", "Anliegen"];

/** On a small screen, where the end of a long list is far, the menu leads to them, too. */
const PAGES = [
  "Über dieses Angebot",
  "Impressum",
  "Datenschutz",
  "Barrierefreiheit",
  "Leichte Sprache",
  "Gebärdensprache",
];

const onPage = (page: Page) => {
  const navigation = page.getByRole("navigation", { name: "Bereiche", exact: true });
  return {
    navigation,
    links: navigation.getByRole("link"),
    menu: navigation.getByRole("button", { name: "Menü" }),
  };
};

test("a wide header shows every area and marks the one that is open", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openDirectory(page);
  const { links, menu, navigation } = onPage(page);
  await expect(links).toHaveText(AREAS);
  await expect(menu).toBeHidden();
  const current = navigation.locator("[aria-current]");
  await expect(current).toHaveText("Kontakte");
  await links.filter({ hasText: "Überblick" }).click();
  await expect(page).toHaveURL(/\/overview$/);
  await expect(current).toHaveText("Überblick");
  await expect(current).toHaveAttribute("aria-current", "page");
  // Not by colour alone.
  expect(await current.evaluate((link) => getComputedStyle(link).boxShadow)).not.toBe("none");
});

for (const [path, area, expectedReports] of [
  ["/contacts/%21%21", "Kontakte", null],
  // Nobody has it, which the page may be told before the test is over.
  ["/projects/none", "Projekte", FAILED_REQUEST],
  ["/lands/DE-HB", "Überblick", null],
] as const) {
  test.describe(path, () => {
    test.use({ expectedReports });

    test(`belongs to ${area}`, async ({ page }) => {
      await page.goto(path);
      const current = onPage(page).navigation.locator("[aria-current]");
      await expect(current).toHaveText(area);
      await expect(current).toHaveAttribute("aria-current", "true");
    });
  });
}

test("the first contacts of a wide screen stay where they were", async ({ page }) => {
  await page.setViewportSize(WIDE);
  const screen = await openDirectory(page);
  const first = await screen.rows.first().boundingBox();
  expect(first?.y).toBeLessThan(400);
});

test.describe("on a screen of 375 pixels", () => {
  test.use({ viewport: NARROW, hasTouch: true });

  test("one button opens the areas, and opening one closes them", async ({ page }) => {
    await openDirectory(page);
    const { links, menu, navigation } = onPage(page);
    await expect(links.first()).toBeHidden();
    await menu.tap();
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await expect(navigation.locator(`#${await menu.getAttribute("aria-controls")}`)).toBeVisible();
    await expect(links).toHaveText([...AREAS, ...PAGES]);
    for (const box of await Promise.all((await links.all()).map((link) => link.boundingBox()))) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await expectAccessible(page, "the open menu");
    await links.filter({ hasText: "Überblick" }).tap();
    await expect(page).toHaveURL(/\/overview$/);
    await expect(links.first()).toBeHidden();
    await menu.tap();
    await expect(links.first()).toBeVisible();
    await page.goBack();
    await expect(menu).toHaveAttribute("aria-expanded", "false");
  });

  test("Escape closes the areas and leads back to the button", async ({ page }) => {
    await openDirectory(page);
    const { links, menu } = onPage(page);
    await menu.press("Enter");
    await page.keyboard.press("Tab");
    await expect(links.first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(links.first()).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test("a press elsewhere closes the areas, and so does the focus that goes on", async ({ page }) => {
    await openDirectory(page);
    const { links, menu } = onPage(page);
    await menu.tap();
    await expect(links.first()).toBeVisible();
    // Beside the link that stands in its middle.
    await page.getByRole("complementary", { name: "Notruf" }).tap({ position: { x: 8, y: 8 } });
    await expect(links.first()).toBeHidden();
    await menu.press("Enter");
    await expect(links.first()).toBeVisible();
    await links.last().focus();
    await page.keyboard.press("Tab");
    await expect(links.first()).toBeHidden();
    await expect(page.getByRole("button", { name: "Dunkle Darstellung" })).toBeFocused();
  });
});

test("at 1024 pixels, too, a telephone number is at most forty key presses away", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const screen = await openDirectory(page);
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const tabTo = async (target: Locator): Promise<void> => {
    while (!(await target.evaluate((element) => element === document.activeElement))) {
      expect(presses).toBeLessThan(40);
      await press("Tab");
    }
  };
  await tabTo(page.getByRole("link", { name: "Zum Inhalt springen" }));
  await press("Enter");
  await tabTo(screen.mosques);
  await press("Space");
  await tabTo(screen.search);
  for (const letter of "nrw schutz") await press(letter);
  await expect(page).toHaveURL(/q=nrw\+schutz/);
  await tabTo(screen.rows.first());
  await press("Enter");
  await expect(screen.phone.first()).toBeVisible();
  await tabTo(screen.phone.first());
  expect(presses).toBeLessThanOrEqual(40);
});
