import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, seeAllColumns, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(async () => {
  answerBy(answerWithMany(300));
  await seeAllColumns();
});

const MOVED = "/?z=9&lat=48.137&lon=11.576";
/** What the heading says is counted. */
const readHeading = (): string => document.querySelector("#list-head")?.textContent ?? "";
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");
const narrow = page.getByRole("button", { name: "Nur in diesem Ausschnitt" });
const widthOfLand = (): number => document.querySelector(".map-land--selected")?.getBoundingClientRect().width ?? 0;
const currentMark = (): Element | null => document.querySelector(".mark[aria-current]");

test("the list can be narrowed to what the map shows, in the address, with a way out", async () => {
  await renderApp(MOVED);
  await watch(readHeading).toMatch(/^\d+ Kontakte$/);
  const all = readHeading();
  await narrow.click();
  await watch(() => new URLSearchParams(location.search).get("bbox") ?? "").toMatch(/^[\d.]+(,[\d.]+){3}$/);
  await watch(readHeading).toMatch(new RegExp(`^\\d+ von ${all}n$`));
  await see(page.getByText(/liegen außerhalb/)).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Filter entfernen: nur im Ausschnitt der Karte" }).click();
  await watch(() => location.search).not.toContain("bbox");
  await watch(readHeading).toBe(all);
});

test("a list narrowed to what the map shows follows it, and shows all again once it is told to", async () => {
  await renderApp(MOVED);
  await watch(readHeading).toMatch(/^\d+ Kontakte$/);
  const all = readHeading();
  await see(narrow).toHaveAttribute("aria-pressed", "false");
  await narrow.click();
  await see(narrow).toHaveAttribute("aria-pressed", "true");
  await watch(() => location.search).toContain("bbox");
  const readBox = (): string => new URLSearchParams(location.search).get("bbox") ?? "";
  const before = readBox();
  const heading = readHeading();
  for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Karte verkleinern" }).click();
  await watch(readBox).not.toBe(before);
  expect(readBox()).toMatch(/^\d+(\.\d{1,2})?(,\d+(\.\d{1,2})?){3}$/);
  await watch(readHeading).not.toBe(heading);
  await see(narrow).toHaveAttribute("aria-pressed", "true");
  await narrow.click();
  await watch(() => location.search).not.toContain("bbox");
  await watch(readHeading).toBe(all);
});

test("a link to a part of the map shows that part, and whoever is chosen in it leaves it there", async () => {
  const sender = await renderApp("/?land=DE-BY");
  await watch(widthOfLand).toBeGreaterThan(0);
  const whole = widthOfLand();
  await sender.unmount();
  await renderApp("/?land=DE-BY&bbox=10.5,47.6,12.5,49");
  await watch(widthOfLand).toBeGreaterThan(1.4 * whole);
  const near = widthOfLand();
  await see(rows.first()).toBeVisible();
  // Who names only the Land has no mark.
  const row = [...document.querySelectorAll(".contact-row")].find(({ textContent }) => !/nur\sLand/u.test(textContent));
  row?.querySelector("a")?.click();
  await watch(() => location.pathname).toMatch(/^\/contacts\//);
  await watch(currentMark).not.toBeNull();
  // The details leave the map less room, but the whole part is seen; around the contact alone it would be far nearer.
  expect(widthOfLand()).toBeLessThanOrEqual(near);
});
