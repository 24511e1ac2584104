import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { toDeskPath } from "../../../../contract/desk/desk-reading.ts";
import { endpointPaths } from "../../../../contract/endpoint-paths.ts";
import { createDeskDemo } from "../../../../tests/create-demo.ts";
import { button } from "../../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend, watch } from "../../../../tests/render-app.tsx";
import { playDemoPerson } from "../../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

const open = async (person: string, search = ""): Promise<void> => {
  answerBy(createDeskDemo().answer);
  playDemoPerson(person);
  await renderApp(`/desk/entries${search}`);
  await see(page.getByRole("table")).toBeVisible();
};

/** The names in the table, row by row. */
const names = (): string[] =>
  page
    .getByRole("rowheader")
    .elements()
    .map((each) => each.querySelector("a")?.textContent ?? "");
const kinds = (): string[] => [
  ...new Set(Array.from(document.querySelectorAll("tbody td:first-child"), ({ textContent }) => textContent)),
];

test("an entry is found by its name, and its row leads to what was done with it", async () => {
  await open("demo-coordinator-1");
  await page.getByRole("textbox", { name: "Name oder Ort" }).fill("Moscheegemeinde Bott");
  await watch(names).toEqual(["Moscheegemeinde Bottrop"]);
  expect(new URLSearchParams(location.search).get("q")).toBe("Moscheegemeinde Bott");
  await page.getByRole("link", { name: "Moscheegemeinde Bottrop" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Moscheegemeinde Bottrop" })).toBeVisible();
  expect(location.pathname).toMatch(/\/desk\/entries\/contact\.\w+$/);
});

test("kind and Land stand in the address, and a place finds what is there", async () => {
  await open("demo-coordinator-1");
  await page
    .getByRole("navigation", { name: "Arten von Einträgen" })
    .getByRole("link", { name: /^Projekt/ })
    .click();
  await watch(kinds).toEqual(["Projekt"]);
  await page.getByRole("combobox", { name: "Land" }).selectOptions("Bremen");
  await watch(() => Object.fromEntries(new URLSearchParams(location.search))).toEqual({
    kind: "project",
    land: "DE-HB",
  });
  await watch(() => names().length).toBeGreaterThan(0);
  expect(names().every((name) => name.includes("Bremen"))).toBe(true);
});

test("the Clearing Point's own entry is one of them, where it fits what is looked for", async () => {
  await open("demo-coordinator-1", "?kind=contact&q=clearing");
  await watch(names).toEqual(["Clearingstelle"]);
  await see(page.getByRole("status").filter({ hasText: "1 Eintrag" })).toBeVisible();
  await page.getByRole("textbox", { name: "Name oder Ort" }).fill("Moscheegemeinde Bott");
  await watch(names).toEqual(["Moscheegemeinde Bottrop"]);
  await page.getByRole("combobox", { name: "Land" }).selectOptions("Hessen");
  await see(page.getByText(/^Hier passt kein Eintrag/)).toBeVisible();
});

test("what is hidden is listed with who hid it and why, and leads to where it is put back", async () => {
  const { answer } = createDeskDemo();
  answerBy(answer);
  playDemoPerson("demo-coordinator-1");
  const entry = await renderApp("/desk/entries/contact.nwkmi1");
  await page.getByRole("textbox", { name: /^Warum wird der Eintrag ausgeblendet/ }).fill("Bedrohung");
  await button("Sofort ausblenden").click();
  await see(page.getByText("Dieser Eintrag ist ausgeblendet.")).toBeVisible();
  await entry.unmount();
  await renderApp("/desk/entries");
  await page.getByRole("link", { name: "Ausgeblendete Einträge" }).click();
  const row = page.getByRole("row").filter({ hasText: "Polizeipräsidium Musterruhr" });
  await see(row.getByText("Bedrohung")).toBeVisible();
  await see(row.getByText("Koordination Eins")).toBeVisible();
  await row.getByRole("link").click();
  await see(button("Wieder einblenden vorschlagen")).toBeVisible();
});

test("an address opens what it says, also a Land's profile", async () => {
  await open("demo-coordinator-1", "?kind=land-profile&q=nordrhein");
  expect(names()).toEqual(["Nordrhein-Westfalen"]);
  await see(page.getByRole("link", { name: "Nordrhein-Westfalen" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/desk\/entries\/land-profile\.DE-NW$/),
  );
});

test("what nothing fits says so, with the way on", async () => {
  await open("demo-coordinator-1");
  await page.getByRole("textbox", { name: "Name oder Ort" }).fill("Xylophon");
  await see(page.getByText(/^Hier passt kein Eintrag/)).toBeVisible();
  await see(page.getByRole("table")).not.toBeInTheDocument();
});

test("contacts come page by page, and what is of other kinds after the last", async () => {
  const { answer } = createDeskDemo();
  answerBy(async (request) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith(toDeskPath(endpointPaths.contacts))) url.searchParams.set("limit", "4");
    return answer(new Request(url, request));
  });
  playDemoPerson("demo-coordinator-1");
  await renderApp("/desk/entries?q=m%C3%BCnchen");
  await see(page.getByRole("table")).toBeVisible();
  await see(button("Weitere anzeigen")).not.toBeInTheDocument();
  await page.getByRole("textbox", { name: "Name oder Ort" }).clear();
  await watch(() => names().length).toBe(4);
  await see(page.getByText(/^4 von \d+ Einträgen$/)).toBeVisible();
  await button("Weitere anzeigen").click();
  await watch(kinds).toContain("Projekt");
  expect(new Set(kinds()).size).toBe(7);
  await see(button("Weitere anzeigen")).not.toBeInTheDocument();
});

test("a page of contacts that does not come leaves those before it, and is asked for again", async () => {
  const { answer } = createDeskDemo();
  let isDown = true;
  answerBy(async (request) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith(toDeskPath(endpointPaths.contacts))) url.searchParams.set("limit", "4");
    return isDown && url.searchParams.has("cursor")
      ? new Response(null, { status: 404 })
      : answer(new Request(url, request));
  });
  playDemoPerson("demo-coordinator-1");
  await renderApp("/desk/entries?kind=contact");
  await button("Weitere anzeigen").click();
  await see(page.getByText("Das ist nicht gelungen")).toBeVisible();
  expect(names()).toHaveLength(4);
  isDown = false;
  await button("Weitere anzeigen").click();
  await watch(() => names().length).toBe(8);
  await see(page.getByText("Das ist nicht gelungen")).not.toBeInTheDocument();
});

