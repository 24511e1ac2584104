import type { Endpoint } from "../contract/endpoint.ts";
import { type Problem, type ProblemKind, problemKinds, problemType } from "../contract/problem.ts";

/**
 * What a problem says beyond its kind; `headers` are those of the answer (e.g. `Allow`), `current` what there is instead
 * of what was thought to be there.
 */
export type ProblemDetails = {
  readonly detail?: string;
  readonly errors?: NonNullable<Problem["errors"]>;
  readonly current?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/** How many faults a problem names: enough to mend a request by, however long it is. */
const MOST_FAULTS = 10;

type Fault = NonNullable<Problem["errors"]>[number];

/**
 * The details of a problem that names what is faulty, the first ten one by one, the others by their number. `toFault` words one.
 */
export const nameFaults = <T>(
  faults: readonly T[],
  toFault: (fault: T) => Fault,
): Pick<ProblemDetails, "detail" | "errors"> => {
  const errors = faults.slice(0, MOST_FAULTS).map(toFault);
  const others = faults.length - errors.length;
  const details = errors.map(({ detail }) => detail);
  return { detail: [...details, ...(others > 0 ? [`And ${others} more.`] : [])].join(" "), errors };
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

/**
 * The answer for a problem (RFC 9457). `endpoint`: what was asked, where that is known; the problem names its path as the
 * table has it, never the one that was asked for. What a secret opens nobody keeps, also when it fails.
 */
export const createProblemResponse = (
  kind: ProblemKind,
  details: ProblemDetails = {},
  endpoint?: Pick<Endpoint, "path" | "isSecret">,
): Response => {
  const { status, title } = problemKinds[kind];
  const { detail, errors, current, headers } = details;
  const problem: Problem = {
    type: problemType(kind),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(endpoint === undefined ? {} : { instance: endpoint.path }),
    ...(errors === undefined ? {} : { errors }),
    ...(current === undefined ? {} : { current }),
  };
  const isOpen = endpoint !== undefined && endpoint.isSecret !== true;
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...headers,
      "Content-Type": "application/problem+json",
      "Cache-Control": isOpen ? "no-cache" : "no-store",
      "Referrer-Policy": "no-referrer",
      Vary: "Accept",
      "X-Content-Type-Options": "nosniff",
    },
  });
};
