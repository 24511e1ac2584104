import type { Page } from "@playwright/test";
import { expect } from "./site-test.ts";

/** The form as its German visitors know it. */
export const onEnquiry = (page: Page) => {
  const main = page.locator("main");
  return {
    main,
    heading: main.getByRole("heading", { level: 1 }),
    alert: main.getByRole("alert"),
    text: (name: string | RegExp) => main.getByRole("textbox", { name }),
    choice: (name: string | RegExp) => main.getByRole("combobox", { name }),
    radio: (name: string | RegExp) => main.getByRole("radio", { name }),
    consent: main.getByRole("checkbox", { name: /^Ich willige ein/ }),
    check: main.getByRole("button", { name: "Weiter: prüfen" }),
    send: main.getByRole("button", { name: /^(Jetzt|Noch einmal) senden$/ }),
    status: main.getByRole("link", { name: "Stand ansehen" }),
    reference: main.getByText(/^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/),
  };
};

export const QUESTION = "Wer berät uns zum Einbruchschutz in unserer Moschee?";

/** Opens the form for a question, with parameters such as `mock=lost-answer`. */
export const openQuestion = async (page: Page, more = "mock-size=300") => {
  await page.goto(`/enquiry?kind=question&${more}`);
  const screen = onEnquiry(page);
  await expect(screen.heading).toHaveText("Frage an die Clearingstelle");
  return screen;
};

/** Fills in a question and goes on to the summary. */
export const askQuestion = async (page: Page): Promise<void> => {
  const screen = onEnquiry(page);
  await screen.text("Ihre Frage").fill(QUESTION);
  await screen.radio(/aus einer muslimischen Organisation/).check();
  await screen.consent.check();
  await screen.check.click();
  await expect(screen.heading).toHaveText(/^Bitte prüfen/);
};

/** Sends what is in the summary and waits for the receipt. */
export const sendAndArrive = async (page: Page): Promise<void> => {
  const screen = onEnquiry(page);
  await screen.send.click();
  await expect(screen.heading).toHaveText("Ihre Anfrage ist angekommen");
  await expect(screen.reference).toBeVisible();
  await expect(screen.status).toHaveAttribute("href", /^\/enquiry\/status#[\w-]{32}$/);
};

/** What the demo would have mailed: one message to the Clearing Point or the receiver for each enquiry. */
export const readOutbox = async (page: Page): Promise<readonly { readonly reference: string }[]> =>
  page.evaluate(async () => {
    const response = await fetch("/api/v1/demo-outbox");
    const { messages } = (await response.json()) as { messages: { reference: string }[] };
    return messages;
  });

const KINDS = {
  question: { topic: "youth" },
  suggestion: { suggestedKind: "project", name: "Runder Tisch Gera" },
  correction: { about: { kind: "land-profile", id: "DE-HE" }, changes: [] },
  "expert-request": { topic: "youth", format: "talk" },
  barrier: { page: "/projects" },
} as const;

/** Sends an enquiry as the form would, and says where its two links lead. */
export const submitEnquiry = (page: Page, kind: keyof typeof KINDS) =>
  page.evaluate(
    async ([sent, key]) => {
      const headers = { "Content-Type": "application/json", "Idempotency-Key": key };
      const response = await fetch("/api/v1/enquiries", { method: "POST", headers, body: JSON.stringify(sent) });
      const { token } = (await response.json()) as { token: string };
      const outbox = await fetch("/api/v1/demo-outbox");
      const { messages } = (await outbox.json()) as { messages: { token?: string }[] };
      return { status: `/enquiry/status#${token}`, received: `/enquiry/received#${messages.at(-1)?.token}` };
    },
    [
      {
        kind,
        ...KINDS[kind],
        text: "Ein Anliegen, das beantwortet werden will.",
        side: "public",
        language: "de",
        consentVersion: "2026-11",
        elapsedMs: 9_000,
      },
      `e2e-${kind}-0123456789`,
    ] as const,
  );
