import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const slow = vi.hoisted(() => ({ english: Promise.withResolvers<null>(), turkish: Promise.withResolvers<null>() }));

vi.mock("../../contract/terms/en.ts", async (importOriginal) => {
  await slow.english.promise;
  return importOriginal();
});
vi.mock("../../contract/terms/tr.ts", async (importOriginal) => {
  await slow.turkish.promise;
  return importOriginal();
});

useBackend();

const language = page.getByRole("combobox", { name: "Sprache der Seite" });

test("a screen that comes while a language is loading has its texts in it, and the language chosen last holds", async () => {
  await renderApp("/");
  await see(page.getByRole("heading", { level: 2, name: /Kontakte$/ })).toBeVisible();
  await language.selectOptions("tr");
  await language.selectOptions("en");
  await page.getByRole("link", { name: "Fachleute" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Fachleute" })).toBeVisible();
  slow.english.resolve(null);
  await see(page.getByRole("heading", { level: 1, name: "Experts" })).toBeVisible();
  await see(page.getByText(/^Who gives a talk, runs a workshop/)).toBeVisible();
  slow.turkish.resolve(null);
  await import("../../contract/terms/tr.ts");
  // Time enough for the language that comes last to be shown, were it not for the one chosen last.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  await see(page.getByRole("heading", { level: 1, name: "Experts" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(localStorage.getItem("language")).toBe("en");
});
