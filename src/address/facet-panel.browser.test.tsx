import { expect, test } from "vitest";
import { type Locator, page } from "vitest/browser";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { answerWithMany, openFilters, openGap, renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const askTotal = async (query: string): Promise<number> => {
  const response = await fetch(`/api/v1/contacts?${query}&limit=1`);
  return contactListSchema.parse(await response.json()).total;
};

const named = (label: string, total: number) => ({
  name: `${label} ${total === 0 ? "keine Kontakte" : total === 1 ? "1 Kontakt" : `${total} Kontakte`}`,
  exact: true,
});
/** In the sheet of filters. */
const value = (filters: Locator, label: string, total: number): Locator =>
  filters.getByRole("checkbox", named(label, total));
/** In a gap of the sentence. */
const choice = (gap: Locator, label: string, total: number): Locator => gap.getByRole("button", named(label, total));

test("every value says how many contacts the backend finds for it", async () => {
  answerBy(answerWithMany(300));
  await renderApp("/?side=security-authority&topic=mosque-protection");
  const chosen = "side=security-authority&topic=mosque-protection";
  const languages = await openGap("Sprache");
  await see(choice(languages, "Türkisch · Türkçe", await askTotal(`${chosen}&language=tr`))).toBeVisible();
  const filters = await openFilters();
  await see(value(filters, "Hessen", await askTotal(`${chosen}&land=DE-HE`))).toBeVisible();
  await see(value(filters, "Bremen", await askTotal(`${chosen}&land=DE-HB`))).toBeVisible();
  await see(value(filters, "Region", await askTotal(`${chosen}&level=regional`))).toBeVisible();
});

test("a value within the same facet adds to it", async () => {
  answerBy(answerWithMany(300));
  await renderApp("/?land=DE-HE");
  const filters = await openFilters(1);
  await value(filters, "Bremen", await askTotal("land=DE-HB")).click();
  const total = await askTotal("land=DE-HB&land=DE-HE");
  await filters.getByRole("button", { name: `${total} Kontakte zeigen` }).click();
  await see(page.getByRole("heading", { level: 2, name: `${total} Kontakte` })).toBeVisible();
  expect(location.search).toBe("?land=DE-HB&land=DE-HE");
});

test("a value nobody has is there and says so", async () => {
  await renderApp();
  const languages = await openGap("Sprache");
  await see(choice(languages, "Hausa", 0)).toBeVisible();
  await see(choice(languages, "Türkisch · Türkçe", 3)).toBeVisible();
});

test("the number of recently confirmed contacts is the backend's", async () => {
  answerBy(answerWithMany(300));
  await renderApp();
  const total = await askTotal("fresh=1");
  const filters = await openFilters();
  await filters.getByRole("button", { name: `in 12 Monaten bestätigt ${total}` }).click();
  await filters.getByRole("button", { name: `${total} Kontakte zeigen` }).click();
  await see(page.getByRole("heading", { level: 2, name: `${total} Kontakte` })).toBeVisible();
});
