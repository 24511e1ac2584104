import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, sampleAnswer, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const waiting = (): { readonly letGo: () => void; readonly gone: Promise<void> } => {
  let letGo = (): void => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { letGo, gone };
};

const anyCount = page.getByRole("heading", { level: 2, name: /Kontakte$/ });

test("values opened while the contacts are on their way stay open when they arrive, with the keyboard in them", async () => {
  const { letGo, gone } = waiting();
  answerBy(async (request) => {
    await gone;
    return sampleAnswer(request);
  });
  await renderApp();
  await page.getByRole("button", { name: "Land", exact: true }).click();
  const value = page.getByRole("checkbox", { name: /^Hessen/ });
  await value.click();
  letGo();
  await see(anyCount).toBeVisible();
  await see(value).toBeChecked();
  await see(value).toHaveFocus();
});

test("trying again keeps the keyboard on its button, and then leads to the contacts", async () => {
  let isDown = true;
  const { letGo, gone } = waiting();
  answerBy(async (request) => {
    if (isDown) return new Response("<p>", { headers: { "Content-Type": "text/html" } });
    await gone;
    return sampleAnswer(request);
  });
  await renderApp();
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  isDown = false;
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await see(page.getByRole("button", { name: "Wird versucht …" })).toHaveFocus();
  letGo();
  await see(anyCount).toHaveFocus();
});

test("a row that is pressed while the list is still being made opens its contact", async () => {
  answerBy(answerWithMany(300));
  await renderApp();
  await page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link").first().click();
  await see(page.getByRole("complementary", { name: "Kontakt" })).toBeVisible();
  expect(location.pathname).toMatch(/^\/contacts\//);
});
