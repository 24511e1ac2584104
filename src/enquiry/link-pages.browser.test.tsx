import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/memory-store.ts";
import { DEMO_OUTBOX_PATH } from "../../contract/demo-outbox.ts";
import type { EnquiryReceipt } from "../../contract/enquiry-receipt.ts";
import { createDemoMemory } from "../../mocks/demo-memory.ts";
import { SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { introduction, question, submitted } from "../../tests/contract/sample-enquiry.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

const SENDER_ADDRESS = introduction.replyAddress;
const RECEIVER_ADDRESS = "vorstand@verein.example";

/** The backend of a demo, and what it would have mailed. */
const startDemo = () => {
  const memory = createDemoMemory(null, () => SAMPLE_NOW);
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    now: () => SAMPLE_NOW,
    enquiries: memory.enquiries,
    notify: memory.notify,
  });
  answerBy(async (request) =>
    new URL(request.url).pathname === DEMO_OUTBOX_PATH ? Response.json(memory.readOutbox()) : backend.fetch(request),
  );
  const send = async (path: string, init?: RequestInit): Promise<Response> =>
    backend.fetch(new Request(`http://localhost${path}`, init));
  return {
    submit: (what: typeof introduction | typeof question): Promise<EnquiryReceipt> => submitted(send, what),
    receiverTokenOf: (): string => memory.readOutbox().messages.find(({ to }) => to === "receiver")?.token ?? "",
  };
};

const partOf = (text: string) => page.getByText(text, { exact: false });
const openStatus = (token: string) => renderApp(`/enquiry/status#${token}`);
const openIntroduction = (token: string) => renderApp(`/enquiry/introduction#${token}`);

test("an introduction is accepted, and only then each side sees the other's address", async () => {
  const { submit, receiverTokenOf } = startDemo();
  const { token, reference } = await submit(introduction);
  const receiver = await openIntroduction(receiverTokenOf());
  await see(page.getByText(introduction.text)).toBeVisible();
  expect(document.body.textContent).not.toContain(SENDER_ADDRESS);
  await page.getByRole("button", { name: "Annehmen" }).click();
  await page.getByRole("textbox", { name: "Ihre E-Mail-Adresse oder Telefonnummer" }).fill(RECEIVER_ADDRESS);
  await page.getByRole("button", { name: "Annehmen" }).last().click();
  await see(page.getByText(SENDER_ADDRESS)).toBeVisible();
  await receiver.unmount();
  await openStatus(token);
  await see(page.getByText(reference)).toBeVisible();
  await see(page.getByText("angenommen", { exact: true })).toBeVisible();
  await see(page.getByText(RECEIVER_ADDRESS)).toBeVisible();
});

test("what the receiver asks back is answered by the sender, and the answer is read by the receiver", async () => {
  const { submit, receiverTokenOf } = startDemo();
  const { token } = await submit(introduction);
  const receiverToken = receiverTokenOf();
  const receiver = await openIntroduction(receiverToken);
  await page.getByRole("button", { name: "Rückfragen" }).click();
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill("Kommen Sie in Uniform?");
  await page.getByRole("button", { name: "Rückfragen" }).last().click();
  await see(partOf("Ihre Rückfrage ist unterwegs.")).toBeVisible();
  await receiver.unmount();
  const sender = await openStatus(token);
  await see(page.getByText("Kommen Sie in Uniform?")).toBeVisible();
  await page.getByRole("textbox", { name: "Ihre Antwort" }).fill("Nein, in Zivil.");
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await see(partOf("Ihre Anfrage ist angekommen.")).toBeVisible();
  await sender.unmount();
  await openIntroduction(receiverToken);
  await see(page.getByText("Nein, in Zivil.")).toBeVisible();
});

test("an introduction that is declined gives away no address", async () => {
  const { submit, receiverTokenOf } = startDemo();
  const { token } = await submit(introduction);
  const receiver = await openIntroduction(receiverTokenOf());
  await page.getByRole("button", { name: "Ablehnen" }).click();
  await page.getByRole("button", { name: "Ablehnen" }).last().click();
  await see(partOf("Sie haben abgelehnt.")).toBeVisible();
  expect(document.body.textContent).not.toContain(SENDER_ADDRESS);
  await receiver.unmount();
  await openStatus(token);
  await see(partOf("Ihre Adresse wurde nicht weitergegeben.")).toBeVisible();
});

test("what is faulty is said beside the field and sends nothing", async () => {
  const { submit, receiverTokenOf } = startDemo();
  await submit(introduction);
  await openIntroduction(receiverTokenOf());
  await page.getByRole("button", { name: "Annehmen" }).click();
  await page.getByRole("textbox", { name: "Ihre E-Mail-Adresse oder Telefonnummer" }).fill("ruf mich an");
  await page.getByRole("button", { name: "Annehmen" }).last().click();
  await see(page.getByText("Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.")).toBeVisible();
  const address = page.getByRole("textbox", { name: "Ihre E-Mail-Adresse oder Telefonnummer" });
  await see(address).toHaveValue("ruf mich an");
  await see(address).toHaveFocus();
  await page.getByRole("button", { name: "Weitergeben" }).click();
  await page.getByRole("button", { name: "Weitergeben" }).last().click();
  await see(page.getByText("Bitte wählen Sie einen Kontakt.")).toBeVisible();
});

test("an enquiry is withdrawn after it was said what that means", async () => {
  const { submit } = startDemo();
  const { token } = await submit(question);
  await openStatus(token);
  await page.getByRole("button", { name: "Anfrage zurückziehen" }).click();
  await see(partOf("Wirklich zurückziehen?")).toHaveFocus();
  await page.getByRole("button", { name: "Ja, zurückziehen" }).click();
  await see(partOf("Texte und Adressen sind gelöscht.")).toBeVisible();
  await see(page.getByRole("button", { name: "Anfrage zurückziehen" })).not.toBeInTheDocument();
});

test.each(["", "#", "#abc", `#${"x".repeat(32)}`])("a link ending in %o that opens nothing says so", async (hash) => {
  startDemo();
  await renderApp(`/enquiry/status${hash}`);
  await see(partOf("Zu diesem Link gibt es nichts (mehr).")).toBeVisible();
});

test("in the demonstration the receiver's link is one press away", async () => {
  const { submit } = startDemo();
  const { token } = await submit(introduction);
  await openStatus(token);
  await page.getByRole("link", { name: /^Link der Gegenseite vom/ }).click();
  await see(page.getByRole("heading", { level: 1, name: "Bitte um Vermittlung" })).toHaveFocus();
});
