import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createProblemResponse } from "../../backend/problem-error.ts";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { sampleEntries } from "../../tests/contract/sample-entries.ts";
import {
  button,
  heading,
  field,
  choose,
  pick,
  consent,
  goOn,
  sendNow,
  arrive,
  passTime,
  QUESTION,
  askQuestion,
  listenBy,
} from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const listen = listenBy(answerBy);

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
      body: { about: { kind: "contact", id: "nwkmi1" }, topic: "threats", text: QUESTION },
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
      body: { suggestedKind: "project", name: "Runder Tisch", land: "DE-TH", url: "https://www.gera.example" },
    },
    correction: {
      address: "/enquiry?kind=correction&about=nwkmi1",
      fill: async () => {
        await button("E-Mail ändern").click();
        await field("E-Mail: richtig ist").fill("neu@polizei.example");
        await finish();
      },
      body: {
        about: { kind: "contact", id: "nwkmi1" },
        changes: [{ field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] }],
      },
    },
    "expert-request": {
      address: "/enquiry?kind=expert-request",
      fill: async () => {
        await choose("Thema", "youth");
        await field("Worum geht es?").fill("Vortrag im November gesucht.");
        await choose(/^Format/, "talk");
        await choose(/^Sprache der Veranstaltung/, "ar");
        await choose(/^Für wen/, "women");
        await page.getByLabelText(/^Datum/).fill("2026-12-01");
        await field(/^Uhrzeit oder Zeitraum/).fill("ab 18 Uhr");
        await choose(/^Vor Ort oder online/, "on-site");
        await field(/^Ort/).fill("Gera, Gemeindesaal");
        await finish();
      },
      body: {
        topic: "youth",
        format: "talk",
        eventLanguage: "ar",
        audience: "women",
        date: "2026-12-01",
        times: "ab 18 Uhr",
        attendance: "on-site",
        place: "Gera, Gemeindesaal",
        // What is spoken there is not what the answer is written in.
        language: "de",
      },
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
      /Bitte keine Hinweise auf Personen.*Bitte schreiben Sie mindestens 10 Zeichen/,
    );
    await summary.getByRole("link", { name: /wer Sie sind/ }).click();
    await see(page.getByRole("radio").first()).toHaveFocus();
    await text.fill(QUESTION);
    await see(text).not.toHaveAttribute("aria-invalid");
    await see(summary.getByRole("heading")).toHaveTextContent("Bitte prüfen Sie noch 2 Angaben");
  });

  test("in the backend's eyes stands at the fields, too", async () => {
    const sent = listen(async (count, answer) =>
      count > 1
        ? answer()
        : createProblemResponse("invalid-body", {
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
    await field("Welchen Kontakt suchen Sie?").fill("musterr");
    await page.getByRole("link", { name: "Polizeipräsidium Musterruhr" }).click();
    await see(field(/^Wozu/)).toBeVisible();
    await see(page.getByText("Polizeipräsidium Musterruhr")).toBeVisible();
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

test("the side that was looked for is filled in from the other, and can be changed", async () => {
  localStorage.setItem("perspective", "muslim-organization");
  await renderApp("/enquiry?kind=question");
  await see(page.getByRole("radio", { name: /von der Polizei/ })).toBeChecked();
  await pick(/interessiert/);
  await see(page.getByRole("radio", { name: /von der Polizei/ })).not.toBeChecked();
});

test("a request for an expert stands in the form as it was chosen in the list", async () => {
  await renderApp(
    "/enquiry?kind=expert-request&topic=youth&also=sport&also=rights&language=fr&format=workshop&attendance=online&land=DE-HE",
  );
  for (const [name, value] of [
    ["Thema", "youth"],
    [/^Format/, "workshop"],
    [/^Land/, "DE-HE"],
    [/^Sprache der Veranstaltung/, "fr"],
    [/^Vor Ort oder online/, "online"],
    ["Sprache der Antwort", "de"],
  ] as const) {
    await see(page.getByRole("combobox", { name })).toHaveValue(value);
  }
  await see(field("Worum geht es?")).toHaveValue(
    "Auch zum Thema: Rechte und Aufgaben der Polizei\nAuch zum Thema: Sport, Begegnung\n",
  );
});

test("the footer of every page leads to a report of a barrier on it", async () => {
  await renderApp("/enquiry?kind=question&topic=youth");
  const report = page.getByRole("contentinfo").getByRole("link", { name: "Barriere melden" });
  await report.click();
  await see(field(/^Auf welcher Seite/)).toHaveValue("/enquiry?kind=question&topic=youth");
  await see(page.getByRole("radiogroup", { name: /^Wer sind Sie/ })).toHaveAttribute("aria-required", "false");
});

test.each(["//evil.example/login", "/\\evil.example"])(
  "the address %s of another site in a link is neither filled in nor led back to",
  async (foreign) => {
    listen();
    await renderApp(`/enquiry?kind=barrier&page=${encodeURIComponent(foreign)}`);
    await see(field(/^Auf welcher Seite/)).toHaveValue("");
    await field(/^Auf welcher Seite/).fill("/projects");
    await field(/^Was lässt sich nicht/).fill("Die Karte ist nicht bedienbar.");
    await consent();
    passTime();
    await goOn();
    await see(heading(/^Bitte prüfen/)).toBeVisible();
    await sendNow();
    await arrive();
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].map(({ href }) => new URL(href));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter(({ origin, protocol }) => protocol.startsWith("http") && origin !== location.origin)).toEqual(
      [],
    );
  },
);

test("a suggestion from a gap has its Land, topic and side, and shows what a place would look like", async () => {
  await renderApp("/enquiry?kind=suggestion&suggestedKind=contact&land=DE-BY&topic=youth&side=security-authority");
  await see(page.getByRole("radio", { name: "Kontakt", exact: true })).toBeChecked();
  await see(page.getByRole("radio", { name: "Sicherheitsbehörde" })).toBeChecked();
  await see(page.getByRole("combobox", { name: /^Land/ })).toHaveValue("DE-BY");
  await see(button("So sieht es auf der Karte aus")).toBeVisible();
  await pick("Projekt");
  await see(page.getByRole("radio", { name: "Sicherheitsbehörde" })).not.toBeInTheDocument();
});

test("of an expert only what that one offers is asked for", async () => {
  const backend = createBackend({ store: createMemoryStore([]), entries: createMemoryEntryStore(sampleEntries) });
  answerBy(async (request) => backend.fetch(request));
  await renderApp("/enquiry?kind=expert-request&about=locks");
  const format = page.getByRole("combobox", { name: /^Format/ });
  await see(format.getByRole("option", { name: "Vortrag" })).toBeInTheDocument();
  expect(format.getByRole("option").elements()).toHaveLength(2);
});

test("an introduction asks for a language once", async () => {
  await renderApp("/enquiry?kind=introduction&about=nwmos1");
  await see(page.getByRole("combobox", { name: /^In welcher Sprache/ })).toBeVisible();
  await see(page.getByRole("combobox", { name: /^Sprache der Antwort/ })).not.toBeInTheDocument();
});
