import { joinSignals } from "./join-signals.ts";
import { DESK_BASE } from "../../contract/desk/desk-base.ts";
import { DEMO_PERSON_HEADER } from "../../contract/desk/demo-people.ts";
import type { Problem } from "../../contract/problem.ts";
import { noteAnswer, noteSilence } from "./connection.ts";
import { readDemoPerson } from "./demo-person.ts";
import { noteFault } from "./note-fault.ts";
import { RequestError } from "./request-error.ts";

/** Longer than this nobody waits in front of an empty page; the message then says what to do instead. */
const READING_LIMIT_MS = 10_000;

/**
 * How to ask. `readBody` reads an answer, JSON unless told otherwise; `explain` what an answer with an error status says
 * of itself.
 */
type Exchange = {
  readonly init: RequestInit;
  readonly timeLimitMs: number;
  readonly readBody?: (response: Response) => Promise<unknown>;
  readonly explain?: (response: Response) => Promise<Problem | undefined>;
};

/** Seconds, or a date as HTTP writes it (RFC 9110); `Date.parse` alone would take "1.5" for a day in 2001. */
const readRetryAfter = (response: Response): number | undefined => {
  const value = response.headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  const moment = value.endsWith(" GMT") ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
};

const toContractError = (message: string, cause?: unknown): RequestError => {
  noteFault({ kind: "answer" });
  return new RequestError("contract", message, { cause });
};

/** @throws RequestError `contract` where the answer is no JSON */
export const readJson = async (response: Response): Promise<unknown> => {
  const type = response.headers.get("Content-Type") ?? "";
  if (!/[/+]json\b/i.test(type)) throw toContractError(`expected JSON, the answer is ${type || "without a type"}`);
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw toContractError("the answer is not JSON", cause);
  }
};

const toProblemError = (response: Response, problem: Problem | undefined): RequestError =>
  new RequestError("problem", `the backend answered ${response.status}`, {
    status: response.status,
    retryAfterSeconds: readRetryAfter(response),
    problem,
  });

const toNetworkError = (cause: unknown, timeLimit: AbortSignal, timeLimitMs: number): RequestError => {
  if (cause instanceof RequestError) return cause;
  return timeLimit.aborted
    ? new RequestError("timeout", `no answer within ${timeLimitMs / 1000} seconds`, { cause })
    : new RequestError("offline", "no connection to the backend", { cause });
};

/** In the demo the desk is told whom somebody plays; a real one knows by its cookie. */
const withPerson = (path: string, init: RequestInit): RequestInit => {
  const person = path.startsWith(DESK_BASE) ? readDemoPerson() : null;
  if (person === null) return init;
  const headers = new Headers(init.headers);
  headers.set(DEMO_PERSON_HEADER, person);
  return { ...init, headers };
};

const resolve = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;

/**
 * Asks for `path` (relative to where the app is served) and turns the answer into what `read` makes of it; `read`
 * throws when the answer does not have the agreed form.
 *
 * @throws RequestError for every failure; the caller's own abort is passed through unchanged
 */
export const exchange = async <T>(
  path: string,
  { init, timeLimitMs, readBody = readJson, explain }: Exchange,
  read: (body: unknown) => T,
  signal: AbortSignal,
): Promise<T> => {
  const timeLimit = AbortSignal.timeout(timeLimitMs);
  let body: unknown;
  try {
    const sent = import.meta.env.MODE === "production" ? init : withPerson(path, init);
    const response = await fetch(resolve(path), { ...sent, signal: joinSignals(signal, timeLimit) });
    noteAnswer();
    if (!response.ok) throw toProblemError(response, await explain?.(response));
    body = await readBody(response);
  } catch (cause) {
    if (signal.aborted) throw cause;
    const error = toNetworkError(cause, timeLimit, timeLimitMs);
    if (error.kind === "offline" || error.kind === "timeout") noteSilence();
    throw error;
  }
  try {
    return read(body);
  } catch (cause) {
    throw toContractError("the answer does not have the agreed form", cause);
  }
};

/** @throws RequestError `contract` where the answer is of another type */
const readText = async (response: Response, mediaType: string): Promise<string> => {
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.toLowerCase().startsWith(mediaType)) {
    throw toContractError(`expected ${mediaType}, the answer is ${type || "without a type"}`);
  }
  return response.text();
};

const JSON_TYPE = "application/json";

/** The header that opens what a secret link leads to: in a path or query it would be written into logs. */
export const withLink = (token: string): Readonly<Record<string, string>> => ({ Authorization: `Link ${token}` });

type Asking = Pick<Exchange, "explain" | "readBody"> & {
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Fetches `path` and turns the JSON answer into what `read` makes of it; see `exchange`. Where another `mediaType` is
 * asked for, `read` gets its text.
 *
 * @throws RequestError for every failure; the caller's own abort is passed through unchanged
 */
export const request = <T>(
  path: string,
  read: (body: unknown) => T,
  signal: AbortSignal,
  { mediaType = JSON_TYPE, headers = {}, ...asking }: Asking = {},
): Promise<T> =>
  exchange(
    path,
    {
      readBody: mediaType === JSON_TYPE ? readJson : (response) => readText(response, mediaType),
      ...asking,
      init: { headers: { Accept: mediaType, ...headers } },
      timeLimitMs: READING_LIMIT_MS,
    },
    read,
    signal,
  );
