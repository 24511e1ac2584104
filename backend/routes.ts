import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Endpoint, MediaType, Method } from "../contract/endpoint.ts";
import { type EndpointName, endpoints } from "../contract/endpoints.ts";
import type { Answer, Call, Handlers } from "./call.ts";
import { type Caller, viewerOf } from "./caller.ts";
import type { Moment } from "./enquiry/enquiry-context.ts";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readQuery } from "./read-query.ts";
import { readSent } from "./read-sent.ts";
import type { RequestLimits } from "./request-limits.ts";
import { StoreLostError } from "./store-lost-error.ts";

const contentTypes = {
  "application/json": "application/json",
  "application/geo+json": "application/geo+json",
  "text/csv": "text/csv; charset=utf-8; header=present",
  "text/calendar": "text/calendar; charset=utf-8",
} as const satisfies Record<MediaType, string>;

/** What is saved rather than shown. */
const fileExtensions: Partial<Record<MediaType, string>> = { "text/csv": "csv", "text/calendar": "ics" };

/**
 * A cache that many share may answer so long without asking, so that a crowd reaches the host once: whatever is hidden is
 * gone from it half a minute later. A browser asks each time.
 */
const SHARED_CACHE_S = 30;
export const FOR_EVERYBODY = `public, max-age=0, s-maxage=${SHARED_CACHE_S}, must-revalidate`;

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

/** What anybody may have, or whoever sees the same: to be asked for again each time, and not sent again unchanged. */
const createAnswerResponse = (
  { body, digest = digestOf(body), next }: Answer,
  { mediaType, search, viewer, name }: Pick<Call, "mediaType" | "search" | "viewer"> & { name: EndpointName },
  ifNoneMatch: string | null,
): Response => {
  const tag = entityTagOf(digest, viewer, mediaType);
  const isPublic = viewer === "public";
  // What an account opened is in nobody's cache, not even the browser's: the next at the same desk would find it.
  const headers = new Headers({ Vary: "Accept", "Cache-Control": isPublic ? FOR_EVERYBODY : "no-store" });
  if (isPublic) headers.set("ETag", tag);
  if (isPublic && isKnownTag(ifNoneMatch, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", contentTypes[mediaType]);
  headers.set("X-Content-Type-Options", "nosniff");
  const extension = fileExtensions[mediaType];
  if (extension !== undefined) headers.set("Content-Disposition", `attachment; filename="${name}.${extension}"`);
  if (typeof next === "string") headers.set("Link", linkToNext(search, next));
  return new Response(body, { headers });
};

type App = Hono<{ Variables: { endpoint?: Endpoint } }>;

type Parts = {
  readonly handlers: Handlers;
  readonly limits: RequestLimits;
  readonly addressOf: (request: Request) => string | null;
  /** @throws ProblemError where who asks may not */
  readonly callerOf: (request: Request, name: EndpointName) => Promise<Caller>;
  readonly readMoment: () => Moment;
  readonly reportError: (error: unknown) => void;
};

/** Which endpoints are served, and where: all of them under the paths of the table unless told otherwise. */
type Mount = { readonly names: readonly EndpointName[]; readonly pathOf: (path: string) => string };

// The keys of the table are its names; `Object.keys` forgets that.
const EVERYTHING: Mount = { names: Object.keys(endpoints) as EndpointName[], pathOf: (path) => path };

const chooseMediaType = (name: EndpointName, accept: string | null): MediaType => {
  // The keys of `answers` are media types by its type; `Object.keys` forgets that.
  const offered = Object.keys(endpoints[name].answers) as MediaType[];
  // An answer without content suits everybody.
  if (offered.length === 0) return "application/json";
  const mediaType = negotiateMediaType(accept, offered);
  if (mediaType !== null) return mediaType;
  throw new ProblemError("not-acceptable", { detail: `This address answers with ${offered.join(", ")}.` });
};

export const toHonoPath = (path: string): string => path.replace(/\{\w+\}/, ":id");

const serve = (app: App, name: EndpointName, pathOf: Mount["pathOf"], parts: Parts): void => {
  const { handlers, limits, addressOf, callerOf, readMoment } = parts;
  const endpoint: Endpoint = endpoints[name];
  const method: Method = endpoint.method ?? "GET";
  app.on(method, toHonoPath(pathOf(endpoint.path)), async (context) => {
    context.set("endpoint", endpoint);
    const request = context.req.raw;
    const viewer = viewerOf(await callerOf(request, name));
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
        viewer,
        ...readMoment(),
      };
      return { call, answer: await handlers[name](call) };
    };
    const { call, answer } = await limits.within(name, endpoint, { address: addressOf(request), query }, answerCall);
    return endpoint.isSecret === true
      ? createSecretResponse(answer, endpoint)
      : createAnswerResponse(answer, { ...call, name }, request.headers.get("If-None-Match"));
  });
};

/** The problem a failure is answered with; what nobody expected is reported, and said to nobody else. */
export const answerFailure = (
  error: unknown,
  reportError: (error: unknown) => void,
  endpoint?: Pick<Endpoint, "path" | "isSecret">,
): Response => {
  if (error instanceof ProblemError) return createProblemResponse(error.kind, error.details, endpoint);
  reportError(error);
  if (!(error instanceof StoreLostError)) return createProblemResponse("internal-error", {}, endpoint);
  const details = { headers: { "Retry-After": String(error.retryAfterSeconds) } };
  return createProblemResponse("store-unavailable", details, endpoint);
};

/** The endpoint table as a hono app. Every failure is answered with a problem of `contract/problem.ts`. */
export const createRoutes = (parts: Parts, { names, pathOf }: Mount = EVERYTHING): App => {
  const app: App = new Hono();
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        createProblemResponse(
          "method-not-allowed",
          { headers: { Allow: methods.join(", ") } },
          context.get("endpoint"),
        ),
    }),
  );
  // A problem names the path as the table has it, also where no method of it was asked for.
  for (const name of names) {
    const endpoint: Endpoint = endpoints[name];
    app.use(toHonoPath(pathOf(endpoint.path)), async (context, next) => {
      context.set("endpoint", endpoint);
      await next();
    });
  }
  for (const name of names) serve(app, name, pathOf, parts);
  // What was asked for is not repeated: it may be an old link with its secret.
  app.notFound(() => createProblemResponse("not-found"));
  app.onError((error, context) => answerFailure(error, parts.reportError, context.get("endpoint")));
  return app;
};
