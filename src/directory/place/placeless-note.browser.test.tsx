import { test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

useBackend();

test("a place says how many organisations of its Land do not say where they are, and who reaches them", async () => {
  await renderApp("/?place=09162000&side=muslim-organization");
  await see(page.getByText(/^Land Bayern: 1 muslimische Organisation ohne Ortsangabe/)).toBeVisible();
  await see(page.getByRole("link", { name: "über die Clearingstelle erreichbar" })).toBeVisible();
});
