import { Hono } from "hono";
import { type Endpoint, type EndpointName, endpoints, type MediaType, type Method } from "../contract/endpoints.ts";
import type { Terms } from "../contract/names/terms.ts";
import { createAnswerResponse, createSecretResponse } from "./answer-response.ts";
import type { Call, Handlers } from "./call.ts";
import { type Caller, PUBLIC_CALLER, viewerOf } from "./caller.ts";
import { createContactHandlers } from "./contacts/contact-handlers.ts";
import type { Moment } from "./enquiry/enquiry-context.ts";
import { createEnquiryDesk } from "./enquiry/enquiry-desk.ts";
import { createEnquiryHandlers } from "./enquiry/enquiry-handlers.ts";
import type { EnquiryStore } from "./enquiry/enquiry-store.ts";
import { createRequestLimits } from "./request-limits.ts";
import { createAnswerBy, createEntryHandlers } from "./entries/entry-handlers.ts";
import { createMemoryEntryStore, type EntryStore } from "./entries/entry-store.ts";
import { createEventHandlers } from "./entries/event-handlers.ts";
import { germanToday } from "../contract/german-today.ts";
import { createMemoryEnquiryStore } from "./enquiry/memory-enquiry-store.ts";
import { createKeptAnswers } from "./kept-answers.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import type { Notify } from "./enquiry/notice.ts";
import type { LoadGazetteer } from "./contacts/place-reader.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readQuery } from "./read-query.ts";
import { createSharedReading } from "./shared-reading.ts";
import { createDirectoryReader } from "./contacts/directory.ts";
import { readSent } from "./read-sent.ts";
import type { ContactStore } from "./contacts/store.ts";
import { createVouchedContacts } from "./contacts/vouched-contacts.ts";
import { createShownEntries } from "./entries/shown-entries.ts";
import { StoreLostError } from "./store-lost-error.ts";
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

const chooseMediaType = (name: EndpointName, accept: string | null): MediaType => {
  // The keys of `answers` are media types by its type; `Object.keys` forgets that.
  const offered = Object.keys(endpoints[name].answers) as MediaType[];
  // An answer without content suits everybody.
  if (offered.length === 0) return "application/json";
  const mediaType = negotiateMediaType(accept, offered);
  if (mediaType !== null) return mediaType;
  throw new ProblemError("not-acceptable", { detail: `This address answers with ${offered.join(", ")}.` });
};

const withoutGazetteer: LoadGazetteer = () =>
  Promise.reject(new Error("?serves needs the gazetteer: give createBackend the option loadGazetteer"));

const routeOf = (path: string): string => path.replace(/\{\w+\}/, ":id");

/** Every path with the methods it answers, as the `Allow` header names them. */
const allowedByPath = (table: readonly Endpoint[]): ReadonlyMap<string, string> => {
  const byPath = Map.groupBy(table, ({ path }) => path);
  const methodsOf = ({ method = "GET" }: Endpoint): string[] => (method === "GET" ? ["GET", "HEAD"] : [method]);
  return new Map([...byPath].map(([path, same]) => [path, same.flatMap(methodsOf).join(", ")]));
};

/**
 * The backend over the endpoint table: give a host its `fetch`. Every failure is answered with a problem
 * of `contract/problem.ts`.
 */
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
  const app = new Hono<{ Variables: { endpoint?: Endpoint } }>();
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

  const serve = (name: EndpointName): void => {
    const endpoint: Endpoint = endpoints[name];
    const method: Method = endpoint.method ?? "GET";
    app.on(method, routeOf(endpoint.path), async (context) => {
      context.set("endpoint", endpoint);
      const request = context.req.raw;
      const mediaType = chooseMediaType(name, request.headers.get("Accept"));
      const search = new URL(request.url).searchParams;
      const query = readQuery(endpoint.query, search);
      const answerCall = async () => {
        const call: Call = {
          query,
          search,
          id: context.req.param("id") ?? "",
          mediaType,
          ...(await readSent(endpoint, request)),
          viewer: viewerOf(await callerOf(request)),
          ...readMoment(),
        };
        return { call, answer: await handlers[name](call) };
      };
      const { call, answer } = await limits.within(name, endpoint, request, answerCall);
      return endpoint.isSecret === true
        ? createSecretResponse(answer, endpoint)
        : createAnswerResponse(answer, { ...call, name }, request.headers.get("If-None-Match"));
    });
  };
  // The keys of the table are its names; `Object.keys` forgets that.
  for (const name of Object.keys(endpoints) as EndpointName[]) serve(name);
  for (const [path, Allow] of allowedByPath(Object.values(endpoints))) {
    const endpoint = Object.values<Endpoint>(endpoints).find((each) => each.path === path);
    app.all(routeOf(path), (context) => {
      context.set("endpoint", endpoint);
      throw new ProblemError("method-not-allowed", { headers: { Allow } });
    });
  }

  // What was asked for is not repeated: it may be an old link with its secret.
  app.notFound(() => createProblemResponse("not-found"));
  app.onError((error, context) => {
    const endpoint = context.get("endpoint");
    if (error instanceof ProblemError) return createProblemResponse(error.kind, error.details, endpoint);
    reportError(error);
    if (!(error instanceof StoreLostError)) return createProblemResponse("internal-error", {}, endpoint);
    const details = {
      headers: { "Retry-After": String(error.retryAfterSeconds) },
    };
    return createProblemResponse("store-unavailable", details, endpoint);
  });
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
