import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { question } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button, field, heading } from "../../../tests/enquiry-form.ts";
import { enterInto, renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";
import { formatReference } from "../../i18n/format/formatters.ts";

const { answerBy } = useBackend();
const number = () => field("Vorgangsnummer");
const NOTHING = "Zu dieser Nummer finden Sie hier nichts. Bitte vergleichen Sie sie mit der genannten.";

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

test("work is found by its number as people say it, also once it is closed", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(question);
  playDemoPerson("demo-coordinator-1");
  await renderApp("/desk");
  await enterInto(number(), ` ${formatReference(reference).toLowerCase()} `);
  await page.getByLabelText("Text an die anfragende Person").fill("Die Beratungsstelle in Bottrop.");
  await button("Antworten und abschließen").click();
  await page.getByRole("link", { name: "Zur Arbeitsliste" }).click();
  await see(page.getByText("Hier ist nichts offen.")).toBeVisible();
  await enterInto(number(), reference);
  await see(heading(new RegExp(formatReference(reference)))).toHaveFocus();
  await see(page.getByRole("heading", { name: "Was geantwortet wurde" })).toBeVisible();
});

test("what is nowhere, and what is not theirs, is told alike", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(question);
  playDemoPerson("demo-land");
  await renderApp("/desk");
  for (const typed of [reference, "ABCD2345"]) {
    await enterInto(number(), typed);
    await see(number()).toHaveAccessibleDescription(new RegExp(NOTHING.slice(0, 40)));
    await see(number()).toHaveFocus();
    await number().fill("");
    await see(page.getByText(NOTHING)).not.toBeInTheDocument();
  }
  await enterInto(number(), "abc");
  await see(number()).toHaveAccessibleDescription(/Eine Vorgangsnummer hat acht Zeichen/);
  expect(page.getByText(NOTHING).elements()).toEqual([]);
});
