import type { Terms } from "../contract/names/terms.ts";
import type { Handlers } from "./call.ts";
import { type Caller, PUBLIC_CALLER } from "./caller.ts";
import { createContactHandlers } from "./contacts/contact-handlers.ts";
import type { Moment } from "./enquiry/enquiry-context.ts";
import { createEnquiryDesk } from "./enquiry/enquiry-desk.ts";
import { createEnquiryHandlers } from "./enquiry/enquiry-handlers.ts";
import type { EnquiryStore } from "./enquiry/enquiry-store.ts";
import { createRoutes } from "./routes.ts";
import { createRequestLimits } from "./request-limits.ts";
import { createAnswerBy, createEntryHandlers } from "./entries/entry-handlers.ts";
import { createMemoryEntryStore, type EntryStore } from "./entries/entry-store.ts";
import { createEventHandlers } from "./entries/event-handlers.ts";
import { germanToday } from "../contract/german-today.ts";
import { createMemoryEnquiryStore } from "./enquiry/memory-enquiry-store.ts";
import { createKeptAnswers } from "./kept-answers.ts";
import type { Notify } from "./enquiry/notice.ts";
import type { LoadGazetteer } from "./contacts/place-reader.ts";
import { createSharedReading } from "./shared-reading.ts";
import { createDirectoryReader } from "./contacts/directory.ts";
import type { ContactStore } from "./contacts/store.ts";
import { createVouchedContacts } from "./contacts/vouched-contacts.ts";
import { createShownEntries } from "./entries/shown-entries.ts";
import { termsByLanguage } from "./terms-by-language.ts";

/**
 * `now` tells the time. `callerOf` says who asks: everybody is the public unless a host that knows better says
 * otherwise, never a header a client can set. `loadGazetteer` is called when `serves` first asks for a place; without it
 * that question fails. `languageTerms`: the languages in which `q` finds roles, topics and Länder. `reportError` gets
 * what was thrown while answering; the answer itself says nothing of it.
 */
export type BackendOptions = {
  readonly store: ContactStore;
  /** Projects, experts, events and the like; none unless given. */
  readonly entries?: EntryStore;
  /** In memory, to end with the process, unless given. */
  readonly enquiries?: EnquiryStore;
  /** Delivers what receivers and senders are to be told, e.g. by mail; it waits in the store unless given. */
  readonly notify?: Notify;
  /** Where the app is reached, ending in `/`: entries of calendar files then lead back to it. */
  readonly siteUrl?: string;
  readonly loadGazetteer?: LoadGazetteer;
  readonly now?: () => Date;
  readonly callerOf?: (request: Request) => Promise<Caller>;
  /** The address of the network a request comes from, for the limits; without it nothing is limited. */
  readonly addressOf?: (request: Request) => string | null;
  readonly languageTerms?: readonly Terms[];
  readonly reportError?: (error: unknown) => void;
};

/**
 * `fetch` answers a request. `jobs`: what a host has done from time to time, each of them to be repeated as often as it
 * likes. `isReady`: whether the stores can be reached just now.
 */
export type Backend = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly jobs: {
    /** Hands on, reminds and closes where the time is over, and says how many; daily. */
    readonly handOnOverdue: () => Promise<number>;
    /** Sends the notices that wait, and says how many; after each answer to what was sent, and every minute. */
    readonly deliver: () => Promise<number>;
    /** Deletes the enquiries that have had their time, and says how many; daily. */
    readonly purge: () => Promise<number>;
  };
  readonly isReady: () => Promise<boolean>;
};

const withoutGazetteer: LoadGazetteer = () =>
  Promise.reject(new Error("?serves needs the gazetteer: give createBackend the option loadGazetteer"));

/** The backend over the endpoint table: give a host its `fetch`. */
export const createBackend = ({
  store,
  entries = createMemoryEntryStore(),
  enquiries = createMemoryEnquiryStore(),
  notify,
  siteUrl,
  loadGazetteer = withoutGazetteer,
  now = () => new Date(),
  callerOf = async () => PUBLIC_CALLER,
  addressOf = () => null,
  languageTerms = Object.values(termsByLanguage),
  reportError = console.error,
}: BackendOptions): Backend => {
  const contacts = createVouchedContacts(store, reportError);
  const readContacts = createSharedReading(contacts.readAll);
  const shown = createShownEntries(entries, readContacts, reportError);
  const readMoment = (): Moment => {
    const instant = now();
    return { now: instant, today: germanToday(instant) };
  };
  const desk = createEnquiryDesk({ enquiries, contacts, entries: shown, notify: notify ?? null, reportError });
  const answers = createKeptAnswers();
  const limits = createRequestLimits({ addressOf, now });
  const answerBy = createAnswerBy(shown, answers);
  const handlers: Handlers = {
    ...createContactHandlers(createDirectoryReader(contacts, readContacts), answers, {
      loadGazetteer,
      terms: languageTerms,
    }),
    ...createEntryHandlers(answerBy),
    ...createEnquiryHandlers(desk),
    ...createEventHandlers(answerBy, siteUrl),
    openapi: async () => ({ body: (await import("./openapi-description.ts")).openapiDescription }),
  };

  const app = createRoutes({ handlers, limits, callerOf, readMoment, reportError });
  return {
    fetch: async (request) => app.fetch(request),
    jobs: {
      handOnOverdue: () => desk.handOnOverdue(readMoment()),
      deliver: () => desk.deliver(readMoment()),
      purge: () => desk.purge(readMoment()),
    },
    isReady: async () => {
      try {
        await Promise.all([readContacts(), shown.read(), enquiries.findByToken("")]);
        return true;
      } catch {
        return false;
      }
    },
  };
};
