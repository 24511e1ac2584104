import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { correct } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();
const publicLink = () => page.getByRole("link", { name: "So steht es auf der Seite" });

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

/** A correction by somebody with a mailbox, on a host that sends letters, or none. */
const openCorrection = async (canMail: boolean): Promise<void> => {
  const { answer, submit } = createDeskDemo();
  answerBy(async (request) => {
    const response = await answer(request);
    if (!/\/desk\/work\/./.test(request.url) || !response.ok) return response;
    return Response.json({ ...((await response.json()) as object), canMail }, { headers: response.headers });
  });
  const mail = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] } as const;
  const { reference } = await submit({
    ...correct({ kind: "contact", id: "nwkmi1" }, [mail]),
    replyAddress: "frage@verein.example",
  });
  await renderApp(`/desk/work/${reference}`);
  await see(page.getByRole("heading", { name: "Was sich ändern soll" })).toBeVisible();
};

test("work leads to the public entry, and once accepted says that it is public, and what was wished for", async () => {
  await openCorrection(false);
  await see(publicLink()).toHaveAttribute("href", "/contacts/nwkmi1");
  await button("Annehmen und eintragen").click();
  await see(page.getByText(/^Mit dem Annehmen wurde es öffentlich\./)).toBeVisible();
  await see(publicLink()).toHaveAttribute("href", "/contacts/nwkmi1");
  await see(page.getByRole("heading", { name: "Was gewünscht war" })).toBeVisible();
  await see(page.getByText(/Eine E-Mail bekommt sie erst, wenn ein Mailserver eingestellt ist\./)).toBeVisible();
  expect(page.getByRole("heading", { name: "Was sich ändern soll" }).elements()).toEqual([]);
});

test("where letters are sent the sender gets one", async () => {
  await openCorrection(true);
  await button("Annehmen und eintragen").click();
  await see(page.getByText(/bekommt eine E-Mail, dass es etwas zu lesen gibt\./)).toBeVisible();
});

test("the form to hide an entry has a heading of its own", async () => {
  await openCorrection(true);
  await see(page.getByRole("heading", { name: "Eintrag ausblenden" })).toBeVisible();
});

test("a list that a filter has emptied leads to all of it", async () => {
  const { answer } = createDeskDemo();
  answerBy(answer);
  await renderApp("/desk?kind=barrier&view=mine");
  await page.getByRole("link", { name: "Alles Offene zeigen" }).click();
  await see(page.getByText("Hier ist nichts offen.")).toBeVisible();
  expect(page.getByRole("link", { name: "Alles Offene zeigen" }).elements()).toEqual([]);
  expect(location.search).toBe("");
});

test("an association is offered the functions of its side", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const role = { field: "role", from: ["dialogue-officer"], to: ["imam"] } as const;
  const { reference } = await submit(correct({ kind: "contact", id: "nwmos1" }, [role]));
  await renderApp(`/desk/work/${reference}`);
  await page.getByRole("combobox", { name: "Was Sie tun" }).selectOptions("Werte ändern");
  const functions = page.getByRole("combobox", { name: /^Funktion/ });
  await see(functions).toHaveValue("imam");
  expect(
    functions
      .getByRole("option")
      .elements()
      .map((each) => (each as HTMLOptionElement).value),
  ).toEqual(["board", "dialogue-officer", "imam"]);
});
