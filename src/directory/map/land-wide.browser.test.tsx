import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, seeAllColumns, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(async () => {
  answerBy(answerWithMany(1_000));
  await seeAllColumns();
});

const readNumber = (selector: string): number =>
  Number(/[\d.]+/u.exec(document.querySelector(selector)?.textContent ?? "")?.[0].replaceAll(".", "") ?? NaN);
/** How many the rings stand for, one for each mark without a number; a plate says what the line says. */
const countMarked = (): number =>
  Array.from(document.querySelectorAll(".mark:not(.mark--land)"), ({ textContent }) => Number(textContent || 1)).reduce(
    (sum, count) => sum + count,
    0,
  );
const line = (words: string) => page.getByText(new RegExp(`^\\d+ ${words}$`));
const plate = page.getByRole("button", { name: /^NW \d+: \d+ Kontakte nennen nur das Land Nordrhein-Westfalen$/ });

test("no ring counts whoever names only a Land: a line says how many", async () => {
  await renderApp();
  const [nowhere, landWide] = [line("ohne Ort auf der Karte"), line("nennen nur ihr Land")];
  await see(nowhere).toBeVisible();
  await see(landWide).toBeVisible();
  // They are told with the marks, which are drawn again when the map has its size.
  const countTold = (): number =>
    [nowhere, landWide].reduce((sum, each) => sum + Number.parseInt(each.element().textContent, 10), 0);
  await watch(() => countMarked() + countTold()).toBe(readNumber("#list-head"));
});

test("a Land that is asked for has the number of those who name only it, with their list", async () => {
  await renderApp("/?land=DE-NW");
  await see(plate).toBeVisible();
  const count = /\d+/u.exec(plate.element().textContent)?.[0] ?? "";
  await plate.click();
  const list = page.getByRole("dialog", { name: plate.element().getAttribute("aria-label") ?? "" });
  await see(list.getByText(`${count} Kontakte · Nordrhein-Westfalen`)).toBeVisible();
  expect(list.element().querySelectorAll("li .side-symbol:not(.side-symbol--area)")).toHaveLength(0);
});

test("whoever names only a Land is shown by that Land as a whole", async () => {
  const list = await renderApp("/?land=DE-NW");
  await plate.click();
  await page.getByRole("dialog").getByRole("listitem").getByRole("button").first().click();
  await watch(() => location.pathname).toMatch(/^\/contacts\//);
  const { pathname } = location;
  // Two of them in one page would go on telling each other where to look.
  await list.unmount();
  await renderApp(pathname);
  const marked = page.getByRole("button", { name: /^NW \d+:/ });
  await see(marked).toHaveAttribute("aria-current", "true");
  // The map moves there a moment after the mark is drawn.
  const isWholeInSight = (): boolean => {
    const map = document.querySelector(".map__canvas")?.getBoundingClientRect() ?? new DOMRect();
    const land = document.querySelector('[data-land="DE-NW"]')?.getBoundingClientRect() ?? new DOMRect();
    if (land.width === 0) return false;
    return land.left >= map.left && land.right <= map.right && land.top >= map.top && land.bottom <= map.bottom;
  };
  await watch(isWholeInSight).toBe(true);
});
