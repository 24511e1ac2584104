import type { Locator } from "@playwright/test";
import { onDirectory, openDirectory, readCount, readFirstNames, setFilters } from "./directory-screen.ts";
import { expect, test, THREE_COLUMNS } from "./site-test.ts";

/** All contacts of one town, near enough to be told apart. */
const BOTTROP = "q=Bottrop&z=15&lat=51.571&lon=6.9257";
/** Three functions of one police authority at one address. */
const ONE_ADDRESS = "mock-size=300&z=16&lat=54.33529&lon=10.14239";

const HIGHLIGHTED = /mark--highlighted/;

test("pointing at a row or reaching it by keyboard points out its mark", async ({ page }) => {
  const screen = await openDirectory(page, BOTTROP);
  const [name = ""] = await readFirstNames(page);
  const mark = screen.mark(name);
  await expect(mark).toBeVisible();
  await screen.rows.first().hover();
  await expect(mark).toHaveClass(HIGHLIGHTED);
  await page.mouse.move(0, 0);
  await expect(mark).not.toHaveClass(HIGHLIGHTED);
  await screen.rows.first().focus();
  await expect(mark).toHaveClass(HIGHLIGHTED);
});

test("pointing at a mark or reaching it by keyboard points out its row", async ({ page }) => {
  const screen = await openDirectory(page, BOTTROP);
  const [name = ""] = await readFirstNames(page);
  const mark = screen.mark(name);
  const row = screen.list.getByRole("listitem").filter({ hasText: name });
  const plain = await row.locator("> *").evaluate((element) => getComputedStyle(element).backgroundColor);
  await mark.hover();
  await expect(row.locator("> *")).not.toHaveCSS("background-color", plain);
  await page.mouse.move(0, 0);
  await expect(row.locator("> *")).toHaveCSS("background-color", plain);
  await mark.focus();
  await expect(row.locator("> *")).not.toHaveCSS("background-color", plain);
});

