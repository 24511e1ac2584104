import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { introduction } from "../../../tests/contract/sample-enquiry.ts";
import { createDemo } from "../../../tests/create-demo.ts";
import {
  arrive,
  button,
  consent,
  listenBy,
  field,
  goOn,
  heading,
  passTime,
  pick,
  QUESTION,
  sendNow,
} from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const listen = listenBy(answerBy);

const reachable = field(/^E-Mail oder Telefon/);
const invisible = button("Unsichtbare Zeichen entfernen");
/** Without the signs that set a number apart from the text around it. */
const textOf = (element: Element | null): string => (element?.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const noteBelow = () => textOf(document.getElementById("enquiry-replyAddress-note"));

const ask = async (address = "/enquiry?kind=question"): Promise<void> => {
  await renderApp(address);
  await field("Ihre Frage").fill(QUESTION);
  await pick(/muslimischen Organisation/);
  await consent();
};

describe("what a reply address is understood as is seen before it is sent", () => {
  test.each([
    [
      "Tel. (0221) 4710–123 App. 12",
      "Verstanden als Telefonnummer +49 221 4710123, Durchwahl 12",
      "+49 221 4710123, Durchwahl 12",
      "+492214710123;ext=12",
    ],
    ["+49 0221 4710123", "Verstanden als Telefonnummer +49 221 4710123", "+49 221 4710123", "+492214710123"],
    ["\u202a02361 123456\u202c", "Verstanden als Telefonnummer +49 2361 123456", "+49 2361 123456", "+492361123456"],
    ["max@example.de,", "Verstanden als E-Mail-Adresse max@example.de", "max@example.de", "max@example.de"],
    ["max@example.de", "", "max@example.de", "max@example.de"],
  ])("%j", async (typed, note, shown, kept) => {
    const sent = listen();
    await ask();
    await reachable.fill(typed);
    await watch(noteBelow).toBe(note);
    await see(reachable).toHaveAccessibleDescription(new RegExp(note.slice(0, 30)));
    await see(reachable).toHaveValue(typed);
    passTime();
    await goOn();
    await see(heading(/^Bitte prüfen/)).toBeVisible();
    const values = [...document.querySelectorAll(".summary-list__value")].map(textOf);
    expect(values).toContain(shown);
    await sendNow();
    await arrive();
    expect(sent[0]?.body).toMatchObject({ replyAddress: kept });
  });
});

test.each(["a,victim@b.de", "0221 4710123 / 089 99998910", "4710123", "Max Muster <max@example.de>"])(
  "the reply address %j is not sent: what to do is said, and it is still there",
  async (typed) => {
    const sent = listen();
    await ask();
    await reachable.fill(typed);
    await goOn();
    await see(reachable).toHaveAccessibleDescription(
      /Bitte geben Sie genau eine .* mit Vorwahl wie 089 99998910 an\.$/,
    );
    await see(reachable).toHaveValue(typed);
    expect(noteBelow()).toBe("");
    expect(sent).toEqual([]);
  },
);

test("what cannot be seen in a text is said and taken out by one press, and nothing else is", async () => {
  const sent = listen();
  await ask();
  await field("Ihre Frage").fill(`Wer ist\u202e für\n${QUESTION}\u2067 da?`);
  await see(invisible).not.toBeInTheDocument();
  await goOn();
  await see(field("Ihre Frage")).toHaveAccessibleDescription(/Hier stehen unsichtbare Zeichen/);
  await see(field("Ihre Frage")).toHaveValue(`Wer ist\u202e für\n${QUESTION}\u2067 da?`);
  await invisible.click();
  await see(field("Ihre Frage")).toHaveValue(`Wer ist für\n${QUESTION} da?`);
  await see(field("Ihre Frage")).toHaveFocus();
  await see(invisible).not.toBeInTheDocument();
  passTime();
  await goOn();
  await sendNow();
  await arrive();
  expect(sent[0]?.body).toMatchObject({ text: `Wer ist für\n${QUESTION} da?` });
});

test("marks of direction that came with a copied text are nobody's fault, a disguised web address is", async () => {
  const sent = listen();
  await ask();
  await field("Ihre Frage").fill(`${QUESTION}\u200f https://good.de@evil.de`);
  await goOn();
  await see(field("Ihre Frage")).toHaveAccessibleDescription(/ohne das @ und den Teil davor/);
  await see(invisible).not.toBeInTheDocument();
  await field("Ihre Frage").fill(`${QUESTION}\u200f https://verein.example/@vorstand`);
  passTime();
  await goOn();
  await sendNow();
  await arrive();
  expect(sent[0]?.body).toMatchObject({ text: `${QUESTION} https://verein.example/@vorstand` });
});

test("a name is one line, and a web address has nobody's name before its host", async () => {
  listen();
  await renderApp("/enquiry?kind=suggestion");
  await pick("Projekt");
  await field("Name").fill("Runder\u2028Tisch");
  await field(/^Webseite/).fill("https://good.de@evil.de");
  await goOn();
  await see(field("Name")).toHaveAccessibleDescription(/Bitte schreiben Sie das in eine einzige Zeile\./);
  await see(field(/^Webseite/)).toHaveAccessibleDescription(/ohne Anmeldenamen und @ davor\./);
  await see(field(/^Webseite/)).toHaveValue("https://good.de@evil.de");
  await invisible.click();
  await see(field("Name")).toHaveValue("Runder Tisch");
});

test("a correction shows the number it was understood as", async () => {
  const sent = listen();
  await renderApp("/enquiry?kind=correction&about=nwkmi1");
  await button("Telefon ändern").click();
  await field("Telefon: richtig ist").fill("Tel.: (02361) 12–34 56");
  await pick(/von der Polizei/);
  await consent();
  passTime();
  await goOn();
  await watch(() => textOf(document.querySelector(".changes ins"))).toBe("02361 123456");
  await sendNow();
  await arrive();
  expect(sent[0]?.body).toMatchObject({ changes: [{ field: "phones", to: ["+492361123456"] }] });
});

test("both sides of an introduction can press the number they may call, and write what can be read", async () => {
  const demo = createDemo();
  answerBy(demo.answer);
  const { token } = await demo.submit(introduction);
  const receiver = await renderApp(`/enquiry/received#${await demo.readReceiverToken()}`);
  await button("Annehmen").click();
  const address = field("Ihre E-Mail-Adresse oder Telefonnummer");
  await address.fill("Tel. (0221) 4710-123");
  await watch(noteBelow).toBe("Verstanden als Telefonnummer +49 221 4710123");
  await field(/^Nachricht/).fill("Bis bald\u202e!");
  await button("Annehmen").last().click();
  await see(page.getByText(/^Hier stehen unsichtbare Zeichen/)).toBeVisible();
  await see(field(/^Nachricht/)).toHaveFocus();
  await invisible.click();
  await see(field(/^Nachricht/)).toHaveValue("Bis bald!");
  await button("Annehmen").last().click();
  await see(page.getByRole("link", { name: introduction.replyAddress })).toHaveAttribute(
    "href",
    `mailto:${introduction.replyAddress}`,
  );
  await receiver.unmount();
  await renderApp(`/enquiry/status#${token}`);
  await see(page.getByRole("link", { name: "+49 221 4710123" })).toHaveAttribute("href", "tel:+492214710123");
});

test("who replies to a question is told what cannot be seen", async () => {
  const demo = createDemo();
  answerBy(demo.answer);
  const { token } = await demo.submit(introduction);
  const receiver = await renderApp(`/enquiry/received#${await demo.readReceiverToken()}`);
  await button("Rückfragen").click();
  await field("Ihre Frage").fill("Kommen Sie in Uniform?");
  await button("Rückfragen").last().click();
  await see(page.getByText(/^Ihre Rückfrage ist unterwegs/)).toBeVisible();
  await receiver.unmount();
  await renderApp(`/enquiry/status#${token}`);
  const reply = field("Ihre Antwort");
  await reply.fill("\u200b\u200b");
  await button("Antwort senden").click();
  await see(page.getByText("Bitte schreiben Sie eine Antwort.")).toBeVisible();
  await reply.fill("Nein,\u202e in Zivil.");
  await button("Antwort senden").click();
  await see(page.getByText(/^Hier stehen unsichtbare Zeichen/)).toBeVisible();
  await see(reply).toHaveValue("Nein,\u202e in Zivil.");
});
