import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSampleAnswer } from "../../mocks/handlers.ts";
import { SAMPLE_NOW } from "../../tests/contract/sample-contacts.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const sample = createSampleAnswer({ size: 600, now: () => SAMPLE_NOW });
beforeEach(() => answerBy(sample));

const main = page.getByRole("main");
const map = page.getByRole("region", { name: "Karte" });
const count = main.getByRole("heading", { level: 2, name: /^(Keine Projekte|\d+ Projekte?)$/ });
const rows = main.getByRole("heading", { level: 3 }).getByRole("link");
const title = main.getByRole("heading", { level: 1 });

/** The first link below a heading, once it is there. */
const firstLinkBelow = async (name: string): Promise<HTMLElement> => {
  const head = main.getByRole("heading", { level: 2, name, exact: true });
  const read = (): HTMLElement | null | undefined => head.query()?.closest("section")?.querySelector("a");
  await watch(read).toBeInstanceOf(HTMLElement);
  return read() ?? document.body;
};
const openProjects = async (query = ""): Promise<void> => {
  await renderApp(`/projects${query}`);
  await see(count).toBeVisible();
};
/** Opens the first of the list, and waits for its page: what the list had for links is gone. */
const openFirst = async (): Promise<string> => {
  const name = rows.first().element().textContent;
  await rows.first().click();
  await see(title).toHaveTextContent(name);
  return name;
};

describe.each([
  [1280, 800],
  [375, 812],
])("at %d pixels", (width, height) => {
  beforeEach(async () => page.viewport(width, height));

  test("a partner leads to its contact, and back to the project", async () => {
    await openProjects();
    await openFirst();
    const partner = await firstLinkBelow("Beteiligte");
    const name = partner.textContent;
    await userEvent.click(partner);
    const panel = page.getByRole("complementary", { name: "Kontakt" });
    await see(panel.getByRole("heading", { level: 2 })).toHaveTextContent(name);
    history.back();
    await firstLinkBelow("Beteiligte");
  });

  test("a similar project elsewhere is another page, with the filters kept for the way back", async () => {
    await openProjects("?land=DE-NW");
    const first = await openFirst();
    await userEvent.click(await firstLinkBelow("Ähnliche Projekte in anderen Ländern"));
    await see(title).not.toHaveTextContent(first);
    await see(title).toHaveFocus();
    await main.getByRole("link", { name: "Alle Projekte" }).click();
    await watch(() => location.search).toMatch(/land=DE-NW/);
    await see(count).toBeVisible();
  });
});

test("the map follows the filters, opens a project and gives a Land to filter by", async () => {
  await openProjects("?topic=threats");
  await see(map.getByRole("button", { name: /(, | um )/ }).first()).toBeVisible();
  const single = map.getByRole("button", { name: / – .*, / }).first();
  await see(single).toBeVisible();
  const name = single.element().getAttribute("aria-label")?.split(", ")[0] ?? "";
  expect(rows.filter({ hasText: name }).elements()).toHaveLength(1);
  await single.click();
  await see(title).toMatchTextContent(name);
  history.back();
  await watch(() => location.search).toMatch(/topic=threats/);
  await see(count).not.toHaveTextContent("120 Projekte");
  await watch(() => document.querySelector(".map path.map-land")).not.toBeNull();
  const land = document.querySelector(".map path.map-land");
  await page.elementLocator(land ?? document.body).click({ force: true });
  await watch(() => location.search).toMatch(/land=DE-/);
});

test("the list says what failed, and the emergency line stays", async () => {
  answerBy(async () => new Response("{}", { status: 500 }));
  await renderApp("/projects");
  await see(page.getByRole("heading", { name: "Diese Liste konnte nicht geladen werden" })).toBeVisible();
  await see(page.getByText(/^In Gefahr: Notruf/)).toBeVisible();
});
