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
