import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { problemKinds, problemType } from "../../../contract/problem.ts";
import { question } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button, heading } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();
const text = () => page.getByLabelText("Text an die anfragende Person");
const goTo = (name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
/**
 * The session ends by itself as the next thing is clicked: until then the page believes in it, and whatever it reads by
 * itself still gets an answer.
 */
const endSession = (): void =>
  document.addEventListener("click", () => playDemoPerson(null), { capture: true, once: true });
const seeSignIn = async (): Promise<void> => {
  await see(
    page.getByText(/^Ihre Anmeldung ist abgelaufen\. Was hier offen war, ist nach dem Anmelden wieder da/),
  ).toBeVisible();
  await see(button("Koordination Eins")).toBeVisible();
  expect(page.getByText(/liegt bei uns/).elements()).toEqual([]);
};

/** The demo with one question, at the desk of somebody. */
const enter = async (person: string, path: (reference: string) => string) => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(question);
  playDemoPerson(person);
  await renderApp(path(reference));
  return answer;
};

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

test.each([
  ["demo-coordinator-1", "/desk/sessions", "Meine Anmeldungen", "Arbeitsliste"],
  ["demo-coordinator-1", "/desk", "Arbeitsliste", "Meine Anmeldungen"],
  ["demo-coordinator-1", "/desk", "Arbeitsliste", "Einrichten"],
  ["demo-administrator", "/desk", "Schreibtisch", "Konten"],
])("whose session has ended (%s at %s, %s) is asked to sign in on the way to %s", async (person, path, title, next) => {
  await enter(person, () => path);
  await see(button("Abmelden")).toBeVisible();
  await see(heading(title)).toBeVisible();
  endSession();
  await goTo(next);
  await seeSignIn();
});

test("what was typed waits for the same account, and what it reads is read anew", async () => {
  await enter("demo-coordinator-1", (reference) => `/desk/work/${reference}`);
  await text().fill("Noch nicht fertig");
  endSession();
  await page.getByRole("link", { name: "Zur Arbeitsliste" }).click();
  await seeSignIn();
  await button("Koordination Eins").click();
  await page.getByRole("rowheader").getByRole("link").click();
  await see(text()).toHaveValue("Noch nicht fertig");
});

test("a send that finds the session ended leads to the sign-in as well", async () => {
  await enter("demo-coordinator-1", (reference) => `/desk/work/${reference}`);
  await text().fill("Die Beratungsstelle in Bottrop.");
  endSession();
  await button("Antworten und abschließen").click();
  await seeSignIn();
  await button("Koordination Eins").click();
  await see(text()).toHaveValue("Die Beratungsstelle in Bottrop.");
  await button("Antworten und abschließen").click();
  await see(page.getByRole("heading", { name: "Was geantwortet wurde" })).toBeVisible();
});

test("whose role was changed while reading sees what the new one may do, and nothing of the old", async () => {
  const answer = await enter("demo-coordinator-1", (reference) => `/desk/work/${reference}`);
  await see(button("Antworten und abschließen")).toBeVisible();
  const { status, title } = problemKinds["not-allowed"];
  answerBy(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === deskPaths.session) {
      const session = (await (await answer(request)).json()) as { readonly account: object };
      return Response.json({ ...session, account: { ...session.account, roles: ["administrator"] } });
    }
    const isTheirs = !pathname.startsWith(deskPaths.work) && !pathname.startsWith("/api/v1/desk/letters");
    if (isTheirs) return answer(request);
    return Response.json({ type: problemType("not-allowed"), title, status }, { status });
  });
  await page.getByRole("link", { name: "Zur Arbeitsliste" }).click();
  await see(heading("Schreibtisch")).toBeVisible();
  await see(page.getByRole("link", { name: "Konten" })).toBeVisible();
  await see(page.getByRole("link", { name: "Arbeitsliste" })).not.toBeInTheDocument();
  expect(page.getByText(/liegt bei uns/).elements()).toEqual([]);
});

test("what an account may not read is told as that", async () => {
  const answer = await enter("demo-coordinator-1", () => "/desk/sessions");
  await see(button("Abmelden")).toBeVisible();
  const { status, title } = problemKinds["not-allowed"];
  answerBy(async (request) =>
    new URL(request.url).pathname === deskPaths.work
      ? Response.json({ type: problemType("not-allowed"), title, status }, { status })
      : answer(request),
  );
  await goTo("Arbeitsliste");
  await see(page.getByText("Ihr Konto darf das nicht (mehr).")).toBeVisible();
});

test("whoever has signed in goes on at the heading of what they came for", async () => {
  const { answer } = createDeskDemo();
  answerBy(answer);
  await renderApp("/desk");
  await button("Koordination Eins").click();
  await see(heading("Arbeitsliste")).toHaveFocus();
});

test("whoever comes back to what was hidden goes on at its heading, too", async () => {
  await enter("demo-coordinator-1", (reference) => `/desk/work/${reference}`);
  await text().fill("Die Beratungsstelle in Bottrop.");
  endSession();
  await button("Antworten und abschließen").click();
  await seeSignIn();
  await button("Koordination Eins").click();
  await see(heading(/^Frage /)).toHaveFocus();
});

test("a contact whose session ended is told that its entry or account may be why", async () => {
  await enter("demo-board", () => "/desk");
  await see(heading("Schreibtisch")).toBeVisible();
  endSession();
  await goTo("Meine Anmeldungen");
  await see(
    page.getByText(/^Ihre Anmeldung ist beendet: Ihre Zeit war um, oder an Ihrem Eintrag oder Ihrem Konto/),
  ).toBeVisible();
});
