import { type Context, Hono } from "hono";
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from "../../contract/desk/desk-endpoints.ts";
import { DESK_BASE } from "../../contract/desk/desk-base.ts";
import type { Moment } from "../enquiry/enquiry-context.ts";
import { createProblemResponse, ProblemError } from "../problem-error.ts";
import { readSent } from "../read-sent.ts";
import { deskNames, rights } from "../rights.ts";
import { answerFailure, toHonoPath } from "../routes.ts";
import type { DeskAccess, DeskAnswer, DeskHandlers } from "./desk-call.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { admit } from "./signed-in.ts";

type Parts = {
  readonly access: DeskAccess;
  readonly handlers: DeskHandlers;
  readonly readMoment: () => Moment;
  readonly reportError: (error: unknown) => void;
};

/** Of the desk nothing is kept by anybody, and no page learns where a link on it came from. */
const createDeskResponse = ({ body, cookies = [] }: DeskAnswer): Response => {
  const headers = new Headers({
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  if (body === undefined) return new Response(null, { status: 204, headers });
  headers.set("Content-Type", "application/json");
  return new Response(JSON.stringify(body), { headers });
};

const serve = (app: Hono, name: DeskEndpointName, { access, handlers, readMoment }: Parts): void => {
  const endpoint: DeskEndpoint = deskEndpoints[name];
  app.on(endpoint.method ?? "GET", toHonoPath(endpoint.path), async (context: Context) => {
    const request = context.req.raw;
    refuseCrossSite(request, access.siteOrigin);
    const signedIn = await access.signedInOf(request);
    admit(signedIn, rights[name]);
    const { now, today } = readMoment();
    if (endpoint.needsStepUp === true && (signedIn?.steppedUpUntil ?? now) <= now) {
      throw new ProblemError("step-up-needed");
    }
    const { body, idempotencyKey, version } = await readSent(endpoint, request);
    const id = context.req.param("id") ?? "";
    // No id has this sign, and PostgreSQL would not even look for it.
    if (id.includes("\0")) throw new ProblemError("not-found");
    const call = { signedIn, request, id, body, idempotencyKey, version, now, today };
    return createDeskResponse(await handlers[name](call));
  });
};

/** The desk's own endpoints; `reads`: answers with the reading ones of the site, for whoever is signed in. */
export const createDeskRoutes = (parts: Parts, reads: (request: Request) => Response | Promise<Response>): Hono => {
  const app = new Hono();
  for (const name of deskNames) serve(app, name, parts);
  app.all(`${DESK_BASE}/*`, async (context) => {
    const request = context.req.raw;
    refuseCrossSite(request, parts.access.siteOrigin);
    return reads(request);
  });
  app.notFound(() => createProblemResponse("not-found"));
  app.onError((error) => answerFailure(error, parts.reportError));
  return app;
};
