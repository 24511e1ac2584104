import type { Problem } from "../../contract/problem.ts";
import type { RequestFailure } from "../../contract/request-failure.ts";

type RequestErrorOptions = Omit<RequestFailure, "kind"> & {
  readonly cause?: unknown;
  readonly problem?: Problem | undefined;
};

/** The one error every request fails with. `status` only where the backend answered. */
export class RequestError extends Error implements RequestFailure {
  override readonly name = "RequestError";
  readonly kind: RequestFailure["kind"];
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** What the backend says is wrong, where something was sent; with the faulty fields in `errors`. */
  readonly problem: Problem | undefined;

  constructor(kind: RequestFailure["kind"], message: string, options: RequestErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.status = options.status;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.problem = options.problem;
  }
}

/** What failed, for the screen; anything that is no RequestError is an answer we could not work with. */
export const toFailure = (error: Error): RequestFailure =>
  error instanceof RequestError ? error : { kind: "contract" };

/** Whether the backend says that what was asked for is not there (any more). */
export const isGone = (error: Error | null): boolean =>
  error instanceof RequestError && (error.status === 404 || error.status === 410);
