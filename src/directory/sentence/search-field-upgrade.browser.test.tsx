import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const suggestionCode = vi.hoisted(() => Promise.withResolvers<null>());

vi.mock("../search/part.tsx", async (importOriginal) => {
  await suggestionCode.promise;
  return importOriginal();
});

useBackend();

const name = "Ort, Postleitzahl, Name oder Thema";

test("a field somebody types in stays the same when its suggestions come, and shows them for what is typed", async () => {
  await renderApp();
  await see(page.getByRole("heading", { level: 2, name: "7 Kontakte" })).toBeVisible();
  const plain = page.getByRole("searchbox", { name });
  await plain.click();
  await userEvent.keyboard("Reklinghausen{Home}{ArrowRight}");
  const before = plain.element() as HTMLInputElement;

  suggestionCode.resolve(null);
  const combobox = page.getByRole("combobox", { name });
  const places = page.getByRole("group", { name: "Orte", exact: true });
  await see(places.getByRole("option").first()).toMatchTextContent(/^Recklinghausen/);
  await see(combobox).toHaveAttribute("aria-expanded", "true");
  expect(combobox.element()).toBe(before);
  expect(document.activeElement).toBe(before);
  expect([before.value, before.selectionStart]).toEqual(["Reklinghausen", 1]);

  await userEvent.keyboard("{ArrowDown}{Enter}");
  await see(page.getByRole("button", { name: "Ort: Recklinghausen" })).toBeVisible();
});
