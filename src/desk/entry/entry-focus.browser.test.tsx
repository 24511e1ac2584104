import { afterEach, beforeEach, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

test("what was done with an entry is said, and the keyboard goes on where something has opened or gone", async () => {
  playDemoPerson("demo-coordinator-1");
  const { answer } = createDeskDemo();
  answerBy(answer);
  await renderApp("/desk/entries/contact.nwkmi1");
  await userEvent.selectOptions(page.getByRole("combobox", { name: /^Wie haben Sie geprüft/ }), "am Telefon");
  await button("Bestätigen").click();
  await see(page.getByRole("status").filter({ hasText: "Der Kontakt ist bestätigt." })).toBeVisible();
  await button("Zurücknehmen …").click();
  await see(page.getByText(/^Diese Bestätigung gilt danach nicht mehr\./)).toBeVisible();
  await see(page.getByRole("group").filter({ hasText: /^Diese Bestätigung gilt danach/ })).toHaveFocus();
  await button("Zurücknehmen").click();
  await see(page.getByRole("status").filter({ hasText: "Das ist zurückgenommen." })).toHaveFocus();
});
