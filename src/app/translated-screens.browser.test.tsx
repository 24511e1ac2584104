import type { QueryClient } from "@tanstack/react-query";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { makeLandProfiles } from "../../mocks/sample/land-profiles.ts";
import { SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { sampleEntries } from "../../tests/contract/sample-entries.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";
import { translatePage } from "../../tests/translate-page.ts";
import { createQueryClient } from "./app.tsx";
import { followTranslator } from "./follow-translator.ts";

followTranslator();
const { answerBy } = useBackend();

/** What comes later is there from the start, so that nothing is compared while it is on its way. */
const laterCode = import.meta.glob(["../*/**/*.tsx", "../i18n/catalogues/**/*.po", "!../**/*.test.tsx"]);
beforeAll(async () => {
  await Promise.all(Object.values(laterCode).map(async (load) => load()));
});

/** A busy page has its first idle moment after seconds, or none; here it comes at once, so that a screen is whole or on its way. */
const comeAtOnce: typeof requestIdleCallback = (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 0));
beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", comeAtOnce);
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
  return () => void vi.unstubAllGlobals();
});

const main = page.getByRole("main");
const press = (role: "button" | "checkbox" | "link" | "radio", name: string | RegExp) => async () =>
  main.getByRole(role, { name }).first().click();
/** Until it counts: the screen waits for more letters, the longer where what there is finds nothing. */
const type = (role: "combobox" | "searchbox", text: string) => async () => {
  await main.getByRole(role).fill(text);
  await watch(() => new URLSearchParams(location.search).get("q") ?? "").toBe(text);
};
const goBack = async () => history.back();
const speak = (language: string) => async () => {
  await page.getByRole("combobox", { name: /Sprache der Seite|Site language/ }).selectOptions(language);
  await watch(() => document.documentElement.lang).toBe(language);
};

type Step = () => Promise<void>;

/** What is done on each screen; between two steps it shows what it shows to those who read it untranslated. */
const visits: Record<string, readonly Step[]> = {
  "/": [
    press("button", "Filter"),
    press("checkbox", /^Bayern/),
    press("checkbox", /^Bayern/),
    press("checkbox", /^Nordrhein-Westfalen/),
    press("button", /Kontakte zeigen$/),
    press("button", "Filter entfernen: Nordrhein-Westfalen"),
    press("button", /^Thema: /),
    press("button", /^Drohungen/),
    type("combobox", "Hundesteuer"),
    type("combobox", ""),
  ],
  "/?side=security-authority": [
    press("button", "Seitenweise"),
    press("link", /Polizeipräsidium Musterruhr$/),
    press("button", "Zur Liste"),
    speak("en"),
    speak("de"),
  ],
  "/?place=05512000": [press("button", /^Ort: /), press("button", "Ort entfernen"), goBack],
  "/projects": [
    press("button", /^Land/),
    press("checkbox", /^Hessen/),
    press("checkbox", /^Hessen/),
    press("link", "Türen üben"),
    goBack,
  ],
  "/experts": [press("button", /^Sprache/), press("checkbox", /^Türkisch/), press("checkbox", /^Türkisch/)],
  "/events": [press("button", /^Thema/), press("checkbox", /^Drohungen/), press("checkbox", /^Drohungen/)],
  "/events?view=month": [press("button", "Nächster Monat"), press("button", "Voriger Monat")],
  "/materials": [press("button", /^Sprache/), press("checkbox", /^Türkisch/), press("checkbox", /^Türkisch/)],
  "/guidance": [type("searchbox", "Droh"), type("searchbox", "")],
  "/overview": [press("button", /^Land/), press("checkbox", /^Bayern/), press("checkbox", /^Bayern/)],
  "/lands/DE-NW": [speak("en"), speak("de")],
  "/enquiry": [
    press("button", "Weiter"),
    press("radio", /^Frage/),
    press("button", "Weiter"),
    press("button", "Weiter: prüfen"),
    goBack,
  ],
};

/** Without the map, whose marks come and go as it moves. */
const read = (): string => {
  const copy = main.element().cloneNode(true) as HTMLElement;
  for (const map of copy.querySelectorAll(".directory__map, .leaflet-container")) map.remove();
  return copy.textContent;
};

/** Longer than React holds back what comes soon after something else that came late. */
const QUIET_MS = 500;

/** Waits until nothing is loading or asked for and nothing has changed for some time, then reads. */
const readSettled = async (client: QueryClient): Promise<string> => {
  let last = "";
  let unchanged = 0;
  let since = 0;
  await watch(async () => {
    await vi.dynamicImportSettled();
    const isLoading =
      client.isFetching() > 0 ||
      (main.query()?.querySelector("h1") ?? null) === null ||
      /Wird geladen|Loading/.test(document.body.innerText);
    const now = isLoading ? "" : read();
    if (now === "" || now !== last) {
      unchanged = 0;
      since = performance.now();
    } else unchanged += 1;
    last = now;
    return unchanged > 5 && performance.now() - since > QUIET_MS;
  }).toBe(true);
  return last;
};

describe.each(Object.entries(visits))("%s, translated by the browser", (address, steps) => {
  test("goes on, and shows what it shows untranslated", async () => {
    const backend = createBackend({
      store: createMemoryStore(sampleContacts),
      entries: createMemoryEntryStore({ ...sampleEntries, lands: makeLandProfiles() }),
      now: () => SAMPLE_NOW,
    });
    answerBy(async (request) => backend.fetch(request));
    const client = createQueryClient();
    const untranslated = await renderApp(address, client);
    const expected = [await readSettled(client)];
    for (const step of steps) {
      await step();
      expected.push(await readSettled(client));
    }
    await untranslated.unmount();
    localStorage.clear();
    expect(new Set(expected).size).toBeGreaterThan(1);

    const stop = translatePage("in one step");
    await renderApp(address);
    for (const [nth, text] of expected.entries()) {
      await steps[nth - 1]?.();
      await watch(() => (main.query() === null ? "" : read())).toBe(text);
      expect(main.element().querySelectorAll("font").length).toBeGreaterThan(0);
    }
    stop();
  });
});

test("names, numbers and addresses are left as they are", async () => {
  await renderApp("/contacts/nwkmi1");
  const email = main.getByRole("link", { name: /^E-Mail/ });
  await see(email).toBeVisible();
  const stop = translatePage("in one step");
  const translated = [...main.element().querySelectorAll("font font")].map((font) => font.textContent);
  stop();
  const kept = [".contact-head__name", ".channel__value"].map(
    (part) => main.element().querySelector(part)?.textContent,
  );
  expect(kept).toEqual(["Polizeipräsidium Musterruhr", "kmi@polizei.example"]);
  expect(translated).toContain("E-Mail");
  for (const text of kept) expect(translated).not.toContain(text);
});
