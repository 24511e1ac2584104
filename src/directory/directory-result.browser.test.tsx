import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, seeAllColumns, useBackend, watch } from "../../tests/render-app.tsx";
import { filterContacts } from "../../contract/contact/filter-contacts.ts";
import { createQueryClient } from "../app/app.tsx";
import * as placePart from "./place/part.tsx";
import { placeResultCode } from "./directory-result.ts";

const { answerBy } = useBackend();

/** As it is, with each pass over all contacts counted. */
vi.mock("../../contract/contact/filter-contacts.ts", { spy: true });

/** What the app asks with, counted where it takes the code that answers from. */
const countAnswers = () => {
  const queryClient = createQueryClient();
  const asked: string[] = [];
  queryClient.setQueryData(placeResultCode.queryKey, {
    ...placePart,
    findPlaceResult: (...question: Parameters<typeof placePart.findPlaceResult>) => {
      asked.push(`${question[1].key} ${question[2].radius ?? "any"} ${question[2].filter.topics.join()}`);
      return placePart.findPlaceResult(...question);
    },
  });
  return { queryClient, asked };
};

test("a question about a place is answered once, however often the map is moved and contacts are opened", async () => {
  await seeAllColumns();
  const { queryClient, asked } = countAnswers();
  await renderApp("/?place=05512000", queryClient);
  await see(page.getByRole("button", { name: "Ort: Bottrop" })).toBeVisible();
  await watch(() => asked).toEqual(["05512000 any "]);
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).toMatch(/[?&]z=/);
  const { search } = location;
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).not.toBe(search);
  await page
    .getByRole("region", { name: "Liste der Kontakte" })
    .getByRole("link", { name: /Polizeipräsidium Musterruhr$/ })
    .click();
  await see(page.getByRole("complementary", { name: "Kontakt" })).toBeVisible();
  expect(asked).toEqual(["05512000 any "]);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Umkreis" }).selectOptions("Umkreis: 25 km");
  await watch(() => asked).toEqual(["05512000 any ", "05512000 25 "]);
});

test("pointing, moving the map and opening cost no further pass over all contacts, narrowing to the extent one", async () => {
  answerBy(answerWithMany(300));
  await seeAllColumns();
  await renderApp("/?land=DE-BY");
  const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");
  const map = page.getByRole("region", { name: "Karte" });
  await see(rows.nth(1)).toBeVisible();
  await see(map.getByRole("button", { name: /Kontakte um/ }).first()).toBeVisible();
  const passes = vi.mocked(filterContacts).mock;
  const before = passes.calls.length;
  expect(before).toBeGreaterThan(0);
  await rows.nth(1).hover();
  await watch(() => document.querySelectorAll(".mark--highlighted").length).toBe(1);
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).toMatch(/[?&]z=/);
  await rows.nth(1).click();
  await see(page.getByRole("complementary", { name: "Kontakt" }).getByRole("heading", { level: 2 })).toBeVisible();
  // Only a map that was moved has an extent of its own.
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).toMatch(/[?&]z=/);
  expect(passes.calls).toHaveLength(before);
  await page.getByRole("button", { name: "Nur in diesem Ausschnitt" }).click();
  await watch(() => location.search).toContain("bbox=");
  await watch(() => passes.calls.length).toBe(before + 1);
});
