import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { createMemoryEntryStore } from "../../../backend/entries/entry-store.ts";
import { SAMPLE_NOW, sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { makeProject } from "../../../tests/contract/sample-projects.ts";
import { renderApp, seeAllColumns, see, useBackend, watch } from "../../../tests/render-app.tsx";
import type * as words from "../../http/queries/words-query.ts";

const held = vi.hoisted(() => ({ arrival: Promise.withResolvers<null>() }));

vi.mock("../../http/queries/words-query.ts", async (importOriginal) => {
  const { wordsQuery } = await importOriginal<typeof words>();
  const [, load] = Object.entries(import.meta.glob("../../../contract/words/read-words.ts"))[0] ?? [];
  return {
    wordsQuery: {
      ...wordsQuery,
      queryFn: async () => {
        await held.arrival.promise;
        return load?.();
      },
    },
  };
});

const { answerBy } = useBackend();

const map = page.getByRole("region", { name: "Karte" });

const holdWords = () => {
  held.arrival = Promise.withResolvers<null>();
};

test("until it is known what the first word means, list and map stay as they are", async () => {
  holdWords();
  await seeAllColumns();
  await renderApp("/");
  const list = page.getByRole("region", { name: "Liste der Kontakte" });
  const row = list.getByRole("link", { name: /Polizeipräsidium Musterruhr$/ });
  await see(row).toBeVisible();
  await see(map.getByRole("button", { name: "Karte vergrößern" })).toBeVisible();
  const [drawnMap, drawnList] = [map.element(), list.element()];
  await page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" }).fill("moschee");
  await watch(() => location.search).toContain("q=moschee");
  await see(row).toBeVisible();
  expect(map.element()).toBe(drawnMap);
  held.arrival.resolve(null);
  await see(row).not.toBeInTheDocument();
  expect([map.element(), list.element()]).toEqual([drawnMap, drawnList]);
});

test("so does a list of entries, with its map", async () => {
  holdWords();
  const projects = [
    makeProject("doors", { title: { de: "Türen üben" } }),
    makeProject("youth", { title: { de: "Jugend" } }),
  ];
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    entries: createMemoryEntryStore({ projects }),
    now: () => SAMPLE_NOW,
  });
  answerBy(async (request) => backend.fetch(request));
  await renderApp("/projects");
  const count = (text: string) => page.getByRole("heading", { level: 2, name: text });
  await see(count("2 Projekte")).toBeVisible();
  await see(map.getByRole("button", { name: "Karte vergrößern" })).toBeVisible();
  const drawnMap = map.element();
  await page.getByRole("searchbox").fill("Jugend");
  await watch(() => location.search).toBe("?q=Jugend");
  await see(count("2 Projekte")).toBeVisible();
  held.arrival.resolve(null);
  await see(count("1 Projekt")).toBeVisible();
  expect(map.element()).toBe(drawnMap);
});
