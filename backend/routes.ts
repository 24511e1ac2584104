import { Hono } from "hono";
import { type Endpoint, type EndpointName, endpoints, type MediaType, type Method } from "../contract/endpoints.ts";
import { createAnswerResponse, createSecretResponse } from "./answer-response.ts";
import type { Call, Handlers } from "./call.ts";
import { type Caller, viewerOf } from "./caller.ts";
import type { Moment } from "./enquiry/enquiry-context.ts";
import { negotiateMediaType } from "./negotiate-media-type.ts";
import { createProblemResponse, ProblemError } from "./problem-error.ts";
import { readQuery } from "./read-query.ts";
import { readSent } from "./read-sent.ts";
import type { RequestLimits } from "./request-limits.ts";
import { StoreLostError } from "./store-lost-error.ts";

type App = Hono<{ Variables: { endpoint?: Endpoint } }>;

type Parts = {
  readonly handlers: Handlers;
  readonly limits: RequestLimits;
  readonly callerOf: (request: Request) => Promise<Caller>;
  readonly readMoment: () => Moment;
  readonly reportError: (error: unknown) => void;
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

const routeOf = (path: string): string => path.replace(/\{\w+\}/, ":id");

/** Every path with the methods it answers, as the `Allow` header names them. */
const allowedByPath = (table: readonly Endpoint[]): ReadonlyMap<string, string> => {
  const byPath = Map.groupBy(table, ({ path }) => path);
  const methodsOf = ({ method = "GET" }: Endpoint): string[] => (method === "GET" ? ["GET", "HEAD"] : [method]);
  return new Map([...byPath].map(([path, same]) => [path, same.flatMap(methodsOf).join(", ")]));
};

const serve = (app: App, name: EndpointName, { handlers, limits, callerOf, readMoment }: Parts): void => {
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

/** The endpoint table as a hono app. Every failure is answered with a problem of `contract/problem.ts`. */
export const createRoutes = (parts: Parts): App => {
  const app: App = new Hono();
  // The keys of the table are its names; `Object.keys` forgets that.
  for (const name of Object.keys(endpoints) as EndpointName[]) serve(app, name, parts);
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
    parts.reportError(error);
    if (!(error instanceof StoreLostError)) return createProblemResponse("internal-error", {}, endpoint);
    const details = {
      headers: { "Retry-After": String(error.retryAfterSeconds) },
    };
    return createProblemResponse("store-unavailable", details, endpoint);
  });
  return app;
};
