import { z } from "zod/mini";

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
  "internal-error": { status: 500, title: "The backend failed; the request can be repeated" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemKind = keyof typeof problemKinds;

/** Problem details (RFC 9457). `errors[].pointer` names the faulty field: `?land` for a query parameter. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof problemSchema>;

export const problemType = (kind: ProblemKind): string => `/problems/${kind}`;
