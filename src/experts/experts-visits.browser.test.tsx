import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSampleAnswer } from "../../mocks/handlers.ts";
import { SAMPLE_NOW } from "../../tests/contract/sample-contacts.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const sample = createSampleAnswer({ size: 300, now: () => SAMPLE_NOW });
beforeEach(() => answerBy(sample));

const main = page.getByRole("main");
const rows = main.getByRole("heading", { level: 3 }).getByRole("link");
const title = main.getByRole("heading", { level: 1 });

test.each([
  [1280, 800],
  [375, 812],
])("at %d pixels an expert leads to others and back to the list with its filters", async (width, height) => {
  await page.viewport(width, height);
  await renderApp("/experts?topic=threats");
  await rows.first().click();
  const head = main.getByRole("heading", { name: "Weitere Fachleute zum Thema" });
  await see(head).toBeVisible();
  const related = head.element().parentElement?.querySelector("a") ?? document.body;
  const field = related.textContent;
  await userEvent.click(related);
  await see(title).toHaveTextContent(field);
  await see(title).toHaveFocus();
  await main.getByRole("link", { name: "Alle Fachleute" }).click();
  await watch(() => location.pathname + location.search).toMatch(/^\/experts\?.*topic=threats/);
  // With little room the sheet with all filters holds the topics.
  await page.getByRole("button", { name: width < 768 ? /^Filter(?: \(\d+\))?$/ : /^Thema(?: \(\d+\))?$/ }).click();
  await see(page.getByRole("checkbox", { name: /Drohungen, Notfallplan/ })).toBeChecked();
});

test("an expert is reached by the keyboard alone", async () => {
  await renderApp("/experts");
  const search = page.getByRole("searchbox", { name: "Fachgebiet oder Stichwort" });
  await see(search).toBeVisible();
  (search.element() as HTMLElement).focus();
  await userEvent.keyboard("gebetsraume sicherheitst");
  await watch(() => location.search).toMatch(/q=gebetsraume\+sicherheitst/);
  await watch(() => rows.elements().length).toBe(1);
  (rows.first().element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await see(title).toHaveTextContent("Sicherheitstechnik für Gebetsräume");
  await see(title).toHaveFocus();
});

test("projects, events and materials on the same topics are one step away", async () => {
  await renderApp("/experts?topic=threats");
  await rows.first().click();
  for (const [name, list] of [
    ["Projekte", "projects"],
    ["Termine", "events"],
    ["Materialien", "materials"],
  ] as const) {
    const link = main.getByRole("link", { name: `${name} zum gleichen Thema` });
    await see(link).toBeVisible();
    expect(link.element().getAttribute("href")).toMatch(new RegExp(`^/${list}\\?topic=threats`));
  }
});
