import { bundleIntlValues } from "./bundle-intl.ts";
import { INTL_TABLE } from "./intl-table.ts";
import { bare, countIn, isSourceSaid, readSheets } from "../e2e/print-sheets.ts";
import { expect, test } from "./webkit-test.ts";

const SEARCH = /^Ort, Postleitzahl, Name oder Thema/;

test("a police officer reaches a telephone number", { tag: "@short" }, async ({ visitor }) => {
  await visitor.open("/?side=muslim-organization&mock-size=300");
  await visitor.see("heading", /Kontakte$/);
  await visitor.write(SEARCH, "NRW Schutz von Moscheen");
  await expect.poll(visitor.readPath).toMatch(/[?&]q=/);
  await expect.poll(async () => visitor.readText(".contact-list h3")).toContain("Nordrhein-Westfalen");
  await visitor.choose("link", /\(Beispiel\)$/);
  await expect.poll(visitor.readPath).toMatch(/^\/contacts\//);
  const phone = await visitor.find("link", /^Telefon/);
  expect(await visitor.run("return arguments[0].href;", phone)).toMatch(/^tel:\+49\d+$/);
  expect(await visitor.readName(phone)).toMatch(/^Telefon/);
});

test("a mosque association reaches who is responsible at the police for its place", async ({ visitor }) => {
  await visitor.open("/?side=security-authority&mock-size=300");
  await visitor.write(SEARCH, "Reklinghausen");
  await visitor.see("option", /^Recklinghausen/);
  await visitor.press("Enter");
  await expect.poll(visitor.readPath).toMatch(/[?&]place=05562032/);
  // Who that is, of the town, its district or the Land, and how it is reached, is the sample's choice of the day.
  await expect.poll(async () => visitor.readText("article")).toMatch(/Recklinghausen/);
  await visitor.see("link", /^(Anrufen|E-Mail)/);
});

test("back and forward lead through filters and contacts", async ({ visitor }) => {
  await visitor.open("/?mock-size=300");
  await visitor.see("heading", /Kontakte$/);
  await visitor.choose("link", /\(Beispiel\)$/);
  await expect.poll(visitor.readPath).toMatch(/^\/contacts\//);
  const opened = await visitor.readPath();
  await visitor.back();
  await expect.poll(visitor.readPath).toMatch(/^\/(\?|$)/);
  await visitor.forward();
  await expect.poll(visitor.readPath).toBe(opened);
  await visitor.see("link", /^(Telefon|E-Mail)/);
});

test("list and filters are reached by keyboard alone", async ({ visitor }) => {
  await visitor.open("/?mock-size=300");
  await visitor.see("heading", /Kontakte$/);
  await visitor.press("Tab");
  expect(await visitor.run("return document.activeElement.className;")).toContain("skip-link");
  await visitor.press("Enter");
  await visitor.press("Tab");
  await expect.poll(async () => visitor.run("return document.activeElement.closest('#main') !== null;")).toBe(true);
});

test("a question half written outlives a reload, and is sent", async ({ visitor }) => {
  await visitor.open("/enquiry?kind=question&mock-size=300");
  await visitor.write(/^Ihre Frage/, "Wer berät uns zum Einbruchschutz?");
  await expect
    .poll(async () => visitor.run("return Object.keys(sessionStorage).length + Object.keys(localStorage).length;"))
    .toBeGreaterThan(1);
  await visitor.reload();
  await expect
    .poll(async () => visitor.run("return document.querySelector('textarea')?.value;"))
    .toBe("Wer berät uns zum Einbruchschutz?");
  await visitor.choose("radio", /aus einer muslimischen Organisation/);
  await visitor.choose("checkbox", /^Ich willige ein/);
  await visitor.choose("button", /^Weiter: prüfen$/);
  await visitor.see("heading", /^Bitte prüfen/);
  await visitor.choose("button", /^Jetzt senden$/);
  await visitor.see("heading", /^Ihre Anfrage ist angekommen$/);
});

test("without a network the list stays, can be filtered, and the page says so", async ({ visitor, server }) => {
  await visitor.open("/?mock-size=300");
  await visitor.see("heading", /Kontakte$/);
  await visitor.see("field", SEARCH);
  await server.close();
  // The driver cannot take the network away from the browser, only the server from the network.
  await visitor.run(
    "Object.defineProperty(navigator, 'onLine', { value: false }); dispatchEvent(new Event('offline'));",
  );
  await visitor.see("status", /Keine Internetverbindung/);
  await visitor.write(SEARCH, "Moschee");
  await expect.poll(visitor.readPath).toMatch(/[?&]q=Moschee/);
  await visitor.see("heading", /Kontakte?$/);
});

test("Arabic reads from right to left and nothing is wider than the screen", async ({ visitor }) => {
  await visitor.open("/?mock-size=300");
  await visitor.run("localStorage.setItem('language', 'ar');");
  for (const width of [1280, 500]) {
    await visitor.resize({ width, height: 800 });
    for (const path of ["/?mock-size=300", "/events?view=month&mock-size=300", "/enquiry?kind=question"]) {
      await visitor.open(path);
      await expect.poll(async () => visitor.run("return document.documentElement.dir;")).toBe("rtl");
      await expect.poll(async () => visitor.run("return document.querySelector('main') !== null;")).toBe(true);
      expect(
        await visitor.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;"),
        `${path} ${width}`,
      ).toBeLessThanOrEqual(0);
    }
  }
});

test("a month is walked through by keyboard", async ({ visitor }) => {
  await visitor.open("/events?mock-size=300&view=month&month=2027-06&day=2027-06-16");
  await visitor.see("grid", /./);
  await visitor.run("document.querySelector('[data-day=\"2027-06-16\"]').focus();");
  await visitor.press("ArrowRight");
  await visitor.press("ArrowDown");
  await expect.poll(async () => visitor.run("return document.activeElement.dataset.day;")).toBe("2027-06-24");
  await visitor.press("Enter");
  await expect.poll(visitor.readPath).toContain("day=2027-06-24");
});

test("a list is printed whole, with what was asked for and without what is pressed", async ({ visitor }) => {
  await visitor.open("/?mock-size=300&land=DE-NW&side=muslim-organization");
  await visitor.see("heading", /^\d+ Kontakte$/);
  await expect.poll(async () => visitor.run(`return (${String(isSourceSaid)})();`)).toBe(true);
  const heading = await visitor.readText("#list-head");
  const sheets = await readSheets(await visitor.print());
  const text = sheets.join("");
  for (const said of [heading, "Muslimische Organisation", await visitor.readAddress(), "Gedruckt:"]) {
    expect(text, said).toContain(bare(said));
  }
  // Every one of them ends like this, and the list on the screen shows a part of them.
  expect(countIn(text, "(Beispiel)")).toBeGreaterThan(20);
  for (const label of ["suchen", "Drucken", "Link kopieren", "Karte vergrößern"]) expect(countIn(text, label)).toBe(0);
  for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(60);
});

test("a contact is printed on one sheet", async ({ visitor }) => {
  await visitor.open("/?mock-size=300");
  await visitor.choose("link", /\(Beispiel\)$/);
  await visitor.see("link", /^(Telefon|E-Mail)/);
  const name = await visitor.readText(".contact-head h2");
  await expect.poll(async () => visitor.run(`return (${String(isSourceSaid)})();`)).toBe(true);
  const sheets = await readSheets(await visitor.print());
  expect(sheets).toHaveLength(1);
  for (const said of [name, await visitor.readAddress(), "Gedruckt:"]) expect(sheets[0]).toContain(bare(said));
});

test("forty values are written and sorted as the table says", { tag: "@short" }, async ({ visitor }) => {
  await visitor.open("/icon.svg");
  expect(await visitor.run(`${await bundleIntlValues()}; return intl.readIntlValues();`)).toEqual(INTL_TABLE);
});
