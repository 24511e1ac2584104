import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createProblemResponse } from "../../../backend/problem-error.ts";
import {
  button,
  field,
  heading,
  pick,
  consent,
  goOn,
  sendNow,
  arrive,
  QUESTION,
  askQuestion,
  listenBy,
} from "../../../tests/enquiry-form.ts";
import { withdrawBy } from "../../../tests/contract/sample-enquiry.ts";
import { sampleOperator } from "../../../mocks/sample/operator.ts";
import { believeOffline } from "../../../tests/believe-offline.ts";
import { holdTimers, renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { runBy } from "../../../tests/run-by.ts";

const listen = listenBy(useBackend().answerBy);

describe("sending", () => {
  test("happens once, however often it is pressed", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await userEvent.tripleClick(button("Jetzt senden"));
    await arrive();
    expect(sent).toHaveLength(1);
    // Whoever asks after it by telephone finds the number here.
    const phone = page.getByRole("main").getByRole("link", { name: sampleOperator.phone ?? "" });
    await see(phone).toHaveAttribute("href", expect.stringMatching(/^tel:/));
  });

  test("where the settings have no telephone and no mailbox, the receipt gives the postal address and nothing to call", async () => {
    runBy({ phone: null, email: null });
    listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await arrive();
    const main = page.getByRole("main");
    await see(main.getByText(/Frankenstraße 210/u)).toBeVisible();
    expect(main.element().querySelectorAll("a[href^='tel:']:not([href='tel:110']), a[href^='mailto:']")).toHaveLength(
      0,
    );
    expect(main.element().textContent).not.toMatch(/anrufen|telefonisch|rufen Sie/u);
  });

  test("again after a lost answer uses the same key, and the receipt stays after a reload until it is dismissed", async () => {
    const sent = listen(async (count, answer) => {
      const response = await answer();
      return count === 1 ? Response.error() : response;
    });
    const first = await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert").getByText(/steht nicht fest/)).toBeVisible();
    await button("Noch einmal senden").click();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    const reference = page.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/).element().textContent;
    await first.unmount();
    await renderApp(location.pathname + location.search);
    await see(page.getByText(reference)).toBeVisible();
    await button("Ich habe den Link gesichert").click();
    await see(heading("Vielen Dank für Ihre Anfrage")).toBeVisible();
    expect(page.getByRole("alert").query()).toBeNull();
    expect(Object.keys(localStorage)).toEqual([]);
    await page.getByRole("link", { name: "Weitere Anfrage dieser Art" }).click();
    await see(field("Ihre Frage")).toHaveValue("");
    expect(page.getByRole("alert").query()).toBeNull();
  });

  test("on somebody else's computer leaves nothing in it: the link is there until the page is closed", async () => {
    listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await page.getByRole("checkbox", { name: /nicht mein eigener Computer/ }).click();
    await sendNow();
    await arrive();
    await see(page.getByRole("link", { name: "Stand ansehen" })).toBeVisible();
    expect(Object.keys(localStorage)).toEqual([]);
    await button("Ich habe den Link gesichert").click();
    await see(heading("Vielen Dank für Ihre Anfrage")).toBeVisible();
  });

  test("leaves room for a second enquiry of the kind, and the receipt of the first", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await arrive();
    await page.getByRole("link", { name: "Weitere Anfrage dieser Art" }).click();
    const earlier = page.getByText(/^Schon gesendet/).getByRole("link");
    await see(earlier).toHaveAttribute("href", expect.stringMatching(/^\/enquiry\?kind=question&sent=[A-Z2-9]{8}$/));
    await askQuestion("Und wer kommt zu uns in die Gemeinde?");
    await sendNow();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
    expect(Object.keys(localStorage)).toHaveLength(2);
  });

  test("is not claimed of what was withdrawn", async () => {
    listen();
    const first = await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await arrive();
    const href = page.getByRole("link", { name: "Stand ansehen" }).element().getAttribute("href") ?? "";
    await withdrawBy(fetch, href.split("#")[1] ?? "");
    await first.unmount();
    await renderApp(location.pathname + location.search);
    await see(heading("Diese Anfrage ist zurückgezogen")).toBeVisible();
  });

  test("something else after a lost answer finds the first version, and says what was not sent", async () => {
    const sent = listen(async (count, answer) => {
      const response = await answer();
      return count === 1 ? Response.error() : response;
    });
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert")).toBeVisible();
    await button("Ihre Frage ändern").click();
    await see(field("Ihre Frage")).toHaveFocus();
    await field("Ihre Frage").fill("Noch etwas anderes: wer kommt vorbei?");
    await goOn();
    await button("Jetzt senden").click();
    await arrive();
    await see(page.getByText(/Angekommen ist Ihre frühere Fassung/)).toBeVisible();
    expect(sent.map(({ body }) => body["text"])).toEqual([QUESTION, expect.stringContaining("Noch etwas"), QUESTION]);
    await page.getByRole("link", { name: /weitere Anfrage beginnen/ }).click();
    await see(field("Ihre Frage")).toHaveValue("Noch etwas anderes: wer kommt vorbei?");
    // What one consented to was the other enquiry.
    await see(page.getByRole("checkbox", { name: /^Ich willige ein/ })).not.toBeChecked();
    await consent();
    await goOn();
    await sendNow();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  });

  test("of an edited text ends although every second answer is lost, and what is not sent stays a draft", async () => {
    listen(async (count, answer) => {
      const response = await answer();
      return count % 2 === 1 ? Response.error() : response;
    });
    const first = await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert")).toBeVisible();
    await button("Ihre Frage ändern").click();
    await field("Ihre Frage").fill("Noch etwas anderes: wer kommt vorbei?");
    await goOn();
    await sendNow();
    await see(page.getByRole("alert")).toBeVisible();
    await button("Noch einmal senden").click();
    await arrive();
    await button("Ich habe den Link gesichert").click();
    await see(heading("Vielen Dank für Ihre Anfrage")).toBeVisible();
    await first.unmount();
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toHaveValue("Noch etwas anderes: wer kommt vorbei?");
  });

  test("happens although the browser believes to be offline", async () => {
    const sent = listen();
    believeOffline();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await arrive();
    expect(sent).toHaveLength(1);
    expect(page.getByText(/Internetverbindung/).query()).toBeNull();
  });

  test("without a connection is tried, says why it failed, and when the connection is back", async () => {
    const sent = listen(async (count, answer) => (count === 1 ? Response.error() : answer()));
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    const browser = believeOffline();
    await sendNow();
    const alert = page.getByRole("alert");
    await see(alert.getByText(/keine Internetverbindung/)).toBeVisible();
    await see(page.getByText(/^Keine Internetverbindung/)).toBeVisible();
    expect(sent).toHaveLength(1);
    browser.goOnline();
    await see(alert.getByText(/Die Verbindung ist wieder da/)).toBeVisible();
    await see(page.getByText(/^Keine Internetverbindung/)).not.toBeInTheDocument();
    await button("Noch einmal senden").click();
    await arrive();
  });

  test("too early waits, and says how long", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await pick(/interessiert/);
    await consent();
    await goOn();
    await see(button("Jetzt senden")).toBeVisible();
    const { pass } = holdTimers();
    // As if it had been filled in at once, whatever a busy machine has taken for it.
    vi.setSystemTime(Date.now() - 3_600_000);
    await sendNow();
    for (const left of ["3 Sekunden", "2 Sekunden", "1 Sekunde"]) {
      await see(page.getByText(new RegExp(`senden wir in ${left.replace(" ", "\\s")}`, "u"))).toBeVisible();
      expect(sent).toEqual([]);
      pass(1_000);
    }
    await arrive();
    expect(sent[0]?.body["elapsedMs"]).toBeGreaterThanOrEqual(3_000);
  });

  test("with the hidden field filled in by the browser works the second time", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toBeVisible();
    const hidden = document.querySelector<HTMLInputElement>("input[name=website]");
    if (hidden === null) throw new Error("there is no hidden field");
    await userEvent.fill(hidden, "https://spam.example");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert").getByText(/Es wurde nichts gespeichert/)).toBeVisible();
    await button("Noch einmal senden").click();
    await arrive();
    expect(sent.map(({ body }) => body["website"])).toEqual(["https://spam.example", undefined]);
  });

  test("warns of what looks like a secret, and leaves the choice", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion("Unser Konto ist DE89 3704 0044 0532 0130 00, wohin damit?");
    await see(page.getByText(/sieht aus wie eine Kontonummer/)).toBeVisible();
    await button("Text ändern").click();
    await see(field("Ihre Frage")).toHaveFocus();
    await goOn();
    await sendNow();
    await arrive();
    expect(sent).toHaveLength(1);
  });

  test("is sent by itself when a busy backend wants it", async () => {
    const sent = listen(async (count, answer) =>
      count > 1 ? answer() : createProblemResponse("too-many-requests", { headers: { "Retry-After": "2" } }),
    );
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    const { pass } = holdTimers();
    await sendNow();
    await see(page.getByText(/von selbst erneut gesendet/)).toBeVisible();
    pass(2_000);
    await arrive();
    await see(page.getByText(/von selbst erneut gesendet/)).not.toBeInTheDocument();
    expect(sent.map(({ body }) => body["text"])).toEqual([sent[0]?.body["text"], sent[0]?.body["text"]]);
  });

  test("is asked to wait by a backend that is busy for long", async () => {
    listen(async (count, answer) =>
      count > 1 ? answer() : createProblemResponse("too-many-requests", { headers: { "Retry-After": "700" } }),
    );
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert").getByText(/in 700 Sekunden noch einmal/)).toBeVisible();
    await button("Noch einmal senden").click();
    await arrive();
  });

  test("more than six days after the first try takes a new key, and says so before", async () => {
    const sent = listen(async (count, answer) => (count === 1 ? Response.error() : answer()));
    const first = await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert").getByText(/steht nicht fest/)).toBeVisible();
    await first.unmount();
    // Somebody has gone on writing every day since.
    const [name = ""] = Object.keys(localStorage);
    const draft = JSON.parse(localStorage.getItem(name) ?? "") as { readonly triedAt: number };
    localStorage.setItem(name, JSON.stringify({ ...draft, triedAt: draft.triedAt - 6 * 86_400_000 - 1 }));
    await renderApp("/enquiry?kind=question");
    await goOn();
    await sendNow();
    await see(page.getByRole("alert").getByText(/mehr als sechs Tage her/)).toBeVisible();
    expect(sent).toHaveLength(1);
    await button("Noch einmal senden").click();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  });

  test("again what was withdrawn says so, and sends it as another enquiry if that is wanted", async () => {
    const sent = listen(async (count, answer) => {
      const response = await answer();
      if (count > 1) return response;
      const { token } = (await response.json()) as { readonly token: string };
      await withdrawBy(fetch, token);
      return Response.error();
    });
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await button("Noch einmal senden").click();
    await see(page.getByRole("alert").getByText(/danach zurückgezogen/)).toBeVisible();
    await button("Als neue Anfrage senden").click();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  });
});
