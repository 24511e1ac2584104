import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { createProblemResponse } from "../../backend/problem-error.ts";
import { enquiryStatusSchema } from "../../contract/enquiry/enquiry-status.ts";
import { readJson } from "../../tests/contract/read-answer.ts";
import {
  answerReceived,
  introduction,
  question,
  readStatus,
  replyTo,
  withdrawBy,
} from "../../tests/contract/sample-enquiry.ts";
import { createDemo } from "../../tests/create-demo.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";
import { formatReference } from "../i18n/format/formatters.ts";

const { answerBy } = useBackend();

const SENDER_ADDRESS = introduction.replyAddress;
const RECEIVER_ADDRESS = "vorstand@verein.example";

const startDemo = () => {
  const demo = createDemo();
  answerBy(demo.answer);
  return demo;
};

const partOf = (text: string) => page.getByText(text, { exact: false });
const stateOf = (name: string) => page.getByRole("heading", { level: 2, name, exact: true });
const openStatus = (token: string) => renderApp(`/enquiry/status#${token}`);
const openReceived = (token: string) => renderApp(`/enquiry/received#${token}`);

test("an introduction is accepted, and only then each side sees the other's address", async () => {
  const { submit, readReceiverToken } = startDemo();
  const { token, reference } = await submit(introduction);
  const receiver = await openReceived(await readReceiverToken());
  await see(page.getByText(introduction.text)).toBeVisible();
  expect(document.body.textContent).not.toContain(SENDER_ADDRESS);
  await page.getByRole("button", { name: "Annehmen" }).click();
  await page.getByRole("textbox", { name: "Ihre E-Mail-Adresse oder Telefonnummer" }).fill(RECEIVER_ADDRESS);
  await page.getByRole("button", { name: "Annehmen" }).last().click();
  await see(stateOf("angenommen")).toHaveFocus();
  await see(page.getByText(SENDER_ADDRESS)).toBeVisible();
  await receiver.unmount();
  await openStatus(token);
  await see(page.getByText(formatReference(reference))).toBeVisible();
  await see(stateOf("angenommen")).toBeVisible();
  await see(page.getByText(RECEIVER_ADDRESS)).toBeVisible();
});

