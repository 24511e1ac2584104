import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { TEXT_PAGES } from "../../contract/pages/page-text.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";
import { runBy } from "../../tests/run-by.ts";
import { eraseKept } from "./erase-kept.ts";

const { answerBy } = useBackend();

const listCalls = (): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll<HTMLAnchorElement>("a[href^='tel:'], a[href^='mailto:']")].map(({ href }) => href),
  );
const heading = page.getByRole("main").getByRole("heading", { level: 1 });
const footer = page.getByRole("contentinfo");
const languageChoice = page.getByRole("combobox", {
  name: /Sprache der Seite|Site language|Sitenin dili|Sayfanın dili|لغة/,
});

test.each(TEXT_PAGES)(
  "/%s is reached from the footer, named in the title, and whole in every language",
  async (name) => {
    await renderApp("/enquiry");
    await page.viewport(375, 812);
    await watch(() => footer.getByRole("link").elements().length).toBeGreaterThan(6);
    const link = footer
      .getByRole("link")
      .elements()
      .find((each) => each.getAttribute("href")?.endsWith(`/${name}`));
    (link as HTMLElement).click();
    await see(heading).toHaveFocus();
    const german = heading.element().textContent;
    expect(document.title).toContain(german);
    for (const language of UI_LANGUAGES.toReversed()) {
      await languageChoice.selectOptions(language);
      await watch(() => document.documentElement.lang).toBe(language);
      await watch(() => heading.element().textContent === german).toBe(language === "de");
      expect(document.querySelector("main")?.textContent).not.toMatch(/[{}]/u);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    }
  },
);

test("a legal page is a draft until the operator has confirmed it", async () => {
  const draft = page.getByText(/Der Betreiber hat diesen Text noch nicht bestätigt/u);
  const screen = await renderApp("/imprint");
  await see(draft).toBeVisible();
  await screen.unmount();
  runBy({ legalTextsConfirmed: true });
  await renderApp("/imprint");
  await see(heading).toBeVisible();
  await see(draft).not.toBeInTheDocument();
});

test("name, address, phone and mail are the operator's wherever they stand", async () => {
  runBy({ name: "Andere Stelle", street: "Anderer Weg 1", phone: "+49 30 23125999", email: null });
  await renderApp("/nowhere");
  const main = page.getByRole("main");
  await see(main.getByText(/Anderer Weg 1/u)).toBeVisible();
  await see(main.getByRole("link", { name: "+49 30 23125999" })).toHaveAttribute("href", "tel:+493023125999");
  await see(footer.getByText(/Andere Stelle/u)).toBeVisible();
  await see(footer.getByRole("link", { name: /@/u })).not.toBeInTheDocument();
});

test("without a phone or a mailbox in the settings no page and no panel offers one, and all give the postal address", async () => {
  runBy({ phone: null, email: null });
  for (const path of [...TEXT_PAGES.map((name) => `/${name}`), "/nowhere"]) {
    const screen = await renderApp(path);
    await see(heading).toBeVisible();
    await see(footer.getByText(/Frankenstraße 210/u)).toBeVisible();
    expect(listCalls(), path).toEqual(new Set(["tel:110", "tel:112"]));
    await screen.unmount();
  }
});

test("without them a screen that could not be loaded gives the postal address, too", async () => {
  runBy({ phone: null, email: null });
  answerBy(() => Promise.resolve(Response.error()));
  await renderApp("/");
  const failure = page.getByRole("main").getByRole("alert");
  await see(failure.getByText(/Der Server ist nicht erreichbar/u)).toBeVisible();
  await see(page.getByRole("main").getByText(/Frankenstraße 210/u)).toBeVisible();
  // The footer comes after what somebody waits for.
  await see(footer.getByText(/Frankenstraße 210/u)).toBeVisible();
  expect(listCalls()).toEqual(new Set(["tel:110", "tel:112"]));
});

test("on a small screen the menu leads to the same pages, and closes behind them", async () => {
  await page.viewport(375, 812);
  await renderApp("/enquiry");
  await page.getByRole("button", { name: "Menü" }).click();
  const menu = page.getByRole("navigation", { name: "Bereiche" });
  for (const name of ["Impressum", "Datenschutz", "Barrierefreiheit", "Leichte Sprache"]) {
    await see(menu.getByRole("link", { name })).toBeVisible();
  }
  await menu.getByRole("link", { name: "Datenschutz" }).click();
  await see(heading).toHaveTextContent("Datenschutz");
  await see(menu.getByRole("link", { name: "Datenschutz" })).not.toBeInTheDocument();
});

test("who wants an entry removed finds the entry, and the request needs no more words", async () => {
  await renderApp("/privacy");
  await page.getByRole("link", { name: /Suchen Sie den Eintrag/u }).click();
  await see(heading).toHaveTextContent("Eintrag löschen lassen");
  await page.getByRole("textbox", { name: /Um welchen Eintrag geht es/u }).fill("Ärztegemeinde München");
  await page.getByRole("main").getByRole("link", { name: "Ärztegemeinde München" }).click();
  await see(heading).toHaveTextContent("Eintrag löschen lassen");
  await see(page.getByRole("checkbox", { name: "Der ganze Eintrag soll gelöscht werden" })).toBeChecked();
  await see(page.getByRole("textbox", { name: /Anmerkung/u })).toHaveValue("");
  await see(page.getByRole("heading", { name: "Was alle sehen" })).not.toBeInTheDocument();
});

test("who is in danger can call from every footer", async () => {
  await renderApp("/about");
  await see(footer.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  await see(footer.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
});

test("who works at the desk finds it from every footer", async () => {
  await renderApp("/about");
  await see(footer.getByRole("link", { name: "Schreibtisch der Koordination" })).toHaveAttribute("href", "/desk");
});

describe("deleting what this browser keeps", () => {
  test("asks first, and can be called off", async () => {
    localStorage.setItem("theme", "light");
    await renderApp("/about");
    const button = footer.getByRole("button", { name: "Alles in diesem Browser löschen" });
    await button.click();
    await see(footer.getByRole("button", { name: "Ja, löschen" })).toHaveFocus();
    await footer.getByRole("button", { name: "Abbrechen" }).click();
    await see(button).toHaveFocus();
    expect(localStorage.getItem("theme")).toBe("light");
  });

  test("takes all of ours, and leaves what another program keeps under the same origin", async () => {
    for (const key of ["language", "theme", "perspective", "list", "enquiry-draft:question:", "enquiry-answer:x"])
      localStorage.setItem(key, "1");
    localStorage.setItem("another-program", "1");
    await eraseKept();
    expect(Object.keys(localStorage)).toEqual(["another-program"]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("demo");
  });
});
