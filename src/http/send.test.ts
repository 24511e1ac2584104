import { http, HttpResponse } from "msw/http";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod/mini";
import { readWith } from "./queries/read-with.ts";
import { RequestError } from "./request-error.ts";
import { problemKindOf, send } from "./send.ts";

const ADDRESS = "http://localhost/kontakte/api/v1/things";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());
beforeEach(() => {
  vi.stubEnv("BASE_URL", "http://localhost/kontakte/");
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllEnvs();
});

const never = new AbortController().signal;
const read = readWith(z.object({ reference: z.string() }));
const post = (body: unknown = { text: "Guten Tag" }) =>
  send("/api/v1/things", { method: "POST", body, idempotencyKey: "key-0123456789abc", read }, never);

const failureOf = async (sending: Promise<unknown>): Promise<RequestError> => {
  const error: unknown = await sending.then(
    () => new Error("the request did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw error;
};

describe("what is sent", () => {
  it("goes as JSON with its key, and the answer is read", async () => {
    const seen: unknown[] = [];
    server.use(
      http.post(ADDRESS, async ({ request }) => {
        const { headers } = request;
        seen.push(await request.json(), headers.get("Content-Type"), headers.get("Idempotency-Key"));
        return HttpResponse.json({ reference: "ABCD2345" }, { status: 201 });
      }),
    );
    expect(await post()).toEqual({ reference: "ABCD2345" });
    expect(seen).toEqual([{ text: "Guten Tag" }, "application/json", "key-0123456789abc"]);
  });

  it("may be nothing, and the answer without content", async () => {
    const seen: unknown[] = [];
    server.use(
      http.delete(ADDRESS, async ({ request }) => {
        seen.push(await request.text(), request.headers.get("Content-Type"), request.headers.get("Idempotency-Key"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const sending = { method: "DELETE", read: (answer: unknown) => answer } as const;
    expect(await send("/api/v1/things", sending, never)).toBeNull();
    expect(seen).toEqual(["", null, null]);
  });

  it("has twenty seconds to be answered", async () => {
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(clock.signal);
    onTestFinished(() => timeout.mockRestore());
    server.use(
      http.post(ADDRESS, () => {
        clock.abort(new DOMException("time is up", "TimeoutError"));
        return new Promise<Response>(() => {});
      }),
    );
    expect(await failureOf(post())).toMatchObject({ kind: "timeout" });
    expect(timeout).toHaveBeenCalledWith(20_000);
  });

  it("is sent once, whatever comes of it", async () => {
    let count = 0;
    server.use(
      http.post(ADDRESS, () => {
        count += 1;
        return HttpResponse.error();
      }),
    );
    expect(await failureOf(post())).toMatchObject({ kind: "offline" });
    expect(count).toBe(1);
  });

  it("fails as contract when it is answered without what was agreed", async () => {
    server.use(http.post(ADDRESS, () => new HttpResponse(null, { status: 204 })));
    expect(await failureOf(post())).toMatchObject({ kind: "contract" });
  });
});

describe("a backend that is asked too much", () => {
  const busy = (retryAfter: string) => new HttpResponse(null, { status: 429, headers: { "Retry-After": retryAfter } });

  /** Answers with what is left in `answers`, and counts how often it was asked. */
  const listen = (...answers: readonly Response[]) => {
    const left = [...answers];
    const keys: (string | null)[] = [];
    server.use(
      http.post(ADDRESS, ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        return left.shift() ?? HttpResponse.json({ reference: "ABCD2345" }, { status: 201 });
      }),
    );
    return keys;
  };

  it("is asked again by itself when it wants to be, under the same key", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const keys = listen(busy("60"), busy("7"));
    const sending = post();
    await vi.waitFor(() => expect(keys).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(50_000);
    expect(keys).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitFor(() => expect(keys).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(await sending).toEqual({ reference: "ABCD2345" });
    expect(keys).toEqual(Array.from({ length: 3 }, () => "key-0123456789abc"));
  });

  it("is not waited for longer than a crowd takes", async () => {
    const keys = listen(busy("601"));
    expect(await failureOf(post())).toMatchObject({ status: 429, retryAfterSeconds: 601 });
    expect(keys).toHaveLength(1);
  });

  it("is not guessed at where it does not say when", async () => {
    const keys = listen(new HttpResponse(null, { status: 429 }));
    expect(await failureOf(post())).toMatchObject({ status: 429 });
    expect(keys).toHaveLength(1);
  });

  it("is waited for no more when the caller leaves", async () => {
    const controller = new AbortController();
    listen(busy("60"));
    const sending = send("/api/v1/things", { method: "POST", body: {}, read }, controller.signal);
    setTimeout(() => controller.abort(new Error("left")), 50);
    await expect(sending).rejects.toThrow("left");
  });
});

describe("a refusal", () => {
  const problem = {
    type: "/problems/invalid-body",
    title: "Fields of the body are missing, unknown or malformed",
    status: 422,
    errors: [{ pointer: "#/text", detail: "#/text is too short.", fault: "too-short" }],
  };

  it("keeps the faulty fields and which problem it is", async () => {
    server.use(http.post(ADDRESS, () => HttpResponse.json(problem, { status: 422 })));
    const failure = await failureOf(post());
    expect(failure).toMatchObject({ kind: "problem", status: 422, problem });
    expect(problemKindOf(failure)).toBe("invalid-body");
  });

  it("keeps how long to wait", async () => {
    const body = { ...problem, type: "/problems/store-unavailable", status: 503 };
    server.use(http.post(ADDRESS, () => HttpResponse.json(body, { status: 503, headers: { "Retry-After": "1" } })));
    const failure = await failureOf(post());
    expect(failure).toMatchObject({ status: 503, retryAfterSeconds: 1 });
    expect(problemKindOf(failure)).toBe("store-unavailable");
  });

  it.each([
    ["a web page", () => new HttpResponse("<h1>Bad gateway</h1>", { status: 502 })],
    ["JSON of another kind", () => HttpResponse.json({ error: "no" }, { status: 502 })],
  ])("that is %s still has its status", async (_, answer) => {
    server.use(http.post(ADDRESS, answer));
    const failure = await failureOf(post());
    expect(failure).toMatchObject({ kind: "problem", status: 502, problem: undefined });
    expect(problemKindOf(failure)).toBeNull();
  });
});

it("a failure that is none of the agreed problems has no kind", () => {
  expect(problemKindOf(new Error("other"))).toBeNull();
  expect(problemKindOf(new RequestError("offline", "no connection"))).toBeNull();
});
