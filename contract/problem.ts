import { z } from "zod/mini";
import { BODY_FAULTS } from "./enquiry/body-fault.ts";

/**
 * Every kind of failure the backend answers with. The `type` of a problem is `/problems/` and the kind's name; it is
 * stable: clients may decide by it.
 */
export const problemKinds = {
  "invalid-parameter": { status: 400, title: "A query parameter is unknown or malformed" },
  "invalid-contact-id": { status: 400, title: "The contact id is malformed" },
  "not-found": { status: 404, title: "There is nothing under this address" },
  "contact-not-found": { status: 404, title: "There is no public contact with this id" },
  "entry-not-found": { status: 404, title: "There is no entry with this id" },
  "method-not-allowed": { status: 405, title: "This address does not answer this method" },
  "not-acceptable": { status: 406, title: "None of the accepted media types can be answered" },
  "too-many-requests": { status: 429, title: "Too many requests; wait before the next one" },
  "missing-idempotency-key": { status: 400, title: "The Idempotency-Key header is missing or malformed" },
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "missing-link": { status: 401, title: "The secret of a link is missing; send it as `Authorization: Link …`" },
  "not-signed-in": { status: 401, title: "Nobody is signed in, or the session has ended" },
  "sign-in-refused": { status: 401, title: "This does not sign anybody in" },
  "identity-unknown": { status: 401, title: "No account has this sign-in of the identity provider" },
  "identity-taken": { status: 409, title: "This sign-in of the identity provider belongs to another account" },
  "provider-refused": { status: 403, title: "The identity provider has let nobody in" },
  "provider-too-late": { status: 410, title: "This way to the identity provider was used, or took too long" },
  "provider-unreachable": { status: 503, title: "The identity provider cannot be reached just now" },
  "provider-unsound": { status: 502, title: "What the identity provider answers does not hold" },
  "not-allowed": { status: 403, title: "The account may not do this" },
  "step-up-needed": { status: 403, title: "This asks for the passkey again" },
  "cross-site": { status: 403, title: "The page of another site asked this" },
  "link-not-found": { status: 404, title: "There is nothing under this secret link" },
  "not-possible-now": { status: 409, title: "The enquiry is not in a state that allows this" },
  "last-administrator": { status: 409, title: "Nobody would be left who administers the accounts" },
  "link-ended": { status: 410, title: "What this link led to is no longer kept" },
  "enquiry-withdrawn": { status: 410, title: "What was sent under this key has been withdrawn" },
  "stale-version": { status: 412, title: "The enquiry has changed since it was read; `current` is how it stands" },
  "missing-version": { status: 428, title: "The If-Match header is missing or malformed" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body has to be JSON and to say so" },
  "invalid-body": { status: 422, title: "Fields of the body are missing, unknown or malformed" },
  "idempotency-key-reused": { status: 422, title: "Something else was sent under this key before" },
  "suspected-automation": { status: 422, title: "This looks as if a program had sent it; nothing was stored" },
  "internal-error": { status: 500, title: "The backend failed; the request can be repeated" },
  "too-busy": { status: 503, title: "More is asked than can be answered just now; the request can be repeated" },
  "store-unavailable": { status: 503, title: "What the backend answers from cannot be reached just now" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemKind = keyof typeof problemKinds;

/**
 * Problem details (RFC 9457). `errors[].pointer` names the faulty field: `?land` for a query parameter, `#/text` for a
 * field of the body, which also has its `fault` from a closed list. `instance` is the path as the endpoint table has it,
 * with `{id}` where the id stood: what was asked for may be a secret. `current`: what there is instead, with
 * `stale-version`.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(
    z.array(z.object({ pointer: z.string(), detail: z.string(), fault: z.optional(z.enum(BODY_FAULTS)) })),
  ),
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof problemSchema>;

export const problemType = (kind: ProblemKind): string => `/problems/${kind}`;
