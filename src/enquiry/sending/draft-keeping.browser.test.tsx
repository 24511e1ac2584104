import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { SAMPLE_NOW } from "../../../tests/contract/sample-contacts.ts";
import {
  button,
  choose,
  goOn,
  passTime,
  heading,
  field,
  sendNow,
  arrive,
  QUESTION,
  askQuestion,
  listenBy,
} from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import type { KeptReceipt } from "./drafts.ts";

const listen = listenBy(useBackend().answerBy);

const receiptOf = (reference: string): KeptReceipt => ({
  version: 2,
  stage: "sent",
  savedAt: SAMPLE_NOW.getTime(),
  about: null,
  receipt: { reference, token: "a".repeat(32) },
  isEarlier: false,
});

describe("a draft", () => {
  test("is there again when somebody comes back, says that it was not sent, and is deleted on request", async () => {
    const first = await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toHaveValue(QUESTION);
    await see(page.getByText("Nicht gesendet.")).toBeVisible();
    await button("Entwurf löschen").click();
    await see(field("Ihre Frage")).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
    await see(heading("Frage an die Clearingstelle")).toHaveFocus();
  });

  test("of the version before, which did not ask for the language of the evening, is opened and can be sent", async () => {
    const sent = listen();
    const fields = {
      side: "muslim-organization",
      topic: "youth",
      text: "Vortrag für Eltern gesucht.",
      format: "talk",
      land: "DE-NW",
      times: "im März",
      language: "tr",
      consentVersion: "2026-11",
    };
    const savedAt = SAMPLE_NOW.getTime();
    const common = { version: 2, stage: "writing", savedAt, openedAt: savedAt, subject: null };
    const kept = { ...common, key: "k".repeat(32), values: { fields, wanted: {} }, attempts: [], isTaken: false };
    localStorage.setItem("enquiry-draft:expert-request:", JSON.stringify(kept));
    await renderApp("/enquiry?kind=expert-request");
    await see(field("Worum geht es?")).toHaveValue(fields.text);
    await see(field(/^Uhrzeit oder Zeitraum/)).toHaveValue("im März");
    await choose(/^Sprache der Veranstaltung/, "ar");
    passTime();
    await goOn();
    await sendNow();
    await arrive();
    await see(page.getByText("Arabisch", { exact: true })).toBeVisible();
    expect(sent.map(({ body }) => body)).toMatchObject([{ ...fields, eventLanguage: "ar" }]);
  });

  test("is listed where the kind is chosen, by what it is about", async () => {
    for (const about of ["nwkmi1", "nwmos1"]) {
      const form = await renderApp(`/enquiry?kind=question&about=${about}`);
      await field("Ihre Frage").fill(QUESTION);
      await form.unmount();
    }
    await renderApp("/enquiry");
    const kept = page.getByRole("link", { name: /^Frage: .*Musterruhr/ });
    await see(kept).toHaveAttribute("href", "/enquiry?kind=question&about=nwkmi1");
    const removers = page.getByRole("button", { name: /löschen$/ });
    expect(new Set(removers.elements().map((each) => each.getAttribute("aria-label"))).size).toBe(2);
    await removers.first().click();
    await see(page.getByRole("heading", { name: "Noch in diesem Browser" })).toHaveFocus();
    await removers.first().click();
    await see(heading("Fragen, vorschlagen, vermitteln lassen")).toHaveFocus();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("of the wish that an entry be removed is listed as that", async () => {
    const form = await renderApp("/enquiry?kind=correction&about=nwkmi1&wish=removal");
    await field(/^Anmerkung/).fill("Unser Verein hat sich aufgelöst.");
    await form.unmount();
    await renderApp("/enquiry");
    await see(page.getByRole("link", { name: /^Löschwunsch: .*Musterruhr/ })).toBeVisible();
  });

  test("that was sent gives away the only copy of its link after a question only", async () => {
    localStorage.setItem("enquiry-receipt:question::ABCD2345", JSON.stringify(receiptOf("ABCD2345")));
    await renderApp("/enquiry");
    await see(page.getByRole("link", { name: /^Frage: .*ABCD 2345/ })).toHaveAttribute(
      "href",
      "/enquiry?kind=question&sent=ABCD2345",
    );
    const remover = page.getByRole("button", { name: /ABCD 2345.*löschen$/ });
    await remover.click();
    await see(page.getByText(/der einzige Link zu dieser Anfrage/)).toHaveFocus();
    await button("Nein, behalten").click();
    await see(remover).toHaveFocus();
    expect(Object.keys(localStorage)).toHaveLength(1);
    await remover.click();
    await button("Ja, den Link löschen").click();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("of yesterday is gone", async () => {
    const first = await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    // From now: waiting for an element moves the clock of a test a little.
    vi.setSystemTime(Date.now() + 24 * 3_600_000 + 1);
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toHaveValue("");
  });

  test("that cannot be stored says so, and is sent all the same", async () => {
    const setItem = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    onTestFinished(() => setItem.mockRestore());
    listen();
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await see(page.getByText(/Dieser Browser bewahrt nichts auf/)).toBeVisible();
    await askQuestion();
    await sendNow();
    await arrive();
    await button("Ich habe den Link gesichert").click();
    await see(heading("Vielen Dank für Ihre Anfrage")).toBeVisible();
  });

  test("is deleted without a trace of the check it had been through", async () => {
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await button("Zurück zum Formular").click();
    await button("Entwurf löschen").click();
    await see(heading("Frage an die Clearingstelle")).toHaveFocus();
    expect(page.getByRole("alert").query()).toBeNull();
    await see(field("Ihre Frage")).not.toHaveAttribute("aria-invalid");
  });

  test("ends with its day although its page stays open, and not while somebody types", async () => {
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill("Erst das");
    vi.setSystemTime(Date.now() + 23 * 3_600_000);
    await field("Ihre Frage").fill(QUESTION);
    vi.setSystemTime(Date.now() + 2 * 3_600_000);
    dispatchEvent(new Event("focus"));
    await see(field("Ihre Frage")).toHaveValue(QUESTION);
    vi.setSystemTime(Date.now() + 24 * 3_600_000);
    dispatchEvent(new Event("focus"));
    await see(page.getByText(/24 Stunden lang nicht geändert/)).toBeVisible();
    await see(field("Ihre Frage")).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe("a draft in two tabs", () => {
  const KEY = "enquiry-draft:question:";
  /** What the browser tells this tab of another one. */
  const hear = (key: string, newValue: string | null): void => {
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent("storage", { key, newValue }));
  };
  const openAndType = async (): Promise<string> => {
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill("Hier geschrieben.");
    const draft = localStorage.getItem(KEY);
    if (draft === null) throw new Error("nothing was kept");
    return draft;
  };

  test("is written in one of them at a time, and taken over by choice", async () => {
    const draft = await openAndType();
    hear(KEY, draft.replace("Hier geschrieben.", "Dort geschrieben."));
    await see(page.getByText(/in einem anderen Fenster bearbeitet/)).toBeVisible();
    expect(page.getByRole("textbox").query()).toBeNull();
    await button("Hier weiterschreiben").click();
    await see(field("Ihre Frage")).toHaveValue("Dort geschrieben.");
    await field("Ihre Frage").fill("Wieder hier.");
    expect(localStorage.getItem(KEY)).toContain("Wieder hier.");
  });

  test("deleted in one is gone in the other, which says so", async () => {
    await openAndType();
    hear(KEY, null);
    await see(page.getByText(/in einem anderen Fenster gelöscht/)).toBeVisible();
    await see(field("Ihre Frage")).toHaveValue("");
  });

  test("sent by one shows its receipt in the other", async () => {
    await openAndType();
    hear("enquiry-receipt:question::ABCD2345", JSON.stringify(receiptOf("ABCD2345")));
    hear(KEY, null);
    await arrive();
    await see(page.getByText("ABCD 2345")).toBeVisible();
  });
});
