import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { answerWithMany, renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const askTotal = async (query: string): Promise<number> => {
  const response = await fetch(`/api/v1/contacts?${query}&limit=1`);
  return contactListSchema.parse(await response.json()).total;
};

const openFacet = async (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

const value = (label: string, total: number) =>
  page.getByRole("checkbox", {
    name: `${label} ${total === 0 ? "keine Kontakte" : total === 1 ? "1 Kontakt" : `${total} Kontakte`}`,
    exact: true,
  });

test("every value says how many contacts the backend finds for it", async () => {
  answerBy(answerWithMany(300));
  await renderApp("/?side=security-authority&topic=mosque-protection");
  const chosen = "side=security-authority&topic=mosque-protection";
  await openFacet("Land");
  await see(value("Hessen", await askTotal(`${chosen}&land=DE-HE`))).toBeVisible();
  await see(value("Bremen", await askTotal(`${chosen}&land=DE-HB`))).toBeVisible();
  await openFacet("Sprache");
  await see(value("Türkisch", await askTotal(`${chosen}&language=tr`))).toBeVisible();
  await openFacet("Ebene");
  await see(value("Region", await askTotal(`${chosen}&level=regional`))).toBeVisible();
});

test("a value within the same facet adds to it", async () => {
  answerBy(answerWithMany(300));
  await renderApp("/?land=DE-HE");
  await openFacet("Land (1)");
  await value("Bremen", await askTotal("land=DE-HB")).click();
  const total = await askTotal("land=DE-HB&land=DE-HE");
  await see(page.getByRole("heading", { level: 2, name: `${total} Kontakte` })).toBeVisible();
  expect(location.search).toBe("?land=DE-HB&land=DE-HE");
});

test("a value nobody has is there and says so", async () => {
  await renderApp();
  await openFacet("Sprache");
  await see(value("Hausa", 0)).toBeVisible();
  await see(value("Türkisch", 3)).toBeVisible();
});

test("the number of recently confirmed contacts is the backend's", async () => {
  answerBy(answerWithMany(300));
  await renderApp();
  const total = await askTotal("fresh=1");
  await page.getByRole("button", { name: `in 12 Monaten bestätigt ${total}` }).click();
  await see(page.getByRole("heading", { level: 2, name: `${total} Kontakte` })).toBeVisible();
});
