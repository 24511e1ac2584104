import { expect, onTestFinished, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { renderApp, sampleAnswer, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const row = (land: string) =>
  page.getByRole("table", { name: "Kontakte je Land" }).getByRole("row", { name: new RegExp(`^${land} `) });
const youthInBavaria = page.getByRole("grid").getByRole("link", { name: /^Bayern, Jugend, .* 1 – Gegenseite fehlt$/ });

test("figures, words and matrix say the same of the sample", async () => {
  await renderApp("/overview");
  await see(page.getByRole("heading", { level: 1, name: "Überblick" })).toBeVisible();
  // Bavaria's unit shown on request only is not among them.
  await see(row("Bayern")).toBeVisible();
  const inBavaria = row("Bayern")
    .getByRole("cell")
    .elements()
    .map((cell) => cell.textContent);
  expect(inBavaria.slice(0, 3)).toEqual(["1", "2", "5"]);
  await see(youthInBavaria).toHaveAttribute("href", "/?land=DE-BY&topic=youth");
  await see(
    page.getByText("1 muslimische Organisation, aber keine Ansprechstelle der Sicherheitsbehörden").first(),
  ).toBeVisible();
});

test("every figure leads to what it counts", async () => {
  await renderApp("/overview?land=DE-NW&land=DE-BY&topic=youth");
  const figures = page.getByRole("main").getByRole("definition");
  const countIn = async (link: Locator): Promise<number> => {
    await see(link).toBeVisible();
    return Number(link.element().textContent);
  };
  const sums = ["security-authority", "muslim-organization"].map((side) => `?side=${side}&land=DE-BY&land=DE-NW`);
  for (const [place, search] of sums.entries()) {
    const link = figures.nth(place).getByRole("link");
    const count = await countIn(link);
    await link.click();
    expect(location.search).toBe(search);
    await see(page.getByRole("heading", { level: 2, name: new RegExp(`^${count} Kontakte?$`) })).toBeVisible();
    history.back();
  }
  const link = row("Bayern").getByRole("link", { name: "2, Muslimische Organisationen, Bayern" });
  await see(link).toHaveAttribute("href", "/?side=muslim-organization&land=DE-BY");
  await row("Bayern")
    .getByRole("link", { name: /Themen ohne Gegenseite/ })
    .click();
  await see(page.getByRole("heading", { name: "Hier fehlt die Gegenseite" })).toHaveFocus();
  await watch(() => location.search).toBe("?land=DE-BY&topic=youth");
});

test("a number of fields leads to them", async () => {
  await renderApp("/overview?show=stale&land=DE-BY");
  const figures = page.getByRole("main").getByRole("definition");
  await figures.nth(2).getByRole("link").click();
  await see(page.getByRole("heading", { name: "Hier fehlt die Gegenseite" })).toHaveFocus();
  expect(location.search).toBe("?land=DE-BY");
  await figures.nth(3).getByRole("link").click();
  await see(page.getByRole("heading", { name: "Nach Themen und Ländern" })).toHaveFocus();
});

test("where there is little room each side's number leads to its contacts too", async () => {
  await page.viewport(375, 812);
  await renderApp("/overview?land=DE-BY");
  await see(page.getByRole("link", { name: /^\d+, Muslimische Organisationen, Bayern, Jugend/ })).toHaveAttribute(
    "href",
    "/?side=muslim-organization&land=DE-BY&topic=youth",
  );
});

test("a gap leads to the suggestion of who is missing there", async () => {
  await renderApp("/overview?land=DE-BY&topic=youth");
  const suggest = page.getByRole("link", { name: /^Kontakt vorschlagen ?: Bayern, Jugend/ });
  await see(suggest).toHaveAttribute(
    "href",
    "/enquiry?kind=suggestion&suggestedKind=contact&land=DE-BY&topic=youth&side=security-authority",
  );
});

test("the list in words begins short and opens to its whole length", async () => {
  await renderApp("/overview");
  const gaps = page.getByRole("region", { name: "Hier fehlt die Gegenseite" });
  await see(gaps.getByRole("button", { name: /^Alle \d+ zeigen$/ })).toHaveAttribute("aria-expanded", "false");
  expect(gaps.getByRole("listitem").elements()).toHaveLength(5);
  await userEvent.click(gaps.getByRole("button"));
  await see(gaps.getByRole("button", { name: "Nur die ersten zeigen" })).toHaveAttribute("aria-expanded", "true");
  expect(gaps.getByRole("listitem").elements().length).toBeGreaterThan(5);
});

test("what the address says and nobody knows is named, and tidied away", async () => {
  await renderApp("/overview?show=everything&land=DE-XX&land=DE-BY");
  await see(page.getByText("show=everything")).toBeVisible();
  await see(page.getByText("land=DE-XX")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Hinweis schließen" }));
  await watch(() => location.search).toBe("?land=DE-BY");
});

test("a value of a filter says how many counterparts are missing there", async () => {
  await renderApp("/overview?topic=youth");
  await userEvent.click(page.getByRole("button", { name: "Land", exact: true }).first());
  await see(page.getByRole("checkbox", { name: /^Bayern 1 Gegenseite fehlt$/ })).toBeVisible();
  await see(page.getByRole("checkbox", { name: /^Hessen keine Gegenseite fehlt$/ })).toBeVisible();
});

test("without the outlines the table still says everything", async () => {
  const { fetch } = globalThis;
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    if (new Request(input).url.endsWith("lands.outline.json")) return new Response("", { status: 404 });
    return fetch(input, init);
  });
  onTestFinished(() => spy.mockRestore());
  await renderApp("/overview");
  await see(page.getByText("Die Karte konnte nicht geladen werden. Die Tabelle ist vollständig.")).toBeVisible();
  await see(row("Nordrhein-Westfalen")).toBeVisible();
});

test("a table that cannot be saved is said to have failed", async () => {
  let isDown = false;
  answerBy(async (request) => (isDown ? new Response("{}", { status: 500 }) : sampleAnswer(request)));
  await renderApp("/overview");
  const button = page.getByRole("button", { name: "Zahlen als CSV speichern" });
  await see(button).toBeVisible();
  isDown = true;
  await userEvent.click(button);
  await see(page.getByText("Die Datei konnte nicht geladen werden.")).toBeVisible();
});

test("a failing backend is named, and asked again on request", async () => {
  let isDown = true;
  answerBy(async (request) => (isDown ? new Response("{}", { status: 404 }) : sampleAnswer(request)));
  await renderApp("/overview");
  await see(page.getByRole("heading", { name: "Die Zahlen konnten nicht geladen werden" })).toBeVisible();
  isDown = false;
  await userEvent.click(page.getByRole("button", { name: "Erneut versuchen" }));
  await see(row("Bayern")).toBeVisible();
});
