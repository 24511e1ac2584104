import { test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

useBackend();

test("a place says how many organisations of its Land do not say where they are, and who reaches them", async () => {
  await renderApp("/?place=09162000&side=muslim-organization");
  await see(page.getByText(/^Land Bayern: 1 muslimische Organisation ohne Ortsangabe/)).toBeVisible();
  await see(page.getByRole("link", { name: "über die Clearingstelle erreichbar" })).toBeVisible();
});

test("who is responsible without naming the topic says so in answer, list and details alike", async () => {
  await renderApp("/?place=05512000&side=security-authority&topic=complaints");
  const list = page.getByRole("region", { name: "Liste der Kontakte" });
  await see(
    page
      .getByRole("article")
      .getByText(/für den Ort eingetragen, nennt dieses Thema nicht – trotzdem fragen/)
      .first(),
  ).toBeVisible();
  await see(list.getByText(/^Für den Ort eingetragen, nennt dieses Thema nicht – trotzdem fragen:/)).toBeVisible();
  await list.getByRole("link", { name: /Polizeipräsidium Musterruhr/ }).click();
  const panel = page.getByRole("complementary", { name: "Kontakt" });
  await see(panel.getByText(/nennt dieses Thema nicht – trotzdem fragen/)).toBeVisible();
});

const measured = page.getByText(/^Entfernungen sind von der Mitte von/);

test("a quarter without a point of its own says where its distances are measured from", async () => {
  await renderApp("/?place=05315000-marienburg");
  await see(page.getByRole("button", { name: /Marienburg, Köln/ })).toBeVisible();
  await see(measured).toBeVisible();
});

test("a quarter with a point is measured from there", async () => {
  await renderApp("/?place=11000000-neukoelln");
  await see(page.getByText("Neukölln, Berlin").first()).toBeVisible();
  await see(measured).not.toBeInTheDocument();
});
