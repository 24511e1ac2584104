import type { Locator } from "@playwright/test";
import { openDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

const readLook = async (element: Locator) =>
  element.evaluate((shown) => {
    const { backgroundColor, color, borderInlineStartWidth } = getComputedStyle(shown);
    return { backgroundColor, color, borderInlineStartWidth };
  });

/** That a thing can be told from its like by a fill or a frame, and be read in it. */
const expectMarked = async (marked: Locator, other: Locator): Promise<void> => {
  const [is, isNot] = [await readLook(marked.first()), await readLook(other.first())];
  expect({ ...is, color: "" }).not.toEqual({ ...isNot, color: "" });
  expect(is.color).not.toBe(is.backgroundColor);
};

test("what is pressed, chosen, current or selected can be told where the system chooses the colours", async ({
  page,
}) => {
  const { list, map, details } = await openDirectory(page, "mock-size=300&side=security-authority&land=DE-NW");
  // A gap is filled or open by its line, and what stands in it is marked among the choices.
  await expect(page.locator("#gap-side")).toHaveCSS("border-block-end", /^2px solid /);
  await expect(page.locator("#gap-topic")).toHaveCSS("border-block-end", /^2px dashed /);
  await page.locator("#gap-side").click();
  const choice = page.locator(".gap-choice");
  await expectMarked(choice.and(page.locator("[aria-pressed=true]")), choice.and(page.locator("[aria-pressed=false]")));
  await page.keyboard.press("Escape");
  const area = page.getByRole("banner").getByRole("navigation").getByRole("link");
  await expectMarked(area.and(page.locator("[aria-current]")), area.and(page.locator(":not([aria-current])")));
  // The map itself takes the focus for the keys that move it; its panes must not cover the ring.
  const canvas = map.locator(".map__canvas");
  await expect(canvas).toBeVisible();
  await page.keyboard.press("Tab");
  await canvas.focus();
  expect(await canvas.evaluate((element) => getComputedStyle(element, "::after").outlineStyle)).toBe("solid");
  await list.getByRole("link").first().click();
  await expect(details).toBeVisible();
  const row = page.locator(".contact-row");
  await expectMarked(
    row.and(page.locator(".contact-row--selected")),
    row.and(page.locator(":not(.contact-row--selected)")),
  );
  await page.getByRole("navigation").getByRole("link", { name: "Termine", exact: true }).click();
  const way = page.locator(".switch__way");
  await expectMarked(way.and(page.locator("[aria-pressed=true]")), way.and(page.locator("[aria-pressed=false]")));
  await page.getByRole("button", { name: "Monatsansicht" }).click();
  const day = page.locator("td .month-day");
  await day.nth(9).click();
  const cell = page.getByRole("gridcell");
  await expectMarked(cell.and(page.locator("[aria-selected=true]")), cell.and(page.locator("[aria-selected=false]")));
  await page.getByRole("navigation").getByRole("link", { name: "Überblick", exact: true }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  const shown = page.locator(".show-choice .switch__way");
  await expectMarked(shown.and(page.locator("[aria-pressed=true]")), shown.and(page.locator("[aria-pressed=false]")));
  // Patterns are gone: a frame stands for each.
  await expect(page.locator(".cell--counterpart-missing").first()).toHaveCSS("border-block-start-style", "double");
});
