import { z } from "zod/mini";
import { problemSchema } from "../../contract/problem.ts";
import { RequestError } from "./request-error.ts";

/** Longer than this nobody waits in front of an empty page; the message then says what to do instead. */
const TIME_LIMIT_MS = 10_000;

// The page's security policy forbids code made from strings, which zod would otherwise try once.
z.config({ jitless: true });

const readRetryAfter = (response: Response): number | undefined => {
  const value = response.headers.get("Retry-After");
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
};

const readJson = async (response: Response): Promise<unknown> => {
  const type = response.headers.get("Content-Type") ?? "";
  if (!/[/+]json\b/.test(type)) {
    throw new RequestError("contract", `expected JSON, the answer is ${type || "without a content type"}`);
  }
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new RequestError("contract", "the answer is not JSON", { cause });
  }
};

const toProblemError = async (response: Response): Promise<RequestError> => {
  const body = await readJson(response).catch(() => null);
  const parsed = problemSchema.safeParse(body);
  return new RequestError("problem", `the backend answered ${response.status}`, {
    status: response.status,
    problem: parsed.success ? parsed.data : undefined,
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
 * Fetches `path` (an endpoint path, relative to where the app is served) and parses the JSON answer with `schema`.
 *
 * @throws RequestError for every failure; the caller's own abort is passed through unchanged
 */
export const request = async <Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.core.output<Schema>> => {
  const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
  let body: unknown;
  try {
    const response = await fetch(resolve(path), {
      headers: { Accept: "application/json" },
      signal: AbortSignal.any([signal, timeLimit]),
    });
    if (!response.ok) throw await toProblemError(response);
    body = await readJson(response);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw toNetworkError(cause, timeLimit);
  }
  const parsed = z.core.safeParse(schema, body);
  if (!parsed.success) {
    throw new RequestError("contract", "the answer does not have the agreed form", { cause: parsed.error });
  }
  return parsed.data;
};
