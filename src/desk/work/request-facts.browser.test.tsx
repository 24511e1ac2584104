import { afterEach, beforeEach, test } from "vitest";
import { page } from "vitest/browser";
import type { EnquirySubmission } from "../../../contract/enquiry/enquiry.ts";
import { expertRequest, question } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { heading } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

const { topic: _topic, replyAddress: _address, ...common } = question;
const suggestion: EnquirySubmission = {
  ...common,
  kind: "suggestion",
  suggestedKind: "contact",
  entrySide: "muslim-organization",
  precision: "district",
  name: "Moschee Hamm",
};

test.each([
  ["a suggestion", suggestion, ["Kontakt", "Muslimische Organisation", "nur Kreis angegeben", "Deutsch"]],
  ["an expert request", expertRequest, ["Vortrag", "Türkisch", "Eltern", "12. November 2026", "vor Ort", "abends"]],
])("all that was sent with %s is shown at the desk", async (_, submission, told) => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(submission);
  await renderApp(`/desk/work/${reference}`);
  await see(heading(/^(?:Vorschlag|Anfrage nach Fachleuten)/)).toBeVisible();
  for (const text of told) await see(page.getByRole("definition").filter({ hasText: text }).first()).toBeVisible();
});
