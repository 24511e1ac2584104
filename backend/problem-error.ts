import { type Problem, type ProblemKind, problemKinds, problemType } from "../contract/problem.ts";

/** What a problem says beyond its kind; `headers` are those of the answer (e.g. `Allow`). */
export type ProblemDetails = {
  readonly detail?: string;
  readonly errors?: NonNullable<Problem["errors"]>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown where a request cannot be answered as asked; the app turns it into a problem answer. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(details.detail ?? problemKinds[kind].title);
    this.kind = kind;
    this.details = details;
  }
}

/** The answer for a problem (RFC 9457). `instance`: the path that was asked for. */
export const createProblemResponse = (kind: ProblemKind, instance: string, details: ProblemDetails = {}): Response => {
  const { status, title } = problemKinds[kind];
  const { detail, errors, headers } = details;
  const problem: Problem = {
    type: problemType(kind),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance,
    ...(errors === undefined ? {} : { errors }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...headers,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-cache",
      Vary: "Accept",
      "X-Content-Type-Options": "nosniff",
    },
  });
};
