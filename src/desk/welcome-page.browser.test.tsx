import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { createDeskDemo } from "../../tests/create-demo.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";
import { playDemoPerson } from "../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

/** The desk of a verified contact with this entry. */
const enterAs = async (entry: string | null): Promise<void> => {
  const { answer } = createDeskDemo();
  answerBy(async (request) => {
    if (new URL(request.url).pathname !== deskPaths.session) return answer(request);
    const session = (await (await answer(request)).json()) as { readonly account: object };
    return Response.json({ ...session, account: { ...session.account, entry } });
  });
  playDemoPerson("demo-board");
  await renderApp("/desk");
};

test("a verified contact reads which entry is theirs, what they see, and how it is corrected", async () => {
  await enterAs("nwmos1");
  await see(page.getByText(/^Ihr Eintrag:/).getByRole("link")).toHaveAttribute("href", "/contacts/nwmos1");
  await see(page.getByRole("link", { name: "Etwas am Eintrag berichtigen lassen" })).toHaveAttribute(
    "href",
    "/enquiry?kind=correction&about=nwmos1",
  );
  await see(page.getByRole("heading", { name: "Was Sie sehen und andere nicht" })).toBeVisible();
});

test("a contact of the demo, who has no entry, is told so", async () => {
  await enterAs(null);
  await see(page.getByText(/^In der Vorführung gehört zu dieser Person kein Eintrag\./)).toBeVisible();
  expect(page.getByRole("link", { name: /berichtigen lassen/ }).elements()).toEqual([]);
});
