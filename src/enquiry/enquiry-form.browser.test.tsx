import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { EnquiryKind } from "../../contract/enquiry-kind.ts";
import { createProblemResponse } from "../../backend/problem-error.ts";
import type { Answer } from "../../mocks/scenarios.ts";
import { SAMPLE_NOW, sampleContacts } from "../../tests/contract/sample-contacts.ts";
import { answerWith, renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();

type Sent = { readonly key: string | null; readonly body: Record<string, unknown> };

/** A backend of its own that remembers what was sent; `meddle` may answer in its place, or lose its answer. */
const listen = (
  meddle: (count: number, answer: () => Promise<Response>) => Promise<Response> = async (_, a) => a(),
) => {
  const sent: Sent[] = [];
  const backend = answerWith(sampleContacts);
  const answer: Answer = async (request) => {
    if (request.method !== "POST") return backend(request);
    const body = (await request.clone().json()) as Record<string, unknown>;
    sent.push({ key: request.headers.get("Idempotency-Key"), body });
    return meddle(sent.length, async () => backend(request));
  };
  answerBy(answer);
  return sent;
};

/** The clock of a test stands still: so long it takes to fill in a form. */
const passTime = (): void => void vi.setSystemTime(Date.now() + 9_000);

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const field = (name: string | RegExp) => page.getByRole("textbox", { name });
const choose = (name: string | RegExp, value: string) => page.getByRole("combobox", { name }).selectOptions(value);
const pick = (name: string | RegExp) => page.getByRole("radio", { name }).click();
const consent = () => page.getByRole("checkbox", { name: /^Ich willige ein/ }).click();
const goOn = () => button("Weiter: prüfen").click();
const sendNow = () => button("Jetzt senden").click();

const QUESTION = "Wer berät uns zum Einbruchschutz?";
const askQuestion = async (text = QUESTION): Promise<void> => {
  await field("Ihre Frage").fill(text);
  await pick(/muslimischen Organisation/);
  await consent();
  passTime();
  await goOn();
  await see(heading(/^Bitte prüfen/)).toBeVisible();
};
const arrive = () => see(heading("Ihre Anfrage ist angekommen")).toBeVisible();

beforeEach(() => sessionStorage.clear());

describe("each kind is filled in, checked and sent", () => {
  const finish = async (): Promise<void> => {
    await pick(/von der Polizei/);
    await consent();
  };
  const kinds: Record<EnquiryKind, { address: string; fill: () => Promise<void>; body: Record<string, unknown> }> = {
    question: {
      address: "/enquiry?kind=question&about=nwkmi1&topic=threats",
      fill: async () => {
        await field("Ihre Frage").fill(QUESTION);
        await finish();
      },
      body: { about: { subject: "contact", id: "nwkmi1" }, topic: "threats", text: QUESTION },
    },
    suggestion: {
      address: "/enquiry?kind=suggestion",
      fill: async () => {
        await pick("Projekt");
        await field("Name").fill("Runder Tisch");
        await field("Beschreibung").fill("Ein Beispiel aus Gera.");
        await choose(/^Land/, "DE-TH");
        await field(/^Webseite/).fill("www.gera.example");
        await finish();
      },
      body: { subject: "project", name: "Runder Tisch", land: "DE-TH", url: "https://www.gera.example" },
    },
    correction: {
      address: "/enquiry?kind=correction&about=nwkmi1",
      fill: async () => {
        await button("E-Mail ändern").click();
        await field("E-Mail: richtig ist").fill("neu@polizei.example");
        await finish();
      },
      body: {
        about: { subject: "contact", id: "nwkmi1" },
        changes: [{ field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] }],
      },
    },
    "expert-request": {
      address: "/enquiry?kind=expert-request",
      fill: async () => {
        await choose("Thema", "youth");
        await field("Worum geht es?").fill("Vortrag im November gesucht.");
        await choose(/^Format/, "talk");
        await field(/^Wann/).fill("im November");
        await finish();
      },
      body: { topic: "youth", format: "talk", times: "im November" },
    },
    introduction: {
      address: "/enquiry?kind=introduction&about=nwmos1&topic=mosque-visits&language=tr",
      fill: async () => {
        await field(/^Wozu/).fill("Wir möchten uns Ihrem Vorstand vorstellen.");
        await field(/^E-Mail oder Telefon/).fill("kmi@polizei.example");
        await finish();
      },
      body: {
        contact: "nwmos1",
        topic: "mosque-visits",
        preferredLanguage: "tr",
        language: "tr",
        replyAddress: "kmi@polizei.example",
      },
    },
    barrier: {
      address: "/enquiry?kind=barrier&about=nwkmi1",
      fill: async () => {
        await see(field(/^Auf welcher Seite/)).toHaveValue("/contacts/nwkmi1");
        await field(/^Was lässt sich nicht/).fill("Die Karte ist nicht bedienbar.");
        await finish();
      },
      body: { page: "/contacts/nwkmi1", text: "Die Karte ist nicht bedienbar." },
    },
  };

  test.each(Object.entries(kinds))("%s", async (kind, { address, fill, body }) => {
    const sent = listen();
    await renderApp(address);
    await fill();
    passTime();
    await goOn();
    await see(heading(/^Bitte prüfen/)).toHaveFocus();
    await sendNow();
    await arrive();
    const common = { kind, side: "security-authority", consentVersion: "2026-11" };
    expect(sent.map((each) => each.body)).toEqual([expect.objectContaining({ ...common, ...body })]);
    const link = page.getByRole("link", { name: "Stand ansehen" });
    await see(link).toHaveAttribute("href", expect.stringMatching(/^\/enquiry\/status#[\w-]{32}$/));
  });
});

describe("what is wrong", () => {
  test("stands at the top, focused, and leads to its fields", async () => {
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill("Hallo");
    await goOn();
    const summary = page.getByRole("alert");
    await see(summary).toHaveFocus();
    await see(summary.getByRole("heading")).toHaveTextContent("Bitte prüfen Sie noch 3 Angaben");
    const text = field("Ihre Frage");
    await see(text).toHaveAttribute("aria-invalid", "true");
    await see(text).toHaveAccessibleDescription(
      /Keine Hinweise auf Personen.*Bitte schreiben Sie mindestens 10 Zeichen/,
    );
    await summary.getByRole("link", { name: /für wen Sie schreiben/ }).click();
    await see(page.getByRole("radio").first()).toHaveFocus();
    await text.fill(QUESTION);
    await see(text).not.toHaveAttribute("aria-invalid");
    await see(summary.getByRole("heading")).toHaveTextContent("Bitte prüfen Sie noch 2 Angaben");
  });

  test("in the backend's eyes stands at the fields, too", async () => {
    const sent = listen(async (count, answer) =>
      count > 1
        ? answer()
        : createProblemResponse("invalid-body", "/api/v1/enquiries", {
            errors: [{ pointer: "#/text", detail: "#/text is too long.", fault: "too-long" }],
          }),
    );
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert")).toHaveFocus();
    await see(field("Ihre Frage")).toHaveAccessibleDescription(/höchstens 4\.000 Zeichen/);
    await field("Ihre Frage").fill("Kürzer gefragt: wer berät uns?");
    await goOn();
    await sendNow();
    await arrive();
    expect(sent).toHaveLength(2);
  });

  test("with the entry is said before anything is asked", async () => {
    await renderApp("/enquiry?kind=introduction&about=unknown1");
    await see(page.getByText(/Den Eintrag unknown1 gibt es nicht/)).toBeVisible();
    await see(page.getByRole("link", { name: "Zu den Kontakten" })).toBeVisible();
    expect(page.getByRole("textbox").query()).toBeNull();
  });

  test("with the address is named", async () => {
    await renderApp("/enquiry?kind=report&topic=youth");
    await see(page.getByText("kind=report")).toBeVisible();
    await pick(/^Frage/);
    await button("Weiter").click();
    await see(heading("Frage an die Clearingstelle")).toHaveFocus();
    await see(page.getByRole("combobox", { name: /^Thema/ })).toHaveValue("youth");
  });
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

  test("is listed where the kind is chosen", async () => {
    const first = await renderApp("/enquiry?kind=question&about=nwkmi1");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    await renderApp("/enquiry");
    const kept = page.getByRole("link", { name: "Frage", exact: true });
    await see(kept).toHaveAttribute("href", "/enquiry?kind=question&about=nwkmi1");
    await button(/^Frage .* löschen$/).click();
    expect(kept.query()).toBeNull();
  });

  test("of yesterday is gone", async () => {
    const first = await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    vi.setSystemTime(SAMPLE_NOW.getTime() + 24 * 3_600_000 + 1);
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
    await see(field("Ihre Frage")).toHaveValue("");
  });

  test("another tab has sent meanwhile is not written over", async () => {
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    const [key = ""] = Object.keys(localStorage);
    const receipt = { reference: "ABCD2345", token: "a".repeat(32) };
    const sent = JSON.stringify({ version: 1, stage: "sent", savedAt: Date.now(), receipt, unsent: null });
    localStorage.setItem(key, sent);
    dispatchEvent(new StorageEvent("storage", { key }));
    await arrive();
    await see(page.getByText("ABCD 2345")).toBeVisible();
  });
});

describe("sending", () => {
  test("happens once, however often it is pressed", async () => {
    const sent = listen();
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await userEvent.tripleClick(button("Jetzt senden"));
    await arrive();
    expect(sent).toHaveLength(1);
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
    await renderApp("/enquiry?kind=question");
    await see(page.getByText(reference)).toBeVisible();
    await button("Ich habe den Link gesichert").click();
    await see(field("Ihre Frage")).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
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
    await button(/weitere Anfrage beginnen/).click();
    await see(field("Ihre Frage")).toHaveValue("Noch etwas anderes: wer kommt vorbei?");
    await goOn();
    await sendNow();
    await arrive();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  });

  test("without a connection does not even try, and says when it is back", async () => {
    const sent = listen();
    let isOnline = false;
    const onLine = vi.spyOn(navigator, "onLine", "get").mockImplementation(() => isOnline);
    onTestFinished(() => onLine.mockRestore());
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    const alert = page.getByRole("alert");
    await see(alert.getByText(/keine Internetverbindung/)).toBeVisible();
    expect(sent).toEqual([]);
    isOnline = true;
    dispatchEvent(new Event("online"));
    await see(alert.getByText(/Die Verbindung ist wieder da/)).toBeVisible();
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
    await sendNow();
    await see(page.getByText(/wird in \d Sekunden? gesendet/)).toBeVisible();
    expect(sent).toEqual([]);
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

  test("is asked to wait by a busy backend", async () => {
    listen(async (count, answer) =>
      count > 1
        ? answer()
        : createProblemResponse("too-many-requests", "/api/v1/enquiries", { headers: { "Retry-After": "7" } }),
    );
    await renderApp("/enquiry?kind=question");
    await askQuestion();
    await sendNow();
    await see(page.getByRole("alert").getByText(/in 7 Sekunden noch einmal/)).toBeVisible();
    await button("Noch einmal senden").click();
    await arrive();
  });
});

describe("a correction", () => {
  test("shows field by field what changes, and what everyone would see", async () => {
    listen();
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await button("Straße und Hausnummer ändern").click();
    const street = field("Straße und Hausnummer: richtig ist");
    await see(street).toHaveFocus();
    await see(street).toHaveValue("Beispielstraße 110");
    await street.fill("");
    await button("Themen ändern").click();
    await page.getByRole("checkbox", { name: "Sport, Begegnung" }).click();
    await button("E-Mail ändern").click();
    await button("E-Mail: nicht ändern").click();
    await see(button("E-Mail ändern")).toHaveFocus();
    await pick(/von der Polizei/);
    await consent();
    await goOn();
    const changes = page.getByRole("deletion");
    await see(changes.first()).toHaveTextContent("Beispielstraße 110");
    await watch(() =>
      page
        .getByRole("insertion")
        .elements()
        .map((each) => each.textContent),
    ).toEqual(["nichts", "Schutz von Moscheen · Sport, Begegnung"]);
    await see(page.getByRole("heading", { level: 2, name: "So sehen es dann alle" })).toBeVisible();
    await see(page.getByText(/^Ohne: Alle sehen nur den Ort/)).toBeVisible();
  });

  test("of nothing leads back to the values", async () => {
    await renderApp("/enquiry?kind=correction&about=nwkmi1");
    await pick(/von der Polizei/);
    await consent();
    await goOn();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /mindestens eine Angabe/ })
      .click();
    await see(page.getByRole("heading", { level: 2, name: "Was alle sehen" })).toHaveFocus();
  });
});

test("the side that was looked for is filled in from the other, and can be changed", async () => {
  localStorage.setItem("perspective", "muslim-organization");
  await renderApp("/enquiry?kind=question");
  await see(page.getByRole("radio", { name: /von der Polizei/ })).toBeChecked();
  await pick(/interessiert/);
  await see(page.getByRole("radio", { name: /von der Polizei/ })).not.toBeChecked();
});
