import { createWebHmac } from "../backend/request-limits.ts";
import type { HttpHandler } from "msw/http";
import { createBackend } from "../backend/app.ts";
import { loadPhoneRules } from "../contract/contact/phone.ts";
import { type ChangeableEntryStore, createMemoryEntryStore } from "../backend/entries/entry-store.ts";
import { germanToday } from "../contract/german-today.ts";
import type { LoadGazetteer } from "../backend/contacts/read-with-gazetteer.ts";
import { createMemoryStore } from "../backend/contacts/contact-store.ts";
import type { StoredContact } from "../backend/contacts/stored-contact.ts";
import { DEMO_OUTBOX_PATH } from "../contract/enquiry/demo-outbox.ts";
import { createApiHandler } from "./api-handler.ts";
import { createMemoryPublishStore } from "../backend/desk/publish-store.ts";
import { createDemoDesk } from "./demo-desk.ts";
import { createDemoMemory } from "./demo-memory.ts";
import { createPageStorage, type DemoStorage, withPageStorage } from "./demo-storage.ts";
import { makeEntriesHostile, makeHostile } from "./make-hostile.ts";
import { type AnswerRequest, applyScenario, DEFAULT_DELAY_MS, type Scenario } from "./scenarios.ts";

/** How many contacts the sample has unless told otherwise. */
export const DEFAULT_SIZE = 3_000;
export const SAMPLE_SEED = 20_080_626;
const ENQUIRY_PATH = /^\/api\/v1\/(?:(?:received-)?enquiries|desk\/(?:work|entries))\b/;

/**
 * `size`: number of sample contacts; `delayMs`: how long the scenario `slow` waits, in milliseconds; `loadContacts`
 * takes the place of the sample; `loadGazetteer` reads `geo/gazetteer.json` as its host can, for `?serves`; `storage`
 * keeps enquiries beyond the page, and shares them with others that have it.
 */
export type MockOptions = {
  readonly loadGazetteer?: LoadGazetteer;
  readonly scenario?: Scenario | null;
  readonly size?: number;
  readonly delayMs?: number;
  readonly now?: () => Date;
  /** Where the app is reached, for entries that lead back to it. */
  readonly siteUrl?: string;
  readonly loadContacts?: () => Promise<readonly StoredContact[]>;
  readonly storage?: DemoStorage;
};

const forScenario = (contacts: readonly StoredContact[], scenario: Scenario | null): readonly StoredContact[] => {
  if (scenario === "hostile") return makeHostile(contacts);
  return scenario === "empty" ? contacts.filter(({ side }) => side === "clearing-point") : contacts;
};

/** The backend over the sample, made when the first request comes, and once. Of the scenarios it knows those of data. */
export const createSampleAnswer = ({
  scenario = null,
  size = DEFAULT_SIZE,
  now = () => new Date(),
  ...options
}: MockOptions): AnswerRequest => {
  const { loadGazetteer, siteUrl } = options;
  const loadSample = async (): Promise<readonly StoredContact[]> => {
    const { generateContacts } = await import("./sample/generate-contacts.ts");
    return generateContacts({ seed: SAMPLE_SEED, count: size, today: germanToday(now()) });
  };
  const createSampleEntries = (contacts: readonly StoredContact[]): ChangeableEntryStore => {
    if (scenario === "empty") return createMemoryEntryStore();
    // Made when first asked for: the first screen does without.
    const load = async (): Promise<ChangeableEntryStore> => {
      const { generateEntries } = await import("./sample/generate-entries.ts");
      const entries = generateEntries({ seed: SAMPLE_SEED, today: germanToday(now()), contacts });
      return createMemoryEntryStore(scenario === "hostile" ? makeEntriesHostile(entries) : entries);
    };
    let loading: Promise<ChangeableEntryStore> | undefined;
    const loaded = (): Promise<ChangeableEntryStore> => (loading ??= load());
    return {
      readAll: async (known) => (await loaded()).readAll(known),
      change: async (change) => (await loaded()).change(change),
      findVersion: async (key) => (await loaded()).findVersion(key),
      listChanges: async (key) => (await loaded()).listChanges(key),
    };
  };
  const storage = withPageStorage(options.storage ?? createPageStorage());
  const { enquiries, notify, answerOutbox, readRevisions, keepRevision } = createDemoMemory(storage, now);
  const start = async () => {
    const contacts = await (options.loadContacts ?? loadSample)();
    const store = createMemoryStore(forScenario(contacts, scenario));
    const entries = createSampleEntries(contacts);
    const kept = { first: await readRevisions(), keep: keepRevision };
    return createBackend({
      store,
      entries,
      desk: {
        ...createDemoDesk(now),
        // Of the demo alone, whose entries are invented.
        sign: createWebHmac(new Uint8Array(32)),
        readSettings: async () => ({ canMail: true, lettersWaiting: 0, hasBackup: true, legalTextsConfirmed: true }),
        publishing: createMemoryPublishStore({ contacts: store, entries, enquiries, ...kept }),
      },
      enquiries,
      notify,
      now,
      ...(loadGazetteer === undefined ? {} : { loadGazetteer }),
      ...(siteUrl === undefined ? {} : { siteUrl }),
    });
  };
  let backend: ReturnType<typeof start> | undefined;
  let rules: Promise<void> | undefined;
  /**
   * What the backend loads to read what is sent, as soon as the first answer is there. A browser that tried in vain, being
   * offline, does not try again before the page is loaded anew, and the demo's backend has no other place.
   */
  const prepareForSending = (): void => {
    rules ??= loadPhoneRules().catch(() => {
      rules = undefined;
    });
  };
  const answer: AnswerRequest = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === DEMO_OUTBOX_PATH) return answerOutbox(request);
    backend ??= start();
    const { fetch, jobs } = await backend;
    // Nobody else runs the demo's jobs: what is due is done before it is asked for, and mailed at once.
    if (ENQUIRY_PATH.test(pathname)) await jobs.handOnOverdue();
    const response = await fetch(request);
    prepareForSending();
    if (ENQUIRY_PATH.test(pathname)) await jobs.deliver();
    return response;
  };
  return answer;
};

/** One handler for the whole API: the backend itself over sample data, so the mock cannot drift from it. */
export const createMockHandlers = (options: MockOptions = {}): HttpHandler[] => {
  const answer = applyScenario(createSampleAnswer(options), options.scenario ?? null, {
    delayMs: options.delayMs ?? DEFAULT_DELAY_MS,
  });
  return [createApiHandler(answer)];
};
