import type { Locator } from "@playwright/test";
import { onDirectory, openDirectory, readCount, setFilters } from "./directory-screen.ts";
import { expect, NARROW, test } from "./site-test.ts";

test.use({ viewport: NARROW, hasTouch: true });

test("the list comes first, and the map only when it is asked for", async ({ page }) => {
  const screen = await openDirectory(page);
  await expect(screen.rows.first()).toBeVisible();
  await expect(screen.map).toBeHidden();
  await page.getByRole("button", { name: "Karte", exact: true }).tap();
  await expect(screen.map).toBeVisible();
  await expect(screen.cluster.first()).toBeVisible();
  await expect(screen.rows.first()).toBeHidden();
});

/** As a finger does it, which moves no page beforehand. */
const touch = async (button: Locator): Promise<void> => {
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await button.page().touchscreen.tap(x + width / 2, y + height / 2);
};

test("switching to the map and back loses neither filter nor place in the list", async ({ page }) => {
  const screen = await openDirectory(page);
  await setFilters(page, "Nordrhein-Westfalen");
  const count = await readCount(page);
  const tenth = screen.list
    .getByRole("listitem")
    .filter({ has: page.getByRole("link") })
    .nth(9);
  await expect(async () => {
    await screen.rows.last().scrollIntoViewIfNeeded();
    await expect(tenth).toBeInViewport({ timeout: 300 });
  }).toPass();
  const names = await screen.rows.evaluateAll((links) =>
    links.filter((link) => link.getBoundingClientRect().top > 200).map((link) => link.textContent),
  );
  const address = page.url();
  await touch(page.getByRole("button", { name: "Karte", exact: true }));
  await expect(screen.cluster.first()).toBeVisible();
  await touch(page.getByRole("button", { name: "Liste", exact: true }));
  await expect(screen.list.getByRole("link", { name: names[0] ?? "", exact: true })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Filter (1)" })).toBeVisible();
  expect(await readCount(page)).toBe(count);
  expect(page.url()).toBe(address);
});

test("a contact opened from the map leads back to the map", async ({ page }) => {
  const screen = await openDirectory(page, "q=Bottrop&z=15&lat=51.571&lon=6.9257");
  await page.getByRole("button", { name: "Karte", exact: true }).tap();
  const mark = screen.map.getByRole("button", { name: /, Bottrop$/ }).first();
  const name = (await mark.getAttribute("aria-label"))?.split(", ")[0] ?? "";
  await mark.tap();
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await screen.details.getByRole("button", { name: "Zur Karte" }).tap();
  await expect(screen.details).toBeHidden();
  await expect(mark).toBeVisible();
});

test("a contact opened from the list leads back to its row", async ({ page }) => {
  const screen = await openDirectory(page);
  const row = screen.rows.nth(3);
  await row.tap();
  await expect(screen.details).toBeVisible();
  await screen.details.getByRole("button", { name: "Zur Liste" }).tap();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test("where nothing can be pointed at, the place of a contact is a button of its details that a finger meets", async ({
  page,
}) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-BY");
  await expect(screen.rows.nth(2)).toBeVisible();
  await expect(screen.list.getByRole("button", { name: /^Auf der Karte zeigen/ })).toHaveCount(0);
  const named = page.locator(".contact-row:has(.show-on-map)").getByRole("link");
  await named.nth(1).tap();
  const button = screen.details.getByRole("button", { name: "auf der Karte zeigen" });
  await expect(button).toBeVisible();
  const { height = 0, width = 0 } = (await button.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(44);
  expect(width).toBeGreaterThanOrEqual(44);
});

test("turning the screen keeps what was found", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-BY");
  const count = await readCount(page);
  await page.setViewportSize({ width: 812, height: 375 });
  await expect(screen.map).toBeVisible();
  expect(await readCount(page)).toBe(count);
  await page.setViewportSize(NARROW);
  await expect(onDirectory(page).rows.first()).toBeVisible();
  expect(await readCount(page)).toBe(count);
});
