import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

useBackend();

const boxOf = (selector: string): DOMRect => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element.getBoundingClientRect();
};

test.each([
  ["/", 1280],
  ["/", 375],
  ["/projects", 1280],
  ["/projects", 375],
])("the legend of %s lies beside the map, not over its marks, at %i pixels", async (address, width) => {
  await page.viewport(width, 812);
  await renderApp(address);
  if (width === 375) await page.getByRole("button", { name: "Karte", exact: true }).click();
  await see(page.getByRole("button", { name: "Karte vergrößern" })).toBeVisible();
  const map = boxOf(".map__canvas");
  const legend = boxOf(".map-legend");
  expect(map.height).toBeGreaterThan(400);
  expect(legend.height).toBeGreaterThan(0);
  expect(legend.top >= map.bottom || legend.bottom <= map.top).toBe(true);
});
