import "@kern-ux/native/dist/kern.min.css";
import "../src/ui/styles/base.css";
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createBackend } from "../backend/app.ts";
import { createMemoryStore } from "../backend/contacts/contact-store.ts";
import type { StoredContact } from "../backend/contacts/stored-contact.ts";
import type { Gazetteer } from "../contract/place/gazetteer.ts";
import { generateContacts } from "../mocks/sample/generate-contacts.ts";
import type { AnswerRequest } from "../mocks/scenarios.ts";
import { App, createQueryClient } from "../src/app/app.tsx";
import { loadLanguage } from "../src/i18n/load-language.ts";
import { gazetteerQuery } from "../src/place/known-place.ts";
import { answerInPage } from "./answer-in-page.ts";
import { SAMPLE_NOW, sampleContacts } from "./contract/sample-contacts.ts";

/** Waits until the element is as the assertion says. */
export const see = (element: Locator) => expect.element(element);
/** Waits until the value is as the assertion says. */
export const watch = <T,>(read: () => T) => expect.poll(read);

/**
 * Types into a field and presses Enter. The pointer goes there first: wherever an earlier test has left it, on the
 * suggestions it would point at one. A field that never comes is told with what the page shows instead.
 */
export const enterInto = async (field: Locator, typed: string): Promise<void> => {
  await see(field).toBeVisible();
  await field.hover();
  await field.fill(typed);
  await userEvent.keyboard("{Enter}");
};

/** Waits until what has been changed is drawn, and what was measured while drawing it is drawn, too. */
export const nextFrame = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/**
 * From here on whatever the page puts off for a second or longer (`least`, in milliseconds) comes only when the test says
 * that so much has passed: on a busy machine what is shown for some seconds may be over before it is read.
 */
export const holdTimers = (least = 1_000): { readonly pass: (milliseconds: number) => void } => {
  const { setTimeout: start, clearTimeout: clear } = globalThis;
  const held = new Map<number, { readonly run: () => void; readonly delay: number }>();
  let last = 0;
  const startOrHold = (run: () => void, delay = 0): number => {
    if (delay < least) return Number(start(run, delay));
    last -= 1;
    held.set(last, { run, delay });
    return last;
  };
  Object.assign(globalThis, {
    setTimeout: startOrHold,
    clearTimeout: (timer: number | undefined) => {
      if (timer === undefined || !held.delete(timer)) clear(timer);
    },
  });
  onTestFinished(() => void Object.assign(globalThis, { setTimeout: start, clearTimeout: clear }));
  return {
    pass: (milliseconds) => {
      for (const [timer, { run, delay }] of held) if (delay <= milliseconds && held.delete(timer)) run();
    },
  };
};

/** For this test a window with room for filters, list and an open contact side by side. */
export const seeAllColumns = async (): Promise<void> => {
  const { innerWidth, innerHeight } = globalThis;
  await page.viewport(1440, 800);
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
};

/** Opens what can stand in a gap of the directory's sentence. */
export const openGap = async (name: "Thema" | "Sprache"): Promise<Locator> => {
  await page.getByRole("button", { name: new RegExp(`^${name}: `, "u") }).click();
  return page.getByRole("group", { name, exact: true });
};

/** Opens the filters behind the directory's one button; how many are set stands on it. */
export const openFilters = async (chosen = 0): Promise<Locator> => {
  const name = chosen === 0 ? "Filter" : `Filter (${chosen})`;
  await page.getByRole("button", { name, exact: true }).click();
  return page.getByRole("dialog", { name: "Filter", exact: true });
};

/** The backend over these contacts, on the day of the sample. */
export const answerWith = (contacts: readonly StoredContact[]): AnswerRequest => {
  const backend = createBackend({ store: createMemoryStore(contacts), now: () => SAMPLE_NOW });
  return async (request) => backend.fetch(request);
};

export const sampleAnswer = answerWith(sampleContacts);

const answersOfMany = new Map<number, AnswerRequest>();

/**
 * The backend over generated contacts, where a few are not enough. So many are made once for the tests of a file: they read
 * them and write nothing.
 */
export const answerWithMany = (count: number): AnswerRequest => {
  const made = answersOfMany.get(count);
  if (made !== undefined) return made;
  const answer = answerWith(generateContacts({ seed: 20_080_626, count, today: SAMPLE_NOW }));
  answersOfMany.set(count, answer);
  return answer;
};

/**
 * No answer is given up: tests hold answers back while they go through the page, and what a busy machine takes for that is
 * no waiting of a visitor's.
 */
const neverGiveUp = (): void => {
  AbortSignal.timeout = () => new AbortController().signal;
};

/** What answers the app's requests in the tests of a file: the sample, until a test says otherwise. */
export const useBackend = (): { answerBy: (answer: AnswerRequest) => void } => {
  const usual = location.href;
  let answer = sampleAnswer;
  beforeAll(() => {
    neverGiveUp();
    return answerInPage(async (request) => answer(request));
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
  return {
    answerBy: (next) => {
      answer = next;
    },
  };
};

const { queryFn: fetchPlaces } = gazetteerQuery;
if (fetchPlaces === undefined) throw new Error("nothing fetches the places");
let madeReady: Gazetteer | undefined;
/**
 * Each test has a page with a memory of its own, as if it had just been opened, and fetches the places as such a page does.
 * What has come is the same as before: what a first test has made of it, for a tenth of a second, is not made again.
 */
gazetteerQuery.queryFn = async (context) => {
  const fetched = await fetchPlaces(context);
  return (madeReady ??= fetched);
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

let places: Promise<Gazetteer> | undefined;

/**
 * The same for somebody whose page has the places already. To make all names of Germany ready for search takes a fifth of
 * such a test: here it is done for the first test of a file alone. That they are fetched, when, and what is said until
 * then, is tried with `renderApp`.
 */
export const renderAppWithPlaces = async (address = "/") => {
  const queryClient = createQueryClient();
  places ??= queryClient.query(gazetteerQuery);
  queryClient.setQueryData(gazetteerQuery.queryKey, await places);
  return renderApp(address, queryClient);
};
