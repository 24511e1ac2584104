import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";
import { createQueryClient } from "../../app/app.tsx";
import * as placePart from "./part.tsx";
import { placeResultCode } from "./use-place-result.ts";

useBackend();

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
  const { queryClient, asked } = countAnswers();
  await renderApp("/?place=05512000", queryClient);
  await see(page.getByRole("button", { name: "Ort entfernen" })).toBeVisible();
  await watch(() => asked).toEqual(["05512000 any "]);
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).toMatch(/[?&]z=/);
  const { search } = location;
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => location.search).not.toBe(search);
  await page.getByRole("link", { name: "Polizeipräsidium Musterruhr", exact: true }).click();
  await see(page.getByRole("complementary", { name: "Kontakt" })).toBeVisible();
  expect(asked).toEqual(["05512000 any "]);
  await page.getByRole("combobox", { name: "Umkreis" }).selectOptions("Umkreis: 25 km");
  await watch(() => asked).toEqual(["05512000 any ", "05512000 25 "]);
});
