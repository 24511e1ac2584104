import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

useBackend();

// The field with suggestions, which takes over from the plain one of the first moment.
const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const count = (text: string) => page.getByRole("heading", { level: 2, name: text });

test("what is typed stays as typed, and the address follows without outer spaces", async () => {
  await renderApp();
  await see(count("7 Kontakte")).toBeVisible();
  await userEvent.fill(field, "  Bottrop ");
  await watch(() => location.search).toBe("?q=Bottrop");
  await see(field).toHaveValue("  Bottrop ");
  await see(count("3 Kontakte")).toBeVisible();
});

test("the field shows what the address says, and follows it back", async () => {
  await renderApp("/?q=Bottrop");
  await see(field).toHaveValue("Bottrop");
  await userEvent.fill(field, "");
  await watch(() => location.search).toBe("");
  await see(count("7 Kontakte")).toBeVisible();
  history.back();
  await see(field).toHaveValue("Bottrop");
  await see(count("3 Kontakte")).toBeVisible();
});

test("the text is deleted by its button, and the keyboard stays in the field", async () => {
  await renderApp("/?q=Bottrop");
  await page.getByRole("button", { name: "Suchtext löschen" }).click();
  await see(field).toHaveValue("");
  await see(field).toHaveFocus();
  await watch(() => location.search).toBe("");
});

test("the longest text is as long as an address may be", async () => {
  await renderApp();
  await userEvent.fill(field, "x".repeat(250));
  await watch(() => new URLSearchParams(location.search).get("q")?.length).toBe(200);
  expect(page.getByText("kennt die Seite nicht").query()).toBeNull();
});
