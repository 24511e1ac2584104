import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, openGap, renderApp, sampleAnswer, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const anyCount = page.getByRole("heading", { level: 2, name: /Kontakte$/ });

test("values opened while the contacts are on their way stay open when they arrive, with the keyboard in them", async () => {
  const { promise, resolve } = Promise.withResolvers<null>();
  answerBy(async (request) => {
    await promise;
    return sampleAnswer(request);
  });
  await renderApp();
  const topics = await openGap("Thema");
  await topics.getByRole("button", { name: "mehrere wählen" }).click();
  // Not from the start of its name: the test's reading of it has the check mark of what is chosen, too.
  const value = topics.getByRole("button", { name: /Opferschutz/ });
  await value.click();
  const element = value.element();
  resolve(null);
  await see(anyCount).toBeVisible();
  expect(value.element()).toBe(element);
  await see(value).toHaveAttribute("aria-pressed", "true");
  await see(value).toHaveFocus();
});

test("trying again keeps the keyboard on its button, and then leads to the contacts", async () => {
  answerBy(async () => new Response("<p>", { headers: { "Content-Type": "text/html" } }));
  await renderApp();
  const retry = page.getByRole("button", { name: "Erneut versuchen" });
  await see(retry).toBeVisible();
  const { promise, resolve } = Promise.withResolvers<null>();
  answerBy(async (request) => {
    await promise;
    return sampleAnswer(request);
  });
  await retry.click();
  await see(page.getByRole("button", { name: "Wird versucht …" })).toHaveFocus();
  await see(page.getByRole("alert")).toMatchTextContent(/^Die Kontakte konnten nicht geladen werden/);
  resolve(null);
  await see(anyCount).toHaveFocus();
});

test("contacts that come while the keyboard is elsewhere leave it there", async () => {
  answerBy(async () => new Response("<p>", { headers: { "Content-Type": "text/html" } }));
  await renderApp();
  await see(page.getByRole("button", { name: "Erneut versuchen" })).toBeVisible();
  const { promise, resolve } = Promise.withResolvers<null>();
  answerBy(async (request) => {
    await promise;
    return sampleAnswer(request);
  });
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  const police = page.getByRole("button", { name: "Gesucht: die Polizei" });
  await police.click();
  resolve(null);
  await see(anyCount).toBeVisible();
  await see(police).toHaveFocus();
});

test("a row that is pressed while the list is still being made opens its contact", async () => {
  answerBy(answerWithMany(300));
  await renderApp();
  await page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link").first().click();
  await see(page.getByRole("complementary", { name: "Kontakt" })).toBeVisible();
  expect(location.pathname).toMatch(/^\/contacts\//);
});
