import "@kern-ux/native/dist/kern.min.css";
import "../src/ui/base.css";
import { setupWorker } from "msw/browser";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { type Locator, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createBackend } from "../backend/app.ts";
import { createMemoryStore } from "../backend/contacts/memory-store.ts";
import type { StoredContact } from "../backend/contacts/stored-contact.ts";
import { createApiHandler } from "../mocks/api-handler.ts";
import { generateContacts } from "../mocks/sample/generate-contacts.ts";
import type { Answer } from "../mocks/scenarios.ts";
import { App, createQueryClient } from "../src/app/app.tsx";
import { loadLanguage } from "../src/i18n/load-language.ts";
import { SAMPLE_NOW, sampleContacts } from "./contract/sample-contacts.ts";

/** Waits until the element is as the assertion says. */
export const see = (element: Locator) => expect.element(element);
/** Waits until the value is as the assertion says. */
export const watch = <T,>(read: () => T) => expect.poll(read);

/** The backend over these contacts, on the day of the sample. */
export const answerWith = (contacts: readonly StoredContact[]): Answer => {
  const backend = createBackend({ store: createMemoryStore(contacts), now: () => SAMPLE_NOW });
  return async (request) => backend.fetch(request);
};

export const sampleAnswer = answerWith(sampleContacts);

/** The backend over generated contacts, where a few are not enough. */
export const answerWithMany = (count: number): Answer =>
  answerWith(generateContacts({ seed: 20_080_626, count, today: SAMPLE_NOW }));

/** What answers the app's requests in the tests of a file: the sample, until a test says otherwise. */
export const useBackend = (): { answerBy: (answer: Answer) => void } => {
  const usual = location.href;
  let answer = sampleAnswer;
  const worker = setupWorker(createApiHandler(async (request) => answer(request)));
  beforeAll(async () => {
    await worker.start({
      onUnhandledFrame: "bypass",
      quiet: true,
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    });
  });
  beforeEach(async () => {
    answer = sampleAnswer;
    localStorage.clear();
    vi.useFakeTimers({ toFake: ["Date"], now: SAMPLE_NOW });
    await page.viewport(1280, 800);
  });
  afterEach(() => {
    vi.useRealTimers();
    history.replaceState(null, "", usual);
  });
  afterAll(async () => worker.stop());
  return {
    answerBy: (next) => {
      answer = next;
    },
  };
};

/**
 * The whole app in German at an address such as `/?land=DE-HE`, over the backend of `useBackend`; with what `queryClient`
 * holds, where one is given.
 */
export const renderApp = async (address = "/", queryClient = createQueryClient()) => {
  history.replaceState(null, "", address);
  const loaded = await loadLanguage("de");
  return render(<App initial={{ language: "de", loaded }} queryClient={queryClient} />);
};
