import { RequestError } from "./request-error.ts";

/** Longer than this nobody waits in front of an empty page; the message then says what to do instead. */
const TIME_LIMIT_MS = 10_000;

/** Seconds, or a date as HTTP writes it (RFC 9110); `Date.parse` alone would take "1.5" for a day in 2001. */
const readRetryAfter = (response: Response): number | undefined => {
  const value = response.headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  const moment = value.endsWith(" GMT") ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
};

const toContractError = (message: string, cause?: unknown): RequestError =>
  new RequestError("contract", message, { cause });

const JSON_TYPE = "application/json";

const readBody = async (response: Response, wanted: string): Promise<unknown> => {
  const type = response.headers.get("Content-Type") ?? "";
  const isWanted = wanted === JSON_TYPE ? /[/+]json\b/i.test(type) : type.toLowerCase().startsWith(wanted);
  if (!isWanted) throw toContractError(`expected ${wanted}, the answer is ${type || "without a type"}`);
  const text = await response.text();
  if (wanted !== JSON_TYPE) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw toContractError("the answer is not JSON", cause);
  }
};

const checkStatus = (response: Response): void => {
  if (response.ok) return;
  throw new RequestError("problem", `the backend answered ${response.status}`, {
    status: response.status,
    retryAfterSeconds: readRetryAfter(response),
  });
};

const toNetworkError = (cause: unknown, timeLimit: AbortSignal): RequestError => {
  if (cause instanceof RequestError) return cause;
  return timeLimit.aborted
    ? new RequestError("timeout", `no answer within ${TIME_LIMIT_MS / 1000} seconds`, { cause })
    : new RequestError("offline", "no connection to the backend", { cause });
};

const resolve = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;

/**
 * Fetches `path` (relative to where the app is served) and turns the JSON answer into what `read` makes of it; `read`
 * throws when the answer does not have the agreed form. Where another `mediaType` is asked for, `read` gets its text.
 *
 * @throws RequestError for every failure; the caller's own abort is passed through unchanged
 */
export const request = async <T>(
  path: string,
  read: (body: unknown) => T,
  signal: AbortSignal,
  mediaType = JSON_TYPE,
): Promise<T> => {
  const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
  let body: unknown;
  try {
    const response = await fetch(resolve(path), {
      headers: { Accept: mediaType },
      signal: AbortSignal.any([signal, timeLimit]),
    });
    checkStatus(response);
    body = await readBody(response, mediaType);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw toNetworkError(cause, timeLimit);
  }
  try {
    return read(body);
  } catch (cause) {
    throw toContractError("the answer does not have the agreed form", cause);
  }
};
