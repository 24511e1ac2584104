import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { readCount } from "../../tests/on-directory.ts";
import { answerWith, answerWithMany, renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const grid = page.getByRole("grid");
const cell = (place: string) => grid.getByRole("link", { name: `${place}: `, exact: false });
const missing = page.getByRole("region", { name: "Hier fehlt die Gegenseite" });
const lands = page.getByRole("table", { name: "Kontakte je Land" });
const show = (name: string) =>
  page.getByRole("group", { name: "Karte und Tabelle zeigen:" }).getByRole("button", { name, exact: true });

const openOverview = async (query = "") => {
  const rendered = await renderApp(`/overview${query}`);
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  await see(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  return rendered;
};

test("a missing counterpart is named in words and leads to the contacts that wait for one", async () => {
  await openOverview();
  const first = missing.getByRole("listitem").first();
  await see(first).toBeVisible();
  const waiting = Number(/(\d+) (?:muslimische|Ansprechstelle)/.exec(first.element().textContent)?.[1]);
  expect(waiting).toBeGreaterThan(0);
  await first.getByRole("link").first().click();
  await watch(() => location.pathname + location.search).toMatch(/^\/\?land=DE-..&topic=/);
  await watch(readCount).toBe(waiting);
});

test("a cell of the matrix leads to just the contacts it counts", async () => {
  await openOverview("?show=organizations");
  const youth = cell("Nordrhein-Westfalen, Jugend, Gewalt, (Cyber-)Mobbing");
  await see(youth).toBeVisible();
  const count = Number(youth.element().querySelector("[aria-hidden]")?.textContent);
  expect(count).toBeGreaterThan(0);
  await youth.click();
  await watch(() => location.search).toBe("?side=muslim-organization&land=DE-NW&topic=youth");
  await watch(readCount).toBe(count);
});

test("what is shown stands in the address, and back and forward follow", async () => {
  const before = await openOverview();
  await show("Veraltet").click();
  await watch(() => location.search).toMatch(/show=stale/);
  await see(cell("Hamburg, Opferschutz")).toMatchTextContent(/%|–/);
  history.back();
  await see(show("Lücken")).toHaveAttribute("aria-pressed", "true");
  history.forward();
  await see(show("Veraltet")).toHaveAttribute("aria-pressed", "true");
  const { pathname, search } = location;
  await before.unmount();
  await renderApp(pathname + search);
  await see(show("Veraltet")).toHaveAttribute("aria-pressed", "true");
});

test("Land and topic narrow everything", async () => {
  await openOverview("?land=DE-HB&land=DE-HH&topic=funerals");
  const readHeads = () =>
    lands
      .getByRole("rowheader")
      .elements()
      .map((head) => head.textContent);
  const countCells = () => grid.getByRole("link").elements().length;
  await watch(countCells).toBe(2);
  await watch(readHeads).toEqual(["Bremen", "Hamburg", "Zusammen"]);
  await page.getByRole("button", { name: "Filter entfernen: Bremen" }).click();
  await watch(countCells).toBe(1);
  await watch(() => location.search).toMatch(/land=DE-HH&topic=funerals/);
});

test("the table of the Länder is sorted on request", async () => {
  await openOverview();
  await lands.getByRole("button", { name: "Muslimische Organisationen" }).click();
  await watch(() => location.search).toMatch(/sort=organizations/);
  await see(lands.getByRole("rowheader").first()).toHaveTextContent("Nordrhein-Westfalen");
  await see(lands.getByRole("columnheader", { name: "Muslimische Organisationen" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("a Land on the map and in the table leads to its profile", async () => {
  await openOverview();
  await watch(() => document.querySelector(".land-map a[href$='/lands/DE-BY'] path")).not.toBeNull();
  const bavaria = document.querySelector(".land-map a[href$='/lands/DE-BY'] path");
  await page.elementLocator(bavaria ?? document.body).click({ position: { x: 60, y: 60 } });
  await watch(() => location.pathname).toBe("/lands/DE-BY");
  history.back();
  await lands.getByRole("link", { name: "Hessen", exact: true }).click();
  await watch(() => location.pathname).toBe("/lands/DE-HE");
});

test("the matrix is one tab stop, and the arrows lead from cell to cell and into the directory", async () => {
  await openOverview();
  await see(cell("Baden-Württemberg, Schutz von Moscheen")).toBeVisible();
  (lands.getByRole("link").last().element() as HTMLElement).focus();
  await userEvent.keyboard("{Tab}");
  await see(cell("Baden-Württemberg, Schutz von Moscheen")).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ArrowLeft}");
  await see(cell("Bayern, Sicherheitsberatung, Einbruchschutz")).toHaveFocus();
  await userEvent.keyboard("{End}");
  await see(cell("Thüringen, Sicherheitsberatung, Einbruchschutz")).toHaveFocus();
  await userEvent.keyboard("{Home}{Tab}");
  await watch(() => grid.element().contains(document.activeElement)).toBe(false);
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  await see(cell("Baden-Württemberg, Sicherheitsberatung, Einbruchschutz")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await watch(() => location.pathname + location.search).toBe("/?land=DE-BW&topic=security-advice");
});

test("in Arabic the arrow to the left leads onwards, and the focused cell is in sight", async () => {
  await page.viewport(900, 800);
  await openOverview();
  await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOptions("ar");
  await watch(() => document.documentElement.dir).toBe("rtl");
  const links = grid.getByRole("link");
  (links.first().element() as HTMLElement).focus();
  for (let i = 0; i < 10; i += 1) await userEvent.keyboard("{ArrowLeft}");
  await see(links.nth(10)).toHaveFocus();
  await see(links.nth(10)).toBeInViewport({ ratio: 1 });
  await userEvent.keyboard("{Home}");
  await see(links.first()).toHaveFocus();
  const head = page.getByRole("rowheader").last().element().getBoundingClientRect();
  expect(links.first().element().getBoundingClientRect().right).toBeLessThanOrEqual(Math.ceil(head.x));
});

test("an empty directory is said to be empty", async () => {
  answerBy(answerWith(sampleContacts.filter(({ side }) => side === "clearing-point")));
  await renderApp("/overview");
  await see(page.getByText(/^Im Verzeichnis steht noch kein Kontakt\./)).toBeVisible();
});
