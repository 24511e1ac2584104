import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const code = vi.hoisted(() => ({
  longList: Promise.withResolvers<null>(),
  waysOut: Promise.withResolvers<null>(),
}));

vi.mock("./windowed-lines.tsx", async (importOriginal) => {
  await code.longList.promise;
  return importOriginal();
});
vi.mock("./empty-result.tsx", async (importOriginal) => {
  await code.waysOut.promise;
  return importOriginal();
});

const { answerBy } = useBackend();

const count = page.getByRole("heading", { level: 2, name: /Kontakte$/ });
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");

test("a row that is drawn stays itself when the code that draws long lists comes late", async () => {
  answerBy(answerWithMany(120));
  await renderApp();
  await see(count).toBeVisible();
  expect(rows.query()).toBeNull();
  await see(rows.first()).toBeVisible();
  const row = rows.first().element() as HTMLElement;
  row.focus();
  code.longList.resolve(null);
  await import("./windowed-lines.tsx");
  // Time enough for another list to come, were it not for the one that is there.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  expect(row.isConnected).toBe(true);
  expect(document.activeElement).toBe(row);
  await rows.first().click();
  await see(page.getByRole("complementary", { name: "Kontakt" })).toBeVisible();
});

test("the rows below the ways out of an empty result come with them, and do not move", async () => {
  await renderApp("/?q=Hundesteuer");
  await see(count).toHaveTextContent("Keine Kontakte");
  expect(rows.query()).toBeNull();
  code.waysOut.resolve(null);
  await see(rows.first()).toBeVisible();
  await see(page.getByRole("button", { name: "Alle Filter zurücksetzen" })).toBeVisible();
  const { top } = rows.first().element().getBoundingClientRect();
  const ways = page.getByRole("button", { name: "Alle Filter zurücksetzen" }).element().getBoundingClientRect();
  expect(top).toBeGreaterThan(ways.bottom);
});
