import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { applyScenario } from "../../../mocks/scenarios.ts";
import { SAMPLE_NOW } from "../../../tests/contract/sample-contacts.ts";
import { renderApp, sampleAnswer, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const failing = applyScenario(sampleAnswer, "500", { delayMs: 0 });
const count = page.getByRole("heading", { level: 2, name: "7 Kontakte" });

/** Somebody comes back to the page after ten minutes. */
const comeBackLater = (): void => {
  vi.setSystemTime(SAMPLE_NOW.getTime() + 600_000);
  window.dispatchEvent(new Event("visibilitychange"));
};

test("the last good contacts stay, with their time, when they cannot be renewed", async () => {
  await renderApp();
  await see(count).toBeVisible();
  answerBy(failing);
  comeBackLater();
  const alert = page.getByRole("alert");
  await see(alert.getByText(/^Die Kontakte konnten nicht erneuert werden; Stand 15\. Juni 2026, 12:00$/)).toBeVisible();
  await see(count).toBeVisible();
  await see(page.getByRole("link", { name: "Moscheegemeinde Bottrop" })).toBeVisible();

  answerBy(sampleAnswer);
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(alert).not.toBeInTheDocument();
  await see(count).toBeVisible();
});

test("contacts that could not be fetched come at the next try", async () => {
  answerBy(failing);
  await renderApp("/?land=DE-NW");
  await see(page.getByRole("alert").getByText("Die Kontakte konnten nicht geladen werden")).toBeVisible();
  answerBy(sampleAnswer);
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(page.getByRole("heading", { level: 2, name: "4 Kontakte" })).toBeVisible();
  expect(location.search).toBe("?land=DE-NW");
});

test("a try under way is not started twice, and keeps the focus", async () => {
  await renderApp();
  await see(count).toBeVisible();
  answerBy(failing);
  comeBackLater();
  const retry = page.getByRole("button", { name: "Erneut versuchen" });
  await see(retry).toBeVisible();
  const { promise, resolve } = Promise.withResolvers<null>();
  let asked = 0;
  answerBy(async (request) => {
    if (request.url.endsWith("/directory")) asked += 1;
    await promise;
    return sampleAnswer(request);
  });
  await retry.click();
  const trying = page.getByRole("button", { name: "Wird versucht …" });
  await see(trying).toHaveAttribute("aria-disabled", "true");
  await see(trying).toHaveFocus();
  await trying.click({ force: true });
  resolve(null);
  await see(page.getByRole("alert")).not.toBeInTheDocument();
  await see(count).toHaveFocus();
  expect(asked).toBe(1);
});
