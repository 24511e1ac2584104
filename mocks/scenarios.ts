import { endpointPaths } from "../contract/endpoint-paths.ts";
import { createProblemResponse } from "../backend/problem-error.ts";
import { breakRecords } from "./break-records.ts";

/**
 * What can be wrong with the backend, chosen by `?mock=` in the page's address. `empty` and `hostile` change the data,
 * the others the answers.
 */
export const SCENARIOS = [
  "empty",
  "slow",
  "500",
  "malformed",
  "offline",
  "partial",
  "html",
  "wrong-schema",
  "hang",
  "404",
  "429",
  "hostile",
  "flaky",
  "lost-answer",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

const known: readonly string[] = SCENARIOS;
export const isScenario = (name: string): name is Scenario => known.includes(name);

/** Answers one request to the API, whose address begins with `/api/v1/`. */
export type AnswerRequest = (request: Request) => Promise<Response>;

/** How long `slow` keeps everybody waiting unless told otherwise. */
export const DEFAULT_DELAY_MS = 5_000;

const RETRY_AFTER_SECONDS = "2";
const FAILURES_OF_FLAKY = 2;
const WEB_PAGE =
  '<!doctype html><html lang="de"><head><title>Startseite</title></head><body><div id="root"></div></body></html>';

const pathOf = (request: Request): string => new URL(request.url).pathname;

/** The same answer with another body; what described the old body is dropped. Without content it stays as it is. */
const withBody = (response: Response, body: string): Response => {
  if (response.body === null) return response;
  const headers = new Headers(response.headers);
  headers.delete("ETag");
  return new Response(body, { status: response.status, headers });
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const failFirst = (
  answer: AnswerRequest,
  failures: number,
  keyOf: (request: Request) => string,
  fail: AnswerRequest,
): AnswerRequest => {
  const failed = new Map<string, number>();
  return async (request) => {
    const key = keyOf(request);
    const count = failed.get(key) ?? 0;
    if (count >= failures) return answer(request);
    failed.set(key, count + 1);
    return fail(request);
  };
};

/** Whatever writes is done, but every second time, beginning with the first, nobody hears of it. */
const loseAnswers = (answer: AnswerRequest): AnswerRequest => {
  let written = 0;
  return async (request) => {
    const response = await answer(request);
    if (request.method === "GET" || request.method === "HEAD") return response;
    written += 1;
    return written % 2 === 1 ? Response.error() : response;
  };
};

const failWith500: AnswerRequest = async () => createProblemResponse("internal-error");

type Options = { readonly delayMs: number };

const wraps = {
  empty: (answer) => answer,
  hostile: (answer) => answer,
  slow:
    (answer, { delayMs }) =>
    async (request) => {
      await wait(delayMs);
      return answer(request);
    },
  "500": () => failWith500,
  malformed: (answer) => async (request) => {
    const response = await answer(request);
    const body = await response.text();
    return withBody(response, body.slice(0, Math.floor(body.length / 2)));
  },
  offline: () => async () => Response.error(),
  partial: (answer) => async (request) => {
    const response = await answer(request);
    if (!response.ok || pathOf(request) !== endpointPaths.directory) return response;
    return withBody(response, breakRecords(await response.text()));
  },
  html: () => async () => new Response(WEB_PAGE, { headers: { "Content-Type": "text/html; charset=utf-8" } }),
  "wrong-schema": () => async () => Response.json({ version: 0, entries: [{ label: "?" }] }),
  hang: () => () => new Promise<Response>(() => {}),
  "404": () => async () => createProblemResponse("not-found"),
  "429": (answer) =>
    failFirst(
      answer,
      1,
      () => "every path",
      async () => createProblemResponse("too-many-requests", { headers: { "Retry-After": RETRY_AFTER_SECONDS } }),
    ),
  flaky: (answer) => failFirst(answer, FAILURES_OF_FLAKY, pathOf, failWith500),
  "lost-answer": loseAnswers,
} as const satisfies Record<Scenario, (answer: AnswerRequest, options: Options) => AnswerRequest>;

/**
 * `answer` as it goes wrong in `scenario`; `null` leaves it right. `delayMs`: how long `slow` waits, in milliseconds.
 * `429` and `flaky` count requests from the moment they are applied.
 */
export const applyScenario = (answer: AnswerRequest, scenario: Scenario | null, options: Options): AnswerRequest =>
  scenario === null ? answer : wraps[scenario](answer, options);
