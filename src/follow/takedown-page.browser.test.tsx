import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { signTakedown } from "../../backend/desk/takedown.ts";
import { createWebHmac } from "../../backend/request-limits.ts";
import { sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { createDeskDemo } from "../../tests/create-demo.ts";
import { button } from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

test("whoever has a contact's link takes its entry out of sight, and reads that it is", async () => {
  const { answer, send } = createDeskDemo();
  answerBy(answer);
  const contact = sampleContacts.find(({ id }) => id === "nwkmi1");
  if (contact === undefined) throw new Error("the sample has no such contact");
  const secret = await signTakedown(createWebHmac(new Uint8Array(32)), contact);
  await renderApp(`/enquiry/takedown/nwkmi1#${secret ?? ""}`);
  await see(page.getByRole("heading", { level: 1, name: "Eintrag ausblenden" })).toBeVisible();
  await button("Eintrag sofort ausblenden").click();
  await see(page.getByText("Der Eintrag ist ausgeblendet.")).toHaveFocus();
  expect((await send("/api/v1/contacts/nwkmi1")).status).toBe(404);
});

test("a link that was cut off says so", async () => {
  await renderApp("/enquiry/takedown/nwkmi1#abc");
  await see(page.getByText(/^Zu diesem Link gibt es nichts/)).toBeVisible();
});
