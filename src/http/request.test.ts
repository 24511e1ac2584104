import { http, HttpResponse } from "msw/http";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { FAULT_EVENT } from "./note-fault.ts";
import { request } from "./request.ts";
import { RequestError } from "./request-error.ts";

const NOW = new Date("2026-06-15T10:00:00Z");

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

beforeEach(() => {
  // Node has no page that a path could be relative to; a server under a prefix is what a page at /kontakte/ sees.
  vi.stubEnv("BASE_URL", "http://localhost/kontakte/");
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const asIs = (body: unknown): unknown => body;
const never = new AbortController().signal;

const answerWith = (answer: () => Response | Promise<Response>): void => {
  server.use(http.get("http://localhost/kontakte/api/v1/things", answer));
};

const askThings = (read: (body: unknown) => unknown = asIs, signal = never, mediaType?: string): Promise<unknown> =>
  request("/api/v1/things", read, signal, mediaType === undefined ? {} : { mediaType });

const failureOf = async (asking: Promise<unknown>): Promise<RequestError> => {
  const error: unknown = await asking.then(
    () => new Error("the request did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw error;
};

const withHeaders = (body: BodyInit | null, type: string | null, status = 200, headers = {}): Response =>
  new Response(body, { status, headers: { ...(type === null ? {} : { "Content-Type": type }), ...headers } });

describe("a request", () => {
  it("gives what the reader makes of the answer", async () => {
    answerWith(() => HttpResponse.json({ count: 3 }));
    expect(await askThings((body) => JSON.stringify(body))).toBe('{"count":3}');
  });

  it("asks for JSON, under the path the app is served from", async () => {
    const seen: string[] = [];
    server.use(
      http.get("*/api/v1/things", ({ request: asked }) => {
        seen.push(`${asked.headers.get("Accept")} ${asked.url}`);
        return HttpResponse.json(null);
      }),
    );
    await askThings();
    vi.stubEnv("BASE_URL", "http://localhost/");
    await askThings();
    expect(seen).toEqual([
      "application/json http://localhost/kontakte/api/v1/things",
      "application/json http://localhost/api/v1/things",
    ]);
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON",
    "application/geo+json",
    "application/problem+json;charset=utf-8",
    "text/json",
  ])("takes an answer of type %s for JSON", async (type) => {
    answerWith(() => withHeaders("[1]", type));
    expect(await askThings()).toEqual([1]);
  });
});

describe("a request for text", () => {
  it("asks for its type and gives the reader the text as it is", async () => {
    const seen: (string | null)[] = [];
    server.use(
      http.get("*/api/v1/things", ({ request: asked }) => {
        seen.push(asked.headers.get("Accept"));
        return withHeaders("a,b\r\n", "Text/CSV; charset=utf-8; header=present");
      }),
    );
    expect(await askThings(asIs, never, "text/csv")).toBe("a,b\r\n");
    expect(seen).toEqual(["text/csv"]);
  });

  it.each(["application/json", "text/html", null])("fails as a contract failure when it gets %s", async (type) => {
    answerWith(() => withHeaders("{}", type));
    expect(await failureOf(askThings(asIs, never, "text/csv"))).toMatchObject({ kind: "contract" });
  });
});

describe("an answer that is not in the agreed form", () => {
  const page = "<!doctype html><title>Anmeldung</title>";

  it("is noted as a fault, without anything of it", async () => {
    const noted: unknown[] = [];
    const note = (event: Event): void => {
      noted.push((event as CustomEvent).detail);
    };
    addEventListener(FAULT_EVENT, note);
    onTestFinished(() => removeEventListener(FAULT_EVENT, note));
    answerWith(() => HttpResponse.text("kanarienvogel"));
    await failureOf(askThings());
    expect(noted).toEqual([{ kind: "answer" }]);
  });

  it.each([
    ["a web page", () => withHeaders(page, "text/html; charset=utf-8")],
    ["a web page that says it is JSON", () => withHeaders(page, "application/json")],
    ["JSON that says it is a web page", () => withHeaders("{}", "text/html")],
    ["JSON of a type that only begins alike", () => withHeaders("{}", "application/jsonp")],
    ["without a type", () => withHeaders(new Uint8Array([123, 125]), null)],
    ["cut off", () => withHeaders('{"contacts":[{"id":', "application/json")],
    ["empty", () => withHeaders("", "application/json")],
    ["without content", () => withHeaders(null, null, 204)],
  ])("fails as such: %s", async (_, answer) => {
    answerWith(answer);
    expect(await failureOf(askThings())).toMatchObject({ kind: "contract", status: undefined });
  });

  it("fails as such when the reader refuses it, with the reader's reason", async () => {
    answerWith(() => HttpResponse.json({ version: 0 }));
    const reason = new RangeError("version 0");
    const failure = await failureOf(
      askThings(() => {
        throw reason;
      }),
    );
    expect(failure).toMatchObject({ kind: "contract", cause: reason });
  });
});

describe("an answer with an error status", () => {
  it.each([400, 401, 403, 404, 410, 429, 500, 502, 503, 504])(
    "fails as a problem that names it: %i",
    async (status) => {
      answerWith(() => HttpResponse.json({ type: "about:blank", status }, { status }));
      expect(await failureOf(askThings())).toMatchObject({ kind: "problem", status, retryAfterSeconds: undefined });
    },
  );

  it("fails as a problem even when it is a web page", async () => {
    answerWith(() => withHeaders("<h1>Bad gateway</h1>", "text/html", 502));
    expect(await failureOf(askThings())).toMatchObject({ kind: "problem", status: 502 });
  });

  it.each([
    ["0", 0],
    ["2", 2],
    ["3600", 3_600],
    ["Mon, 15 Jun 2026 10:01:30 GMT", 90],
    ["Mon, 15 Jun 2026 10:00:00 GMT", 0],
    ["Mon, 15 Jun 2026 09:00:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["", undefined],
  ])("that says Retry-After: %s asks to wait %s seconds", async (value, seconds) => {
    vi.useFakeTimers({ toFake: ["Date"], now: NOW });
    answerWith(() => withHeaders("{}", "application/problem+json", 429, { "Retry-After": value }));
    expect(await failureOf(askThings())).toMatchObject({ status: 429, retryAfterSeconds: seconds });
  });
});

describe("no answer", () => {
  it("fails as offline when there is no connection", async () => {
    answerWith(() => HttpResponse.error());
    const failure = await failureOf(askThings());
    expect(failure.kind).toBe("offline");
    expect(failure.cause).toBeInstanceOf(TypeError);
  });

  it("fails as offline when the connection breaks off within the answer", async () => {
    answerWith(() => {
      const broken = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("[1,"));
          controller.error(new TypeError("reset"));
        },
      });
      return withHeaders(broken, "application/json");
    });
    expect(await failureOf(askThings())).toMatchObject({ kind: "offline" });
  });

  /** The clock of the time limit is the platform's own: the test stops it by hand. */
  const stopClock = (): { limits: number[]; runOut: () => void } => {
    const limits: number[] = [];
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((limit) => {
      limits.push(limit);
      return clock.signal;
    });
    onTestFinished(() => timeout.mockRestore());
    return { limits, runOut: () => clock.abort(new DOMException("time is up", "TimeoutError")) };
  };

  it("fails by its own time limit of ten seconds", async () => {
    const { limits, runOut } = stopClock();
    answerWith(() => {
      runOut();
      return new Promise<Response>(() => {});
    });
    expect(await failureOf(askThings())).toMatchObject({ kind: "timeout", status: undefined });
    expect(limits).toEqual([10_000]);
  });

  it("fails by its time limit, too, when the answer begins and does not end", async () => {
    const { runOut } = stopClock();
    answerWith(() => {
      const endless = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("[1,"));
        },
        pull: runOut,
      });
      return withHeaders(endless, "application/json");
    });
    expect(await failureOf(askThings())).toMatchObject({ kind: "timeout" });
  });
});

describe("the caller's own abort", () => {
  it("is passed through when it comes before the request", async () => {
    const reason = new Error("no longer needed");
    await expect(askThings(asIs, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("is passed through when it comes while waiting", async () => {
    const caller = new AbortController();
    answerWith(() => {
      caller.abort();
      return new Promise<Response>(() => {});
    });
    await expect(askThings(asIs, caller.signal)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("is passed through when it comes within the answer", async () => {
    const caller = new AbortController();
    answerWith(() => {
      const endless = new ReadableStream({ pull: () => caller.abort() });
      return withHeaders(endless, "application/json");
    });
    await expect(askThings(asIs, caller.signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});
