import { Hono } from "hono";
import type { Audience } from "../contract/lists/audience.ts";
import { type Endpoint, type EndpointName, endpoints, type MediaType, type Method } from "../contract/endpoints.ts";
import { IDEMPOTENCY_KEY_PATTERN } from "../contract/enquiry/enquiry-kind.ts";
import type { Terms } from "../contract/names/terms.ts";
import type { Answer, Call, Handlers } from "./call.ts";
import { createContactHandlers } from "./contacts/contact-handlers.ts";
import { createEnquiryDesk } from "./enquiry/enquiry-desk.ts";
import { createEnquiryHandlers } from "./enquiry/enquiry-handlers.ts";
import type { EnquiryStore } from "./enquiry/enquiry-store.ts";
import { createEntryHandlers } from "./entries/entry-handlers.ts";
import { createMemoryEntryStore, type EntryStore } from "./entries/entry-store.ts";
import { createEventHandlers } from "./entries/event-handlers.ts";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";
import { germanToday } from "../contract/german-today.ts";
import { createMemoryEnquiryStore } from "./enquiry/memory-enquiry-store.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import type { Notify } from "./enquiry/notice.ts";
import type { LoadGazetteer } from "./contacts/place-reader.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readBody } from "./read-body.ts";
import { readQuery } from "./read-query.ts";
import type { ContactStore } from "./contacts/store.ts";
import { createShownEntries } from "./entries/shown-entries.ts";
import { termsByLanguage } from "./terms-by-language.ts";

/**
 * `now` tells the time. `audienceOf` says who asks: everybody is the public unless a host that knows better says
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
  /** Delivers what receivers and senders are to be told, e.g. by mail; nobody is told unless given. */
  readonly notify?: Notify;
  /** Where the app is reached, ending in `/`: entries of calendar files then lead back to it. */
  readonly siteUrl?: string;
  readonly loadGazetteer?: LoadGazetteer;
  readonly now?: () => Date;
  readonly audienceOf?: (request: Request) => Audience;
  readonly languageTerms?: readonly Terms[];
  readonly reportError?: (error: unknown) => void;
};

const contentTypes = {
  "application/json": "application/json",
  "application/geo+json": "application/geo+json",
  "text/csv": "text/csv; charset=utf-8; header=present",
  "text/calendar": "text/calendar; charset=utf-8",
} as const satisfies Record<MediaType, string>;

/** What is saved rather than shown. */
const fileExtensions: Partial<Record<MediaType, string>> = { "text/csv": "csv", "text/calendar": "ics" };

/** The next page as a query only, so that it is right under whatever path and host the backend is reached. */
const linkToNext = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search);
  next.set("cursor", cursor);
  return `<?${next.toString()}>; rel="next"`;
};

/** What only its reader is to have: no cache keeps it, and no link on the page tells where it came from. */
const createSecretResponse = ({ body, location }: Answer, { status }: Endpoint): Response => {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  if (location !== undefined) headers.set("Location", location);
  if (status === 204) return new Response(null, { status, headers });
  headers.set("Content-Type", contentTypes["application/json"]);
  return new Response(body, { status: status ?? 200, headers });
};

