import { vi } from "vitest";
import { page } from "vitest/browser";
import type { AnswerRequest } from "../mocks/scenarios.ts";
import { sampleContacts } from "./contract/sample-contacts.ts";
import { answerWith, see } from "./render-app.tsx";

/** The form as its German visitors know it. */
export const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
export const field = (name: string | RegExp) => page.getByRole("textbox", { name });
export const choose = (name: string | RegExp, value: string) =>
  page.getByRole("combobox", { name }).selectOptions(value);
export const pick = (name: string | RegExp) => page.getByRole("radio", { name }).click();
export const consent = () => page.getByRole("checkbox", { name: /^Ich willige ein/ }).click();
export const goOn = () => button("Weiter: prüfen").click();
export const sendNow = () => button("Jetzt senden").click();
export const arrive = () => see(heading("Ihre Anfrage ist angekommen")).toBeVisible();

/** The clock of a test stands still: so long it takes to fill in a form. */
export const passTime = (): void => void vi.setSystemTime(Date.now() + 9_000);

export const QUESTION = "Wer berät uns zum Einbruchschutz?";
/** Fills in the form for a question and goes on to the summary. */
export const askQuestion = async (text = QUESTION): Promise<void> => {
  await field("Ihre Frage").fill(text);
  await pick(/muslimischen Organisation/);
  await consent();
  passTime();
  await goOn();
  await see(heading(/^Bitte prüfen/)).toBeVisible();
};

type Sent = { readonly key: string | null; readonly body: Record<string, unknown> };

type Meddle = (count: number, answer: () => Promise<Response>) => Promise<Response>;

/**
 * Where a test's backend is chosen by `answerBy`: one that remembers what was sent; `meddle` may answer in its place, or
 * lose its answer.
 */
export const listenBy =
  (answerBy: (answer: AnswerRequest) => void) =>
  (meddle: Meddle = async (_, answer) => answer()): readonly Sent[] => {
    const sent: Sent[] = [];
    const backend = answerWith(sampleContacts);
    answerBy(async (request) => {
      if (request.method !== "POST") return backend(request);
      const body = (await request.clone().json()) as Record<string, unknown>;
      sent.push({ key: request.headers.get("Idempotency-Key"), body });
      return meddle(sent.length, async () => backend(request));
    });
    return sent;
  };
