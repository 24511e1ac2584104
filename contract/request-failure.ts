/**
 * Why a request failed, as far as the person in front of it can do something about it.
 *
 * `offline`: no answer at all. `timeout`: no answer within the client's own time limit. `problem`: the backend answered
 * with an error status. `contract`: an answer came, but not in the agreed form (HTML, cut JSON, another schema).
 */
export type RequestFailure = {
  readonly kind: "offline" | "timeout" | "problem" | "contract";
  /** HTTP status, where the backend answered. */
  readonly status?: number | undefined;
  /** How long the backend asks us to wait (HTTP Retry-After), in seconds. */
  readonly retryAfterSeconds?: number | undefined;
};
