import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";
import type * as catalogues from "./import-catalogue.ts";

const slow = vi.hoisted(() => ({ en: Promise.withResolvers<null>(), tr: Promise.withResolvers<null>() }));

vi.mock("./import-catalogue.ts", async (importOriginal) => {
  const { importCatalogue } = await importOriginal<typeof catalogues>();
  return {
    importCatalogue: async (...[language, name]: Parameters<typeof importCatalogue>) => {
      if (name !== undefined && (language === "en" || language === "tr")) await slow[language].promise;
      return importCatalogue(language, name);
    },
  };
});

useBackend();

const language = page.getByRole("combobox", { name: "Sprache der Seite" });

test("a screen that comes while a language is loading has its texts in it, and the language chosen last holds", async () => {
  await renderApp("/");
  // The suggestions have a catalogue of their own, which every other language now needs, too. On an idle machine they may
  // be there before the field is pressed.
  const withSuggestions = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
  await page.getByRole("searchbox").or(withSuggestions).click();
  await see(withSuggestions).toBeVisible();
  await language.selectOptions("tr");
  await language.selectOptions("en");
  await page.getByRole("link", { name: "Fachleute" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Fachleute" })).toBeVisible();
  slow.en.resolve(null);
  await see(page.getByRole("heading", { level: 1, name: "Experts" })).toBeVisible();
  await see(page.getByText(/^Who gives a talk, runs a workshop/)).toBeVisible();
  slow.tr.resolve(null);
  await vi.dynamicImportSettled();
  // Time enough for the language that comes last to be shown, were it not for the one chosen last.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  await see(page.getByRole("heading", { level: 1, name: "Experts" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(localStorage.getItem("language")).toBe("en");
});
