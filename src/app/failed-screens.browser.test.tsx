import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { sampleEntries } from "../../tests/contract/sample-entries.ts";
import type * as listHead from "../directory/list/list-head.tsx";
import { openFilters, renderApp, see, useBackend } from "../../tests/render-app.tsx";

vi.mock("../experts/expert-origin.tsx", () => ({
  ExpertOrigin: () => {
    if (location.search.includes("topic=security-advice")) throw new Error("A defect of the list");
    return null;
  },
}));
vi.mock("../directory/list/list-head.tsx", async (importOriginal) => {
  const original = await importOriginal<typeof listHead>();
  return {
    ...original,
    ListHead: (props: Parameters<typeof original.ListHead>[0]) => {
      if (location.search.includes("land=")) throw new Error("A defect of the directory");
      return <original.ListHead {...props} />;
    },
  };
});

const { answerBy } = useBackend();

const failure = page.getByRole("heading", { level: 1, name: "Diese Seite hat einen Fehler" });
const expectFailure = async (): Promise<void> => {
  await see(failure).toBeVisible();
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
};

test("back from a screen that has failed leads to the one before", async () => {
  const backend = createBackend({ store: createMemoryStore([]), entries: createMemoryEntryStore(sampleEntries) });
  answerBy(async (request) => backend.fetch(request));
  const list = page.getByRole("heading", { level: 2, name: "2 Fachleute" });
  await renderApp("/experts");
  await see(list).toBeVisible();
  await page.getByRole("button", { name: "Thema" }).click();
  await page.getByRole("checkbox", { name: /^Sicherheitsberatung/ }).click();
  await expectFailure();
  history.back();
  await see(list).toBeVisible();
  expect(failure.query()).toBeNull();
});

test("back from a directory that has failed leads to the one before", async () => {
  answerBy(async (request) => createBackend({ store: createMemoryStore(sampleContacts) }).fetch(request));
  await renderApp("/");
  const filters = await openFilters();
  await filters.getByRole("checkbox", { name: /^Bayern/ }).click();
  await expectFailure();
  history.back();
  await see(page.getByRole("heading", { level: 2, name: /Kontakte$/ })).toBeVisible();
});
