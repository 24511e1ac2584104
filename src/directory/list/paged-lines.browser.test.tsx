import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, seeAllColumns, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const list = page.getByRole("region", { name: "Liste der Kontakte" });
const inPages = page.getByRole("button", { name: "Seitenweise" });
const turn = (name: string) => page.getByRole("button", { name });

test("in pages every line is really there, fifty at a time", async () => {
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  await see(page.getByText(/^Seite 1 von \d+$/)).toBeVisible();
  expect(list.getByRole("listitem").elements()).toHaveLength(50);
  await see(turn("Vorige Seite")).toHaveAttribute("aria-disabled", "true");
});

test("turning a page shows other contacts and takes the focus to its beginning", async () => {
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  const first = list.getByRole("link").first();
  await see(first).toBeVisible();
  // Kept together in the row; the matcher reads every space as a plain one.
  const name = first.element().textContent.replaceAll("\u00A0", " ");
  await turn("Nächste Seite").click();
  await see(page.getByText(/^Seite 2 von \d+$/)).toHaveFocus();
  await see(list.getByRole("link", { name, exact: true })).not.toBeInTheDocument();
  await turn("Vorige Seite").click();
  await see(list.getByRole("link").first()).toHaveTextContent(name);
});

test("the last page ends with the Clearing Point and leads no further", async () => {
  await renderApp();
  await inPages.click();
  await see(page.getByText("Seite 1 von 1")).toBeVisible();
  await see(turn("Nächste Seite")).toHaveAttribute("aria-disabled", "true");
  await see(list.getByRole("link").last()).toHaveTextContent("Clearingstelle");
});

test("who wants pages finds them on the next visit", async () => {
  await renderApp();
  await inPages.click();
  await see(page.getByText("Seite 1 von 1")).toBeVisible();
  const { unmount } = await renderApp();
  await see(inPages.last()).toHaveAttribute("aria-pressed", "true");
  await unmount();
});

test("another question begins at the first page, also where its answer has as many", async () => {
  answerBy(answerWithMany(400));
  await renderApp();
  await inPages.click();
  await turn("Nächste Seite").click();
  await see(page.getByText(/^Seite 2 von \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Gesucht: eine Moschee" }).click();
  await see(page.getByText(/^Seite 1 von \d+$/)).toBeVisible();
});

test("the page stays while a contact is opened and the map is moved", async () => {
  await seeAllColumns();
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  await turn("Nächste Seite").click();
  await see(page.getByText(/^Seite 2 von \d+$/)).toBeVisible();
  await list.getByRole("link").first().click();
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).toMatch(/[?&]z=/);
  await see(page.getByText(/^Seite 2 von \d+$/)).toBeVisible();
});

test("a line says its place in the whole list on every page", async () => {
  answerBy(answerWithMany(200));
  await renderApp();
  await inPages.click();
  await turn("Nächste Seite").click();
  await see(page.getByText(/^Seite 2 von \d+$/)).toBeVisible();
  const lines = list.getByRole("listitem").elements();
  expect(lines.map((line) => line.getAttribute("aria-posinset"))).toEqual(
    Array.from({ length: 50 }, (_, nth) => String(51 + nth)),
  );
  const [all] = new Set(lines.map((line) => line.getAttribute("aria-setsize")));
  expect(Number(all)).toBeGreaterThan(200);
});
