import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  answerWithMany,
  enterInto,
  renderApp,
  renderAppWithPlaces,
  see,
  seeAllColumns,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(async () => {
  answerBy(answerWithMany(300));
  await page.viewport(375, 812);
});

/** What the heading says is counted. */
const readHeading = (): string => document.querySelector("#list-head")?.textContent ?? "";
const map = page.getByRole("region", { name: "Karte" });
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");
const details = page.getByRole("complementary", { name: "Kontakt" });
const mapBar = page.getByRole("button", { name: "Karte", exact: true });
/** All of one town, near enough to be told apart. */
const IN_MUNICH = "/?z=12&lat=48.137&lon=11.576";
const single = map.getByRole("button", { name: /, München$/ }).first();

test("the map has above it what is asked, how many there are, and the ways to ask for others", async () => {
  await renderApp("/?land=DE-BY&side=muslim-organization&map=1");
  await see(map).toBeInViewport();
  expect(rows.elements()).toEqual([]);
  await watch(readHeading).toMatch(/^\d+ Kontakte$/);
  const found = readHeading();
  await see(page.getByRole("button", { name: "Gesucht: eine Moschee" })).toBeInViewport();
  await see(page.getByRole("heading", { name: found })).toBeInViewport();
  await page.getByRole("button", { name: "Filter entfernen: Bayern" }).click();
  await watch(readHeading).not.toBe(found);
  await see(map).toBeInViewport();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("checkbox", { name: /^Thüringen/ }).click();
  await page.getByRole("button", { name: /Kontakte? zeigen$/ }).click();
  await see(page.getByRole("button", { name: "Filter (1)" })).toBeInViewport();
  await see(map).toBeInViewport();
  const canvas = document.querySelector(".map__canvas")?.getBoundingClientRect();
  expect(canvas?.height).toBeGreaterThan(240);
  expect(canvas?.bottom).toBeLessThan(812);
});

test("what a phrase was understood as leaves the map its room: the sentence says it", async () => {
  await page.viewport(375, 667);
  await renderAppWithPlaces();
  await enterInto(
    page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" }),
    "Drohungen Köln arabisch",
  );
  const understood = page.getByRole("list", { name: "Verstanden als" });
  await see(understood).toBeVisible();
  await mapBar.click();
  await see(map).toBeInViewport();
  await see(understood).not.toBeInTheDocument();
  await see(page.getByRole("list", { name: "Auch dazu" })).not.toBeInTheDocument();
  const canvas = document.querySelector(".map__canvas")?.getBoundingClientRect();
  expect(canvas?.top).toBeLessThan(400);
});

test("the gap of the place brings its field on the map, too", async () => {
  await renderApp("/?map=1");
  await see(map).toBeInViewport();
  await page.getByRole("button", { name: "Ort: Ort oder PLZ" }).click();
  const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
  await see(field).toHaveFocus();
  await watch(() => field.element().getBoundingClientRect().height).toBeGreaterThan(40);
});

test("the address says that the map is seen, and a link of it opens the map", async () => {
  const sender = await renderApp(IN_MUNICH);
  await mapBar.click();
  await see(map).toBeInViewport();
  const shared = location.pathname + location.search;
  await single.click();
  await see(details).toBeVisible();
  const sharedContact = location.pathname + location.search;
  await sender.unmount();
  const receiver = await renderApp(shared);
  await see(map).toBeInViewport();
  await see(single).toBeInViewport();
  await receiver.unmount();
  await renderApp(sharedContact);
  await watch(() => document.querySelector(".mark[aria-current]")).not.toBeNull();
  await see(details.getByRole("button", { name: "Zur Karte" })).toBeVisible();
});

test("a link of a phone's map shows list and map where both have room", async () => {
  await seeAllColumns();
  await renderApp("/?land=DE-BY&map=1");
  await see(rows.first()).toBeVisible();
  await see(map).toBeInViewport();
});
