import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { expertRequest, introduction, question, submissions } from "../../tests/contract/sample-enquiry.ts";
import { createDemo } from "../../tests/create-demo.ts";
import { button, field } from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const startDemo = () => {
  const demo = createDemo();
  answerBy(demo.answer);
  return demo;
};

const stateOf = (name: string) => page.getByRole("heading", { level: 2, name, exact: true });
const openStatus = (token: string) => renderApp(`/enquiry/status#${token}`);
const openReceived = (token: string) => renderApp(`/enquiry/received#${token}`);
const [, suggestion, correction] = submissions;
/** What is said of the enquiry, by name. */
const readFacts = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll("main dl > div")].map((fact) => [
      fact.querySelector("dt")?.textContent ?? "",
      fact.querySelector("dd")?.textContent ?? "",
    ]),
  );

describe("the Clearing Point's side", () => {
  test("takes a question up and answers it, and the sender follows", async () => {
    const { submit, readReceiverToken } = startDemo();
    const { token } = await submit(question);
    const link = await readReceiverToken();
    const desk = await openReceived(link);
    await see(stateOf("wartet auf Ihre Antwort")).toBeVisible();
    await see(page.getByText(question.text)).toBeVisible();
    await see(button("Annehmen")).not.toBeInTheDocument();
    await button("In Bearbeitung nehmen").click();
    await button("In Bearbeitung nehmen").last().click();
    await see(stateOf("in Bearbeitung")).toHaveFocus();
    await see(button("In Bearbeitung nehmen")).not.toBeInTheDocument();
    await button("Antworten").click();
    await field("Ihre Antwort").fill("Die Beratungsstelle in Bottrop.");
    await button("Antworten").last().click();
    await see(stateOf("beantwortet")).toHaveFocus();
    await desk.unmount();
    await openStatus(token);
    await see(stateOf("beantwortet")).toBeVisible();
    await see(page.getByText("Die Beratungsstelle in Bottrop.")).toBeVisible();
  });

  test("declines a suggestion with a reason only, which the sender reads", async () => {
    const { submit, readReceiverToken } = startDemo();
    const { token } = await submit(suggestion ?? question);
    const desk = await openReceived(await readReceiverToken());
    await button("Ablehnen").click();
    await button("Ablehnen").last().click();
    await see(page.getByText(/^Bitte geben Sie einen Grund/)).toBeVisible();
    await see(field("Begründung")).toHaveFocus();
    await field("Begründung").fill("Das Projekt ist beendet.");
    await button("Ablehnen").last().click();
    await see(stateOf("abgelehnt")).toHaveFocus();
    await desk.unmount();
    await openStatus(token);
    await see(page.getByText("Das Projekt ist beendet.")).toBeVisible();
    await see(page.getByText("Die Clearingstelle hat Ihr Anliegen abgelehnt.", { exact: false })).toBeVisible();
  });

  test("reads in which language, for whom, when and where an expert is wanted; so does the sender", async () => {
    const { submit, readReceiverToken } = startDemo();
    const { token } = await submit(expertRequest);
    const wishes = {
      Format: "Vortrag",
      "Sprache der Veranstaltung": "Türkisch",
      "Für wen": "Eltern",
      Datum: "12. November 2026",
      Zeiten: "abends",
      Teilnahme: "vor Ort",
      Land: "Nordrhein-Westfalen",
      Ort: "Bottrop",
    };
    const desk = await openReceived(await readReceiverToken());
    await watch(readFacts).toMatchObject({ ...wishes, "Sprache der Antwort": "Deutsch" });
    await desk.unmount();
    await openStatus(token);
    await watch(readFacts).toMatchObject(wishes);
    await button("Anfrage zurückziehen").click();
    await button("Ja, zurückziehen").click();
    await see(stateOf("zurückgezogen")).toHaveFocus();
    await see(page.getByText("Türkisch", { exact: true })).not.toBeInTheDocument();
  });

  test("sees a correction field by field, and accepts it without an address", async () => {
    const { submit, readReceiverToken } = startDemo();
    await submit(correction ?? question);
    await openReceived(await readReceiverToken());
    await see(page.getByRole("deletion").getByText(/kmi@polizei.example/)).toBeVisible();
    await see(page.getByRole("insertion").getByText(/neu@polizei.example/)).toBeVisible();
    await button("Annehmen").click();
    await see(field(/E-Mail-Adresse/)).not.toBeInTheDocument();
    await button("Annehmen").last().click();
    await see(stateOf("angenommen")).toHaveFocus();
  });
});

