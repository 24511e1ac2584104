import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

test("a directory in which nobody is yet says so, and offers no filter to drop", async () => {
  const alone = sampleContacts.filter(({ side }) => side === "clearing-point");
  const { fetch } = createBackend({ store: createMemoryStore(alone) });
  answerBy(fetch);
  await renderApp();
  await see(page.getByText(/^Das Verzeichnis wird aufgebaut/)).toBeVisible();
  await expect.element(page.getByText("Alle Filter zurücksetzen")).not.toBeInTheDocument();
});

test("no way out is offered that leads to nothing in the part of the map that is asked for", async () => {
  await renderApp("/?land=DE-BY&bbox=13.9,53.9,14,54");
  const waysOut = page.getByRole("button", { name: /^Ohne/ });
  await see(waysOut.first()).toBeVisible();
  const names = waysOut.all().map((each) => each.element().textContent);
  expect(names.some((name) => name.includes("Ausschnitt"))).toBe(true);
  expect(names.filter((name) => name.includes("Bayern"))).toEqual([]);
});
