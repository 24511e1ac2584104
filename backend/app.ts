import { Hono } from "hono";
import type { Audience } from "../contract/audience.ts";
import { type EndpointName, endpoints, type MediaType } from "../contract/endpoints.ts";
import type { Terms } from "../contract/terms/terms.ts";
import type { Answer, Call, Handlers } from "./call.ts";
import { createContactHandlers } from "./contact-handlers.ts";
import { createEntryHandlers } from "./entry-handlers.ts";
import { createMemoryEntryStore, type EntryStore } from "./entry-store.ts";
import { createEventHandlers } from "./event-handlers.ts";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";
import { germanToday } from "./german-today.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import type { LoadGazetteer } from "./place-reader.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readQuery } from "./read-query.ts";
import type { ContactStore } from "./store.ts";
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
  const mediaType = negotiateMediaType(accept, offered);
  if (mediaType !== null) return mediaType;
  throw new ProblemError("not-acceptable", { detail: `This address answers with ${offered.join(", ")}.` });
};

const withoutGazetteer: LoadGazetteer = () =>
  Promise.reject(new Error("?serves needs the gazetteer: give createBackend the option loadGazetteer"));

const pathOf = (request: Request): string => new URL(request.url).pathname;

/**
 * The backend as a hono app over the endpoint table: give a host its `fetch`. Every failure is answered with a problem
 * of `contract/problem.ts`.
 */
export const createBackend = ({
  store,
  entries = createMemoryEntryStore(),
  siteUrl,
  loadGazetteer = withoutGazetteer,
  now = () => new Date(),
  audienceOf = () => "public",
  languageTerms = Object.values(termsByLanguage),
  reportError = console.error,
}: BackendOptions): Hono => {
  const app = new Hono();
  const handlers: Handlers = {
    ...createContactHandlers(store, loadGazetteer, languageTerms),
    ...createEntryHandlers(entries),
    ...createEventHandlers(entries, siteUrl),
    openapi: async () => ({ body: (await import("./openapi-description.ts")).openapiDescription }),
  };

  const serve = (name: EndpointName): void => {
    const { path, query } = endpoints[name];
    const route = path.replace(/\{(\w+)\}/g, ":$1");
    app.get(route, async (context) => {
      const request = context.req.raw;
      const mediaType = chooseMediaType(name, request.headers.get("Accept"));
      const search = new URL(request.url).searchParams;
      const instant = now();
      const call: Call = {
        query: readQuery(query, search),
        search,
        id: context.req.param("id") ?? "",
        mediaType,
        audience: audienceOf(request),
        now: instant,
        today: germanToday(instant),
      };
      return createAnswerResponse(await handlers[name](call), { ...call, name }, request.headers.get("If-None-Match"));
    });
    app.all(route, () => {
      throw new ProblemError("method-not-allowed", { headers: { Allow: "GET, HEAD" } });
    });
  };
  // The keys of the table are its names; `Object.keys` forgets that.
  for (const name of Object.keys(endpoints) as EndpointName[]) serve(name);

  app.notFound((context) => createProblemResponse("not-found", pathOf(context.req.raw)));
  app.onError((error, context) => {
    const path = pathOf(context.req.raw);
    if (error instanceof ProblemError) return createProblemResponse(error.kind, path, error.details);
    reportError(error);
    return createProblemResponse("internal-error", path);
  });
  return app;
};
