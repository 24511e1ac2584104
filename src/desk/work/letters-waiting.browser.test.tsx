import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { SETUP_STEPS } from "../../../contract/desk/setup.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

test("the work list says how many letters wait for a mail host", async () => {
  const { answer } = createDeskDemo();
  const steps = SETUP_STEPS.map((step) => ({ step, isDone: step !== "mail-host" }));
  answerBy(async (request) =>
    request.url.endsWith(deskPaths.setup)
      ? Response.json({ steps, lettersWaiting: 3, clearingPoint: null })
      : answer(request),
  );
  await renderApp("/desk");
  await see(page.getByText(/^3 Briefe warten, weil kein Mailserver eingestellt ist\./)).toBeVisible();
  await page.getByRole("link", { name: /noch nicht fertig eingerichtet/ }).click();
  await see(page.getByRole("heading", { level: 1, name: "Einrichten" })).toBeVisible();
  expect(page.getByText(/^3 Briefe warten/).elements()).toHaveLength(1);
});
