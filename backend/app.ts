import { Hono } from "hono";
import type { Audience } from "../contract/audience.ts";
import { isContactId } from "../contract/contact-id.ts";
import type { ContactList } from "../contract/contact-list.ts";
import { type EndpointName, endpoints, type MediaType } from "../contract/endpoints.ts";
import { arabicTerms } from "../contract/terms/ar.ts";
import { germanTerms } from "../contract/terms/de.ts";
import { englishTerms } from "../contract/terms/en.ts";
import type { Terms } from "../contract/terms/terms.ts";
import { turkishTerms } from "../contract/terms/tr.ts";
import { toContactCsv } from "./contact-csv.ts";
import { toContactFeatures } from "./contact-geojson.ts";
import { createDirectoryReader, type DirectoryRequest } from "./directory.ts";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";
import { germanToday } from "./german-today.ts";
import { type ContactsQuery, listContacts } from "./list-contacts.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import { createPlaceReader, type LoadGazetteer } from "./place-reader.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readQuery } from "./read-query.ts";
import type { ContactStore } from "./store.ts";
import { project } from "./visibility.ts";

/**
 * `now` tells the time. `audienceOf` says who asks: everybody is the public unless a host that knows better says
 * otherwise, never a header a client can set. `loadGazetteer` is called when `serves` first asks for a place; without it
 * that question fails. `languageTerms`: the languages in which `q` finds roles, topics and Länder. `reportError` gets
 * what was thrown while answering; the answer itself says nothing of it.
 */
export type BackendOptions = {
  readonly store: ContactStore;
  readonly loadGazetteer?: LoadGazetteer;
  readonly now?: () => Date;
  readonly audienceOf?: (request: Request) => Audience;
  readonly languageTerms?: readonly Terms[];
  readonly reportError?: (error: unknown) => void;
};

/**
 * What an endpoint is asked. `query`: its parameters, all checked; an endpoint without any gets an empty one. `id`: the
 * one in the path, unchecked.
 */
type Call = DirectoryRequest & {
  readonly query: ContactsQuery;
  readonly search: URLSearchParams;
  readonly id: string;
  readonly mediaType: MediaType;
};
/** `digest`: the body's, where it is known already; `next`: the cursor of the next page. */
type Answer = { readonly body: string; readonly digest?: string; readonly next?: string | null };
type Handlers = Readonly<Record<EndpointName, (call: Call) => Promise<Answer>>>;

const createHandlers = (store: ContactStore, loadGazetteer: LoadGazetteer, terms: readonly Terms[]): Handlers => {
  const readDirectory = createDirectoryReader(store);
  const readPlace = createPlaceReader(loadGazetteer);
  return {
    directory: readDirectory,
    contacts: async (call) => {
      const { serves } = call.query;
      const place = serves === undefined ? null : await readPlace(serves);
      const context = { place, today: call.today, terms };
      const { total, rows, next } = listContacts(await readDirectory(call), call.query, context);
      if (call.mediaType === "text/csv") return { body: toContactCsv(rows), next };
      const list: ContactList = { total, contacts: [...rows] };
      return {
        body: JSON.stringify(call.mediaType === "application/geo+json" ? toContactFeatures(rows, total) : list),
        next,
      };
    },
    contact: async ({ id, audience, today }) => {
      if (!isContactId(id)) {
        throw new ProblemError("invalid-contact-id", { detail: "A contact id has 4 to 16 characters: a–z and 0–9." });
      }
      const contact = await store.findContact(id);
      if (contact === null) throw new ProblemError("contact-not-found");
      return { body: JSON.stringify(project(contact, audience, today)) };
    },
    openapi: async () => ({ body: (await import("./openapi-description.ts")).openapiDescription }),
  };
};

const contentTypes = {
  "application/json": "application/json",
  "application/geo+json": "application/geo+json",
  "text/csv": "text/csv; charset=utf-8; header=present",
} as const satisfies Record<MediaType, string>;

/** The next page as a query only, so that it is right under whatever path and host the backend is reached. */
const linkToNext = (search: URLSearchParams, cursor: string): string => {
  const next = new URLSearchParams(search);
  next.set("cursor", cursor);
  return `<?${next.toString()}>; rel="next"`;
};

const createAnswerResponse = (
  { body, digest = digestOf(body), next }: Answer,
  { mediaType, search, audience }: Pick<Call, "mediaType" | "search" | "audience">,
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
  if (mediaType === "text/csv") headers.set("Content-Disposition", 'attachment; filename="contacts.csv"');
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
  loadGazetteer = withoutGazetteer,
  now = () => new Date(),
  audienceOf = () => "public",
  languageTerms = [germanTerms, englishTerms, turkishTerms, arabicTerms],
  reportError = console.error,
}: BackendOptions): Hono => {
  const app = new Hono();
  const handlers = createHandlers(store, loadGazetteer, languageTerms);

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
      return createAnswerResponse(await handlers[name](call), call, request.headers.get("If-None-Match"));
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