test("whoever coordinates one Land sees what is of it", async () => {
  await open("demo-land", "?land=DE-BY");
  await see(page.getByRole("combobox", { name: "Land" })).toHaveValue("DE-NW");
  expect(names()).toContain("Moscheegemeinde Bottrop");
  const lands = Array.from(document.querySelectorAll('tbody td[data-label="Land"]'), ({ textContent }) => textContent);
  expect(lands.every((land) => land.includes("Nordrhein-Westfalen") || land === "alle Länder")).toBe(true);
});

test("a hidden entry is opened by its address", async () => {
  await open("demo-coordinator-1");
  await page.getByText("Einen Eintrag über die Adresse seiner Seite öffnen").click();
  await button("Eintrag öffnen").click();
  await see(page.getByText("Das ist nicht die Adresse eines Eintrags.")).toBeVisible();
  await page.getByRole("textbox", { name: "Adresse der Seite des Eintrags" }).fill("https://netz.example/lands/DE-BY");
  await button("Eintrag öffnen").click();
  await see(page.getByRole("heading", { level: 1, name: "Bayern" })).toBeVisible();
});

test("a list that cannot be read says so, and is asked for again", async () => {
  const { answer } = createDeskDemo();
  let isDown = true;
  answerBy(async (request) =>
    isDown && request.url.endsWith(toDeskPath(endpointPaths.events))
      ? new Response(null, { status: 404 })
      : answer(request),
  );
  playDemoPerson("demo-coordinator-1");
  await renderApp("/desk/entries");
  await see(page.getByText("Das ist nicht gelungen")).toBeVisible();
  isDown = false;
  await page.getByRole("button", { name: /erneut|noch einmal|Wieder/i }).click();
  await see(page.getByRole("table")).toBeVisible();
});