test("what the receiver asks back is answered by the sender, and the answer is read by the receiver", async () => {
  const { submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  const receiverToken = await readReceiverToken();
  const receiver = await openReceived(receiverToken);
  await page.getByRole("button", { name: "Rückfragen" }).click();
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill("Kommen Sie in Uniform?");
  await page.getByRole("button", { name: "Rückfragen" }).last().click();
  await see(stateOf("Rückfrage gestellt")).toHaveFocus();
  await see(partOf("Ihre Rückfrage ist unterwegs.")).toBeVisible();
  await receiver.unmount();
  const sender = await openStatus(token);
  await see(page.getByText("Kommen Sie in Uniform?")).toBeVisible();
  await page.getByRole("textbox", { name: "Ihre Antwort" }).fill("Nein, in Zivil.");
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await see(stateOf("eingegangen")).toHaveFocus();
  await sender.unmount();
  await openReceived(receiverToken);
  await see(page.getByText("Nein, in Zivil.")).toBeVisible();
});

test("an introduction that is declined gives away no address", async () => {
  const { submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  const receiver = await openReceived(await readReceiverToken());
  await page.getByRole("button", { name: "Ablehnen" }).click();
  await page.getByRole("button", { name: "Ablehnen" }).last().click();
  await see(stateOf("abgelehnt")).toHaveFocus();
  expect(document.body.textContent).not.toContain(SENDER_ADDRESS);
  await receiver.unmount();
  await openStatus(token);
  await see(partOf("Ihre Adresse wurde nicht weitergegeben.")).toBeVisible();
  await see(page.getByText("Zuständig", { exact: true })).not.toBeInTheDocument();
});

test("what is faulty is said beside the field and sends nothing", async () => {
  const { submit, readReceiverToken } = startDemo();
  await submit(introduction);
  await openReceived(await readReceiverToken());
  await page.getByRole("button", { name: "Annehmen" }).click();
  await page.getByRole("textbox", { name: "Ihre E-Mail-Adresse oder Telefonnummer" }).fill("ruf mich an");
  await page.getByRole("button", { name: "Annehmen" }).last().click();
  await see(
    page.getByText("Bitte geben Sie genau eine E-Mail-Adresse oder eine Telefonnummer mit Vorwahl an."),
  ).toBeVisible();
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
  await page.getByRole("button", { name: "Nein, behalten" }).click();
  await see(page.getByRole("button", { name: "Anfrage zurückziehen" })).toHaveFocus();
  await page.getByRole("button", { name: "Anfrage zurückziehen" }).click();
  await page.getByRole("button", { name: "Ja, zurückziehen" }).click();
  await see(stateOf("zurückgezogen")).toHaveFocus();
  await see(partOf("Texte und Adressen sind gelöscht.")).toBeVisible();
  await see(page.getByRole("button", { name: "Anfrage zurückziehen" })).not.toBeInTheDocument();
});

test("what cannot be done in an enquiry's state is not on the page", async () => {
  const { answer, submit } = startDemo();
  const { token } = await submit(question);
  answerBy(async (request) => {
    const response = await answer(request);
    if (request.headers.get("Authorization") !== `Link ${token}`) return response;
    const status = (await response.json()) as Record<string, unknown>;
    return Response.json({ ...status, actions: [] });
  });
  await openStatus(token);
  await see(stateOf("eingegangen")).toBeVisible();
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

test("who has passed an introduction on reads to whom, and who gets it then reads that", async () => {
  const { submit, readReceiverToken } = startDemo();
  await submit(introduction);
  const receiver = await openReceived(await readReceiverToken());
  await see(partOf("Danach geht die Anfrage an die Clearingstelle.")).toBeVisible();
  await page.getByRole("button", { name: "Weitergeben" }).click();
  const choice = page.getByRole("combobox", { name: "An wen?" });
  await see(choice.getByRole("option").first()).toHaveTextContent("Bitte wählen");
  await choice.selectOptions("nwmos2");
  await page.getByRole("button", { name: "Weitergeben" }).last().click();
  await see(stateOf("von Ihnen weitergegeben")).toHaveFocus();
  await see(page.getByRole("status").getByRole("link")).toHaveAttribute("href", "/contacts/nwmos2");
  await receiver.unmount();
  await openReceived(await readReceiverToken());
  await see(stateOf("an Sie weitergegeben")).toBeVisible();
  await page.getByRole("button", { name: "Weitergeben" }).click();
  await see(choice).toBeVisible();
  await watch(() => [...document.querySelectorAll("option")].map(({ value }) => value)).not.toContain("nwmos2");
});

const writeReply = async (token: string): Promise<void> => {
  await openStatus(token);
  await page.getByRole("textbox", { name: "Ihre Antwort" }).fill("Nein, in Zivil.");
};

test("a reply to what has changed meanwhile is not sent: it is kept, and what is new is said", async () => {
  const { send, submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  const link = await readReceiverToken();
  await answerReceived(send, link, { action: "ask-back", question: "Kommen Sie in Uniform?" });
  await writeReply(token);
  // In another tab the same was answered, and something else is asked by now.
  await replyTo(send, token, "Ja.");
  await answerReceived(send, link, { action: "ask-back", question: "Wie viele kommen?" });
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await see(page.getByRole("alert")).toMatchTextContent(/Es wurde nichts gesendet/);
  await see(page.getByRole("alert")).toMatchTextContent(/Rückfragen: vorher 1, jetzt 2/);
  await see(page.getByText("Wie viele kommen?")).toBeVisible();
  const reply = page.getByRole("textbox", { name: "Ihre Antwort" });
  await see(reply).toHaveValue("Nein, in Zivil.");
  await reply.fill("Zu zweit.");
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await see(stateOf("eingegangen")).toHaveFocus();
  await see(page.getByRole("alert")).not.toBeInTheDocument();
  await see(page.getByText("Zu zweit.")).toBeVisible();
});

test("a reply that can no longer be sent is still there to be read", async () => {
  const { send, submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  const link = await readReceiverToken();
  await answerReceived(send, link, { action: "ask-back", question: "Kommen Sie in Uniform?" });
  await writeReply(token);
  await answerReceived(send, link, { action: "decline" });
  await page.getByRole("button", { name: "Antwort senden" }).click();
  await see(stateOf("abgelehnt")).toHaveFocus();
  await see(page.getByRole("alert")).toMatchTextContent(/Stand: vorher Rückfrage an Sie, jetzt abgelehnt/);
  await see(page.getByRole("heading", { name: "Was Sie geschrieben haben" })).toBeVisible();
  await see(page.getByText("Nein, in Zivil.")).toBeVisible();
});

test("the receiver's answer to what was withdrawn meanwhile is not sent, and what was written is still there", async () => {
  const { send, submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  await openReceived(await readReceiverToken());
  await page.getByRole("button", { name: "Rückfragen" }).click();
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill("Kommen Sie in Uniform?");
  await withdrawBy(send, token);
  await page.getByRole("button", { name: "Rückfragen" }).last().click();
  await see(stateOf("zurückgezogen")).toHaveFocus();
  await see(page.getByRole("alert")).toMatchTextContent(/Es wurde nichts gesendet/);
  await see(page.getByText("Kommen Sie in Uniform?")).toBeVisible();
});

test("an answer whose receipt is lost is sent again as the same, and counts once", async () => {
  const { send, answer, submit, readReceiverToken } = startDemo();
  const { token } = await submit(introduction);
  const link = await readReceiverToken();
  let posts = 0;
  answerBy(async (request) => {
    const response = await answer(request);
    if (request.method !== "POST") return response;
    posts += 1;
    return posts === 1 ? Response.error() : response;
  });
  await openReceived(link);
  await page.getByRole("button", { name: "Rückfragen" }).click();
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill("Kommen Sie in Uniform?");
  await page.getByRole("button", { name: "Rückfragen" }).last().click();
  await see(partOf("Das konnte nicht gesendet werden.")).toBeVisible();
  await page.getByRole("button", { name: "Rückfragen" }).last().click();
  await see(stateOf("Rückfrage gestellt")).toHaveFocus();
  const status = await readJson(await readStatus(send, token), enquiryStatusSchema);
  expect(status).toMatchObject({ version: 2, introduction: { exchanges: [{ question: "Kommen Sie in Uniform?" }] } });
});

test.each(["status", "received"])("an old link to %s ends with a sentence", async (pageName) => {
  answerBy(async () => createProblemResponse("link-ended"));
  await renderApp(`/enquiry/${pageName}#${"x".repeat(32)}`);
  await see(partOf("Dieser Link gilt nicht mehr")).toBeVisible();
  await see(page.getByRole("link", { name: "Neue Anfrage" })).toBeVisible();
  expect(page.getByRole("alert").query()).toBeNull();
});

test("who asks is told as a claim, in every language", async () => {
  const { submit, readReceiverToken } = startDemo();
  await submit(introduction);
  await openReceived(await readReceiverToken());
  await see(page.getByText("Sicherheitsbehörde (eigene Angabe, nicht bestätigt)")).toBeVisible();
  const language = page.getByRole("combobox").first();
  for (const [code, text] of [
    ["en", "Security authority (as they say themselves, not confirmed)"],
    ["tr", "Güvenlik makamı (kendi beyanı, teyit edilmedi)"],
    ["ar", "جهة أمنية (بحسب قول المُرسِل، غير مؤكَّد)"],
  ] as const) {
    await language.selectOptions(code);
    await see(page.getByText(text)).toBeVisible();
  }
});