test("a mark opens its contact, and is then the current one", async ({ page }) => {
  await page.setViewportSize(THREE_COLUMNS);
  const screen = await openDirectory(page, BOTTROP);
  const [name = ""] = await readFirstNames(page);
  await screen.mark(name).click();
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(screen.mark(name)).toHaveAttribute("aria-current", "true");
  await expect(screen.list.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
});

test("an entry that only names its area says so on the map and in the list", async ({ page }) => {
  await page.setViewportSize(THREE_COLUMNS);
  const screen = await openDirectory(page);
  const area = screen.map.getByRole("button", { name: /, nur Gebiet angegeben$/ }).first();
  const name = (await area.getAttribute("aria-label"))?.split(", ")[0] ?? "";
  await area.click();
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(screen.details.getByText("Anschrift")).toBeHidden();
  await screen.search.fill(name);
  await expect(screen.list.getByRole("listitem").filter({ hasText: name }).first()).toContainText(
    /nur (Ort|Kreis|Land) angegeben/,
  );
});

test("a click on a Land filters by it, and a second one takes it back", async ({ page }) => {
  // No contact matches, so nothing lies over the middle of Brandenburg.
  const screen = await openDirectory(page, "mock-size=300&q=Hundesteuer&z=7&lat=52.05&lon=13.55");
  await expect(screen.map.locator("path.map-land")).toHaveCount(16);
  await screen.map.click();
  await expect(screen.chip("Brandenburg")).toBeVisible();
  await expect(page).toHaveURL(/land=DE-BB/);
  await screen.map.click();
  await expect(screen.chip("Brandenburg")).toBeHidden();
});

test("a Land chosen in the list narrows the map to it", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000");
  await setFilters(page, "Saarland");
  await expect(page).toHaveURL(/land=DE-SL/);
  const rows = await readCount(page);
  const marks = screen.map.getByRole("button", { name: /, | um / });
  const countDrawn = async (): Promise<number> => {
    const counts = await marks.evaluateAll((all) =>
      all.map((mark) => Number.parseInt(mark.getAttribute("aria-label") ?? "", 10) || 1),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  // The map may come after the list. Those without any place stay in the list alone.
  await expect(marks.first()).toBeVisible();
  await expect.poll(countDrawn).toBeLessThanOrEqual(rows);
  expect(await countDrawn()).toBeGreaterThan(0);
});

test("a ring zooms in to what it holds", async ({ page }) => {
  const screen = await openDirectory(page);
  const largest = screen.cluster.first();
  const name = (await largest.getAttribute("aria-label")) ?? "";
  await largest.click();
  await expect(page).toHaveURL(/[?&]z=/);
  await expect(screen.map.getByRole("button", { name, exact: true })).toHaveCount(0);
});

test("several at one place are chosen from a list", async ({ page }) => {
  const screen = await openDirectory(page, ONE_ADDRESS);
  await screen.cluster.first().click();
  const chooser = page.getByRole("dialog", { name: /^Kontakte an einem Ort: Kiel$/ });
  const choices = chooser.getByRole("listitem").getByRole("button");
  const name = (await choices.nth(1).locator("bdi").textContent()) ?? "";
  await expect(choices.nth(1).locator("small")).not.toBeEmpty();
  await choices.nth(1).click();
  await expect(chooser).toBeHidden();
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name.trim());
});

test("the list of a ring goes with its ring when the map is zoomed", async ({ page }) => {
  const screen = await openDirectory(page, ONE_ADDRESS);
  await screen.cluster.first().click();
  const chooser = page.getByRole("dialog", { name: /^Kontakte an einem Ort: / });
  await expect(chooser).toBeVisible();
  await screen.map.getByRole("button", { name: "Karte verkleinern" }).click();
  await expect(chooser).toBeHidden();
});

test("moving the map stands in the address and takes nothing from the list", async ({ page }) => {
  const screen = await openDirectory(page);
  const before = await readCount(page);
  await screen.map.getByRole("button", { name: "Karte vergrößern" }).click();
  await expect(page).toHaveURL(/z=[\d.]+&lat=[\d.]+&lon=[\d.]+/);
  await screen.map.getByRole("button", { name: "Ganz Deutschland zeigen" }).click();
  expect(await readCount(page)).toBe(before);
});

test("a row opens although the list is still moving", async ({ page }) => {
  const screen = await openDirectory(page);
  const third = screen.rows.nth(2);
  const name = (await third.textContent()) ?? "";
  await third.hover();
  // As one turn of the wheel; the press comes while the list has not yet come to rest.
  await expect(async () => {
    await page.mouse.wheel(0, 60);
    await expect(screen.list.getByRole("link", { name })).not.toBeInViewport({ ratio: 1, timeout: 200 });
  }).toPass();
  await page.mouse.down();
  await page.mouse.up();
  await expect(screen.details).toBeVisible();
});

test("the last row of thousands is reached by scrolling", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000");
  await screen.rows.first().hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400_000);
    await expect(screen.list.getByText("für alle da, wenn sonst niemand passt")).toBeInViewport();
  }).toPass();
  await expect(onDirectory(page).rows.last()).toHaveText("Clearingstelle Prävention und Kooperation");
});

test("marks stand where they are in Germany, whichever way the page is read", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300");
  const readMiddles = async (map: Locator): Promise<string[]> => {
    const frame = await map.boundingBox();
    const boxes = await Promise.all((await map.locator("button.mark").all()).map((mark) => mark.boundingBox()));
    return boxes
      .map((box) => {
        const x = (box?.x ?? 0) + (box?.width ?? 0) / 2 - (frame?.x ?? 0);
        const y = (box?.y ?? 0) + (box?.height ?? 0) / 2 - (frame?.y ?? 0);
        return `${Math.round(x)} ${Math.round(y)}`;
      })
      .toSorted();
  };
  await expect(screen.cluster.first()).toBeVisible();
  const fromTheLeft = await readMiddles(screen.map);
  await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOption("ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect.poll(() => readMiddles(page.locator(".map"))).toEqual(fromTheLeft);
});