describe("what is typed behind a link", () => {
  test("outlives another action and a reload, says so, and is deleted on request", async () => {
    const { submit, readReceiverToken } = startDemo();
    await submit(introduction);
    const first = await openReceived(await readReceiverToken());
    await button("Annehmen").click();
    await field(/^Nachricht/).fill("Gerne am Dienstag.");
    await button("Ablehnen").click();
    await see(field(/^Nachricht/)).toHaveValue("");
    await button("Annehmen").click();
    await see(field(/^Nachricht/)).toHaveValue("Gerne am Dienstag.");
    await first.unmount();
    await openReceived(await readReceiverToken());
    await see(field(/^Nachricht/)).toHaveValue("Gerne am Dienstag.");
    await see(page.getByText("Nicht gesendet.")).toBeVisible();
    expect(Object.keys(localStorage).join("")).not.toContain(await readReceiverToken());
    await button("Entwurf löschen").click();
    await see(field(/^Nachricht/)).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("is gone after a day, also while its page is open", async () => {
    const { submit, readReceiverToken } = startDemo();
    await submit(introduction);
    await openReceived(await readReceiverToken());
    await button("Ablehnen").click();
    await field(/^Nachricht/).fill("Derzeit nicht.");
    vi.setSystemTime(Date.now() + 24 * 3_600_000 + 1);
    dispatchEvent(new Event("focus"));
    await see(field(/^Nachricht/)).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("is written in one tab at a time, and taken over by choice", async () => {
    const { submit, readReceiverToken } = startDemo();
    await submit(introduction);
    await openReceived(await readReceiverToken());
    await button("Ablehnen").click();
    await field(/^Nachricht/).fill("Hier geschrieben.");
    const [key = ""] = Object.keys(localStorage);
    const theirs = (localStorage.getItem(key) ?? "").replace("Hier geschrieben.", "Dort geschrieben.");
    localStorage.setItem(key, theirs);
    dispatchEvent(new StorageEvent("storage", { key, newValue: theirs }));
    await see(page.getByText(/in einem anderen Fenster bearbeitet/)).toBeVisible();
    expect(page.getByRole("textbox").query()).toBeNull();
    await button("Hier weiterschreiben").click();
    await see(field(/^Nachricht/)).toHaveValue("Dort geschrieben.");
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent("storage", { key, newValue: null }));
    await see(page.getByText(/in einem anderen Fenster gelöscht/)).toBeVisible();
    await see(field(/^Nachricht/)).toHaveValue("");
  });

  test("is forgotten once it is sent, also the sender's reply", async () => {
    const { submit, readReceiverToken } = startDemo();
    const { token } = await submit(introduction);
    const receiver = await openReceived(await readReceiverToken());
    await button("Rückfragen").click();
    await field("Ihre Frage").fill("Kommen Sie in Uniform?");
    await button("Rückfragen").last().click();
    await see(stateOf("Rückfrage gestellt")).toHaveFocus();
    expect(Object.keys(localStorage)).toEqual([]);
    await receiver.unmount();
    const sender = await openStatus(token);
    await field("Ihre Antwort").fill("Nein, in Zivil.");
    await sender.unmount();
    await openStatus(token);
    await see(field("Ihre Antwort")).toHaveValue("Nein, in Zivil.");
    await button("Antwort senden").click();
    await see(stateOf("eingegangen")).toHaveFocus();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("is warned of where it looks like an account number", async () => {
    const { submit, readReceiverToken } = startDemo();
    await submit(introduction);
    await openReceived(await readReceiverToken());
    await button("Ablehnen").click();
    await field(/^Nachricht/).fill("Bitte an DE89 3704 0044 0532 0130 00");
    await see(page.getByText(/sieht aus wie eine Kontonummer/)).toBeVisible();
    await button("Text ändern").click();
    await see(field(/^Nachricht/)).toHaveFocus();
  });
});

test("the demonstration forgets everything on request", async () => {
  const { submit } = startDemo();
  const { token } = await submit(question);
  await openStatus(token);
  await button("Alle Anfragen der Vorführung aus diesem Browser löschen").click();
  await see(page.getByText(/^Zu diesem Link gibt es nichts/)).toBeVisible();
  await see(page.getByRole("heading", { level: 1 })).toHaveFocus();
});
