import { type Problem, type ProblemKind, problemKinds, problemSchema, problemType } from "../../contract/problem.ts";
import { readWith } from "./queries/read-with.ts";
import { RequestError } from "./request-error.ts";
import { wait } from "./wait.ts";
import { noteWaiting } from "./waiting.ts";
import { exchange, readJson, withLink } from "./request.ts";

/** Sending may take longer than reading: who has pressed the button waits, and a lost answer costs a repetition. */
const SENDING_LIMIT_MS = 20_000;

/** What is sent, and how the answer is read: `read` gets `null` where the answer has no content. */
export type Sending<T> = {
  readonly method: "POST" | "DELETE";
  /** Sent as JSON; nothing unless given. */
  readonly body?: unknown;
  /** By which the backend recognises a repetition. */
  readonly idempotencyKey?: string;
  /** The version that was seen: upon another one nothing is done. */
  readonly version?: number;
  /** The secret of the link that opens it. */
  readonly link?: string;
  readonly read: (answer: unknown) => T;
};

/** 128 random bits, so that nobody guesses another's key. */
export const createIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const readBody = async (response: Response): Promise<unknown> => (response.status === 204 ? null : readJson(response));

const readProblem = readWith(problemSchema);

/** Nothing for an answer that is no problem, e.g. the web page of a gateway: then only the status counts. */
export const explain = async (response: Response): Promise<Problem | undefined> => {
  try {
    return readProblem(await readJson(response));
  } catch {
    return undefined;
  }
};

/** Whoever is told to wait longer at once is told so: it is no crowd that passes. */
const LONGEST_WAIT_SECONDS = 600;
/** So long a crowd at one connection may take until everybody had a turn. */
const LONGEST_WAITING_SECONDS = 3_600;

/** Seconds until the backend wants to be asked again; `null` where it did not say so, or something else went wrong. */
const readWait = (error: unknown): number | null => {
  const isBusy = error instanceof RequestError && error.status === 429;
  return isBusy ? (error.retryAfterSeconds ?? null) : null;
};

/**
 * Asks, and asks again by itself as often as the backend says that too much is asked, when it wants to be asked: nobody
 * has to press a button for what a crowd at one connection causes.
 *
 * @throws what `ask` throws, at once where it is something else, and where waiting is no use; the caller's own abort
 */
const askPatiently = async <T>(ask: () => Promise<T>, signal: AbortSignal, waited = 0): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    const seconds = readWait(error);
    const isWorthIt =
      seconds !== null && seconds <= LONGEST_WAIT_SECONDS && waited + seconds <= LONGEST_WAITING_SECONDS;
    if (!isWorthIt || signal.aborted) throw error;
    noteWaiting(1);
    try {
      await wait(seconds * 1000, signal);
    } finally {
      noteWaiting(-1);
    }
    return askPatiently(ask, signal, waited + seconds);
  }
};

/**
 * Sends something to `path` (relative to where the app is served). Repeated by itself only where the backend says that it did
 * nothing because too much is asked; see `askPatiently`.
 *
 * @throws RequestError for every failure, with the backend's `problem`; the caller's own abort is passed through
 */
export const send = <T>(path: string, sending: Sending<T>, signal: AbortSignal): Promise<T> => {
  const { method, body, idempotencyKey, version, link, read } = sending;
  const headers: Record<string, string> = { Accept: "application/json", ...(link !== undefined && withLink(link)) };
  if (idempotencyKey !== undefined) headers["Idempotency-Key"] = idempotencyKey;
  if (version !== undefined) headers["If-Match"] = `"${version}"`;
  const init: RequestInit = { method, headers };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  const ask = () => exchange(path, { init, timeLimitMs: SENDING_LIMIT_MS, readBody, explain }, read, signal);
  return askPatiently(ask, signal);
};

const kinds = Object.keys(problemKinds) as ProblemKind[];

/** Which of the agreed problems a failure is; `null` for any other failure. */
export const problemKindOf = (error: unknown): ProblemKind | null => {
  if (!(error instanceof RequestError)) return null;
  const type = error.problem?.type;
  return kinds.find((kind) => problemType(kind) === type) ?? null;
};
