import { RequestError } from "./request-error.ts";

const MOST_RETRIES = 2;
/** Waiting longer than this on the backend's behalf would look like a hanging page: the message names the time instead. */
const LONGEST_WAIT_SECONDS = 3;
const FIRST_DELAY_MS = 400;

const isWorthRetrying = (error: RequestError): boolean => {
  if (error.kind === "offline") return true;
  if (error.kind !== "problem") return false;
  return error.status === 408 || error.status === 429 || (error.status ?? 0) >= 500;
};

/** Repeats only what a repetition can mend; with these delays the first error is on screen within four seconds. */
export const shouldRetry = (failureCount: number, error: Error): boolean =>
  error instanceof RequestError &&
  failureCount < MOST_RETRIES &&
  isWorthRetrying(error) &&
  // Two waits of the backend's choice would be too many for the four seconds.
  (error.retryAfterSeconds ?? 0) <= (failureCount === 0 ? LONGEST_WAIT_SECONDS : 0);

/** Milliseconds until the next try: what the backend asked for, else doubling. */
export const retryDelay = (failureCount: number, error: Error): number =>
  error instanceof RequestError && error.retryAfterSeconds !== undefined
    ? error.retryAfterSeconds * 1000
    : FIRST_DELAY_MS * 2 ** failureCount;
