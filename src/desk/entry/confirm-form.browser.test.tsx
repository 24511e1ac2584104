import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { correct } from "../../../tests/contract/sample-enquiry.ts";

const { answerBy } = useBackend();

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

test("a contact is confirmed with the way it was checked, which stands at its entry and in its history", async () => {
  const { answer } = createDeskDemo();
  answerBy(answer);
  const desk = await renderApp("/desk/entries/contact.nwkmi1");
  const confirm = button("Bestätigen");
  await see(confirm).toBeVisible();
  await confirm.click();
  const way = page.getByRole("combobox", { name: /^Wie haben Sie geprüft/ });
  await see(way).toHaveFocus();
  await see(page.getByText("Bitte wählen Sie, wie geprüft wurde.")).toBeVisible();
  await userEvent.selectOptions(way, "am Telefon");
  await confirm.click();
  await see(page.getByText(/^Zuletzt bestätigt am .*\(am Telefon\)\.$/)).toBeVisible();
  await see(page.getByRole("listitem").filter({ hasText: "bestätigt (am Telefon)" })).toBeVisible();
  await desk.unmount();
  await renderApp("/contacts/nwkmi1");
  await see(page.getByText(/Zuletzt bestätigt am .*\(am Telefon\)\./)).toBeVisible();
});

test("what a Land says of itself has no contact to confirm", async () => {
  const { answer } = createDeskDemo();
  answerBy(answer);
  await renderApp("/desk/entries/land-profile.DE-NW");
  await see(page.getByRole("heading", { name: "Verlauf des Eintrags" })).toBeVisible();
  expect(button("Bestätigen").query()).toBeNull();
});

test("a new mailbox ends the confirmation, which is said before it is accepted and after", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const mail = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] } as const;
  const { reference } = await submit(correct({ kind: "contact", id: "nwkmi1" }, [mail]));
  await renderApp(`/desk/work/${reference}`);
  await see(page.getByText(/^Den neuen Weg zu diesem Kontakt hat noch niemand geprüft/)).toBeVisible();
  await button("Annehmen und eintragen").click();
  await see(page.getByText("Seitdem ist der Kontakt nicht mehr bestätigt.")).toBeVisible();
});

test("whoever is a contact that is not confirmed at the moment reads that the account rests, and why", async () => {
  const { answer } = createDeskDemo();
  playDemoPerson("demo-officer");
  answerBy(async (request) => {
    const response = await answer(request);
    if (new URL(request.url).pathname !== deskPaths.session) return response;
    const session = (await response.json()) as { account: object };
    return Response.json({ ...session, account: { ...session.account, roles: [], side: null, isHeld: true } });
  });
  await renderApp("/desk");
  await see(page.getByText(/^Ihr Konto als Kontakt ruht/)).toBeVisible();
  expect(page.getByText(/Ihre Aufgabe/).query()).toBeNull();
});
