import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { DeskAccount } from "../../../../contract/desk/access.ts";
import { deskPaths } from "../../../../contract/desk/desk-paths.ts";
import { createDeskDemo } from "../../../../tests/create-demo.ts";
import { button, field } from "../../../../tests/enquiry-form.ts";
import { playAtHome } from "../../../../tests/play-at-home.ts";
import { renderApp, see, useBackend } from "../../../../tests/render-app.tsx";
import { contactId } from "../../../../tests/contract/sample-contacts.ts";

const { answerBy } = useBackend();
const choice = (name: string) => page.getByRole("combobox", { name, exact: true });

const board: DeskAccount = {
  id: "board",
  version: 1,
  name: "Vorstand",
  mail: "vorstand@gemeinde.example",
  state: "active",
  isHeld: true,
  roles: ["contact"],
  lands: [],
  side: "muslim-organization",
  entry: contactId("nwmos1"),
};
const administrator: DeskAccount = {
  ...board,
  id: "administrator",
  name: "Verwaltung",
  isHeld: false,
  roles: ["administrator"],
  side: null,
  entry: null,
};

/** The accounts of a host; what is deleted is gone. */
const openAccounts = async () => {
  const { answer } = createDeskDemo();
  let accounts = [
    administrator,
    board,
    { ...board, id: "other", name: "Vorstand Zwei", mail: null, entry: contactId("hidden1") },
  ];
  const invited: string[] = [];
  const demo = playAtHome("demo-administrator", answer);
  answerBy(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === deskPaths.invitations && request.method === "POST") {
      invited.push(await request.clone().text());
      return demo(request);
    }
    if (request.method === "DELETE" && pathname.startsWith(deskPaths.accounts)) {
      accounts = accounts.filter(({ id }) => !pathname.endsWith(id));
      return new Response(null, { status: 204 });
    }
    return pathname === deskPaths.accounts ? Response.json({ accounts }) : demo(request);
  });
  await renderApp("/desk/accounts");
  return { invited };
};

beforeEach(() => sessionStorage.clear());

test("an account of a contact says which entry it belongs to, also while that is hidden", async () => {
  await openAccounts();
  const row = page.getByRole("listitem").filter({ hasText: "vorstand@gemeinde.example" });
  await see(row.getByRole("link")).toHaveAttribute("href", "/contacts/nwmos1");
  // Of what is hidden nobody here is told the name.
  await see(page.getByText("Eintrag: hidden1")).toBeVisible();
});

test("what asks before deleting has the keyboard, and what became of it is said", async () => {
  await openAccounts();
  await button("Vorstand löschen …").click();
  await see(page.getByRole("group").filter({ has: button("Ja, Vorstand löschen") })).toHaveFocus();
  await button("Nein, behalten").click();
  await see(button("Vorstand löschen …")).toHaveFocus();
  await button("Vorstand löschen …").click();
  await button("Ja, Vorstand löschen").click();
  await see(page.getByRole("status").filter({ hasText: "Das Konto Vorstand ist gelöscht." })).toHaveFocus();
});

test("nobody is invited for a Land that was not chosen", async () => {
  const { invited } = await openAccounts();
  await field("E-Mail-Adresse").fill("land@koordination.example");
  await choice("Aufgabe").selectOptions("Koordination eines Landes");
  await see(choice("Land")).toHaveValue("");
  await button("Einladung erstellen").click();
  await see(choice("Land")).toHaveFocus();
  await see(choice("Land")).toHaveAccessibleDescription("Bitte wählen Sie das Land.");
  expect(invited).toEqual([]);
  await choice("Land").selectOptions("Hessen");
  await button("Einladung erstellen").click();
  await expect.poll(() => invited.map((body) => JSON.parse(body) as unknown)).toMatchObject([{ lands: ["DE-HE"] }]);
});

test("what is wrong with an address of e-mail is said, and another thing where there is none", async () => {
  await openAccounts();
  await button("Einladung erstellen").click();
  await see(field("E-Mail-Adresse")).toHaveAccessibleDescription(/Bitte geben Sie eine E-Mail-Adresse an\./);
  await field("E-Mail-Adresse").fill("jemand@");
  await button("Einladung erstellen").click();
  await see(field("E-Mail-Adresse")).toHaveAccessibleDescription(/E-Mail-Adresse wie name@verein\.example/);
});

test("a contact that is not checked is not invited, and what is missing stands there with the way to it", async () => {
  await openAccounts();
  await choice("Aufgabe").selectOptions("Bestätigter Kontakt");
  await field("E-Mail-Adresse").fill("vorstand@gemeinde.example");
  await field("Adresse der Seite des Kontakts").fill("/contacts/nwmos1");
  await see(page.getByText(/noch nicht durch Rückruf oder Brief geprüft\./)).toBeVisible();
  await see(page.getByRole("link", { name: "Zum Eintrag" })).toHaveAttribute("href", "/contacts/nwmos1");
  await button("Einladung erstellen").click();
  await see(field("Adresse der Seite des Kontakts")).toHaveAccessibleDescription(/Wer koordiniert, holt das/);
});
