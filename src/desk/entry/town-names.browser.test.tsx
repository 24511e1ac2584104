import { afterEach, beforeEach, expect, test } from "vitest";
import { correct } from "../../../tests/contract/sample-enquiry.ts";
import { page } from "vitest/browser";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button, field } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();
const town = () => field(/^Ort: richtig ist/);
const WHICH =
  "Mehrere Orte heißen so. Bitte schreiben Sie die Postleitzahl dazu: \u206659065 Hamm\u2069 (Nordrhein-Westfalen), \u206654636 Hamm\u2069 (Rheinland-Pfalz).";

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

test("a town that has namesakes says at its field which there are, and keeps what was typed", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(
    correct({ kind: "contact", id: "bysta1" }, [{ field: "municipality", from: [], to: ["Hamm"] }]),
  );
  await renderApp(`/desk/work/${reference}`);
  await see(town()).toHaveValue("Hamm");
  await see(town()).toHaveAccessibleDescription(new RegExp(`Postleitzahl.*${WHICH.slice(0, 22)}`));
  expect(page.getByText(WHICH).elements()).toHaveLength(2);
  await town().fill("Hammm");
  // What the host says of the former value is said of no other.
  await see(town()).not.toHaveAttribute("aria-invalid");
  await button("Werte übernehmen und ansehen").click();
  await see(town()).toHaveFocus();
  await see(town()).toHaveValue("Hammm");
  await see(page.getByText(/^So heißt keine Gemeinde\./).first()).toBeVisible();
  await town().fill("54636 Hamm");
  await button("Werte übernehmen und ansehen").click();
  await button("Annehmen und eintragen").click();
  await see(page.getByRole("heading", { name: "Verlauf des Eintrags" })).toBeVisible();
  await see(page.getByText(/^geändert/)).toBeVisible();
});