const createAnswerResponse = (
  { body, digest = digestOf(body), next }: Answer,
  { mediaType, search, audience, name }: Pick<Call, "mediaType" | "search" | "audience"> & { name: EndpointName },
  ifNoneMatch: string | null,
): Response => {
  const tag = entityTagOf(digest, audience, mediaType);
  const headers = new Headers({
    ETag: tag,
    Vary: "Accept",
    "Cache-Control": audience === "public" ? "no-cache" : "private, no-cache",
  });
  if (isKnownTag(ifNoneMatch, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", contentTypes[mediaType]);
  headers.set("X-Content-Type-Options", "nosniff");
  const extension = fileExtensions[mediaType];
  if (extension !== undefined) headers.set("Content-Disposition", `attachment; filename="${name}.${extension}"`);
  if (typeof next === "string") headers.set("Link", linkToNext(search, next));
  return new Response(body, { headers });
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

/**
 * What was sent, where the endpoint takes something.
 *
 * @throws ProblemError for a body that cannot be read, and `missing-idempotency-key`
 */
const readSent = async (
  { body, isRepeatable }: Endpoint,
  request: Request,
): Promise<Pick<Call, "body" | "idempotencyKey">> => {
  if (body === undefined) return { body: undefined, idempotencyKey: "" };
  const sent = await readBody(body, request);
  const idempotencyKey = request.headers.get("Idempotency-Key") ?? "";
  if (isRepeatable === true && !IDEMPOTENCY_KEY_PATTERN.test(idempotencyKey)) {
    throw new ProblemError("missing-idempotency-key", {
      detail: "Send a new UUID as Idempotency-Key with every enquiry, and the same one when it is sent again.",
    });
  }
  return { body: sent, idempotencyKey };
};

const routeOf = (path: string): string => path.replace(/\{\w+\}/, ":id");

/** Every path with the methods it answers, as the `Allow` header names them. */
const allowedByPath = (table: readonly Endpoint[]): ReadonlyMap<string, string> => {
  const byPath = Map.groupBy(table, ({ path }) => path);
  const methodsOf = ({ method = "GET" }: Endpoint): string[] => (method === "GET" ? ["GET", "HEAD"] : [method]);
  return new Map([...byPath].map(([path, same]) => [path, same.flatMap(methodsOf).join(", ")]));
};

const pathOf = (request: Request): string => new URL(request.url).pathname;

/**
 * The backend as a hono app over the endpoint table: give a host its `fetch`. Every failure is answered with a problem
 * of `contract/problem.ts`.
 */
export const createBackend = ({
  store,
  entries = createMemoryEntryStore(),
  enquiries = createMemoryEnquiryStore(),
  notify = async () => {},
  siteUrl,
  loadGazetteer = withoutGazetteer,
  now = () => new Date(),
  audienceOf = () => "public",
  languageTerms = Object.values(termsByLanguage),
  reportError = console.error,
}: BackendOptions): Hono => {
  const app = new Hono();
  const shown = createShownEntries(entries, store);
  const handlers: Handlers = {
    ...createContactHandlers(store, loadGazetteer, languageTerms),
    ...createEntryHandlers(shown),
    ...createEnquiryHandlers(createEnquiryDesk({ enquiries, contacts: store, entries: shown, notify, reportError })),
    ...createEventHandlers(shown, siteUrl),
    openapi: async () => ({ body: (await import("./openapi-description.ts")).openapiDescription }),
  };

  const serve = (name: EndpointName): void => {
    const endpoint: Endpoint = endpoints[name];
    const method: Method = endpoint.method ?? "GET";
    app.on(method, routeOf(endpoint.path), async (context) => {
      const request = context.req.raw;
      const mediaType = chooseMediaType(name, request.headers.get("Accept"));
      const search = new URL(request.url).searchParams;
      const query = readQuery(endpoint.query, search);
      const instant = now();
      const call: Call = {
        query,
        search,
        id: context.req.param("id") ?? "",
        mediaType,
        ...(await readSent(endpoint, request)),
        audience: audienceOf(request),
        now: instant,
        today: germanToday(instant),
      };
      const answer = await handlers[name](call);
      return endpoint.isSecret === true
        ? createSecretResponse(answer, endpoint)
        : createAnswerResponse(answer, { ...call, name }, request.headers.get("If-None-Match"));
    });
  };
  // The keys of the table are its names; `Object.keys` forgets that.
  for (const name of Object.keys(endpoints) as EndpointName[]) serve(name);
  for (const [path, Allow] of allowedByPath(Object.values(endpoints))) {
    app.all(routeOf(path), () => {
      throw new ProblemError("method-not-allowed", { headers: { Allow } });
    });
  }

  app.notFound((context) => createProblemResponse("not-found", pathOf(context.req.raw)));
  app.onError((error, context) => {
    const path = pathOf(context.req.raw);
    if (error instanceof ProblemError) return createProblemResponse(error.kind, path, error.details);
    reportError(error);
    return createProblemResponse("internal-error", path);
  });
  return app;
};
