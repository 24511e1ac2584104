import type { HttpHandler } from "msw/http";
import { createBackend } from "../backend/app.ts";
import { createMemoryEntryStore, type EntryStore } from "../backend/entries/entry-store.ts";
import { germanToday } from "../contract/german-today.ts";
import type { LoadGazetteer } from "../backend/contacts/place-reader.ts";
import { createMemoryStore } from "../backend/contacts/memory-store.ts";
import type { StoredContact } from "../backend/contacts/stored-contact.ts";
import { DEMO_OUTBOX_PATH } from "../contract/enquiry/demo-outbox.ts";
import { createApiHandler } from "./api-handler.ts";
import { createDemoMemory } from "./demo-memory.ts";
import { createPageStorage, type DemoStorage, withPageStorage } from "./demo-storage.ts";
import { makeHostile } from "./hostile-contacts.ts";
import { type Answer, applyScenario, DEFAULT_DELAY_MS, type Scenario } from "./scenarios.ts";

/** How many contacts the sample has unless told otherwise. */
export const DEFAULT_SIZE = 3_000;
const SEED = 20_080_626;
const ENQUIRY_PATH = /^\/api\/v1\/(?:received-)?enquiries\b/;

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

/** The backend over the sample, made when the first request comes, and once. */
const createSampleAnswer = ({
  scenario = null,
  size = DEFAULT_SIZE,
  now = () => new Date(),
  ...options
}: MockOptions) => {
  const { loadGazetteer, siteUrl } = options;
  const loadSample = async (): Promise<readonly StoredContact[]> => {
    const { generateContacts } = await import("./sample/generate-contacts.ts");
    return generateContacts({ seed: SEED, count: size, today: germanToday(now()) });
  };
  const createSampleEntries = (contacts: readonly StoredContact[]): EntryStore => {
    if (scenario === "empty") return createMemoryEntryStore();
    // Made when first asked for: the first screen does without.
    const load = async (): Promise<EntryStore> => {
      const { generateEntries } = await import("./sample/generate-entries.ts");
      return createMemoryEntryStore(generateEntries({ seed: SEED, today: germanToday(now()), contacts }));
    };
    let loading: Promise<EntryStore> | undefined;
    const loaded = (): Promise<EntryStore> => (loading ??= load());
    return { readAll: async (known) => (await loaded()).readAll(known) };
  };
  const storage = withPageStorage(options.storage ?? createPageStorage());
  const { enquiries, notify, answerOutbox } = createDemoMemory(storage, now);
  const start = async () => {
    const contacts = await (options.loadContacts ?? loadSample)();
    const store = createMemoryStore(forScenario(contacts, scenario));
    return createBackend({
      store,
      entries: createSampleEntries(contacts),
      enquiries,
      notify,
      now,
      ...(loadGazetteer === undefined ? {} : { loadGazetteer }),
      ...(siteUrl === undefined ? {} : { siteUrl }),
    });
  };
  let backend: ReturnType<typeof start> | undefined;
  const answer: Answer = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === DEMO_OUTBOX_PATH) return answerOutbox(request);
    backend ??= start();
    const { fetch, jobs } = await backend;
    // Nobody else runs the demo's jobs: what is due is done before it is asked for, and mailed at once.
    if (ENQUIRY_PATH.test(pathname)) await jobs.handOnOverdue();
    const response = await fetch(request);
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
