import { afterEach, describe, expect, it, vi } from "vitest";
import { contactSchema } from "../../contract/contact/contact.ts";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { directorySnapshotSchema } from "../../contract/contact/directory-snapshot.ts";
import { createMockServer } from "../../mocks/node.ts";
import type { MockOptions } from "../../mocks/handlers.ts";
import { applyScenario, isScenario, SCENARIOS } from "../../mocks/scenarios.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";

const DIRECTORY = "http://localhost/api/v1/directory";
const LIST = "http://localhost/api/v1/contacts";

let server: ReturnType<typeof createMockServer> | null = null;
afterEach(() => {
  server?.close();
  server = null;
  vi.useRealTimers();
});

const listen = (options: MockOptions): void => {
  server = createMockServer({ now: () => SAMPLE_NOW, ...options });
  server.listen({ onUnhandledFrame: "error" });
};
const start = (options: MockOptions): void => listen({ loadContacts: async () => sampleContacts, ...options });

const readIndex = async () => readSnapshot(await readJson(await fetch(DIRECTORY), directorySnapshotSchema));

/** The statuses of this many requests, one after the other. */
const askTimes = async (times: number, url = DIRECTORY): Promise<number[]> => {
  const statuses: number[] = [];
  for (let i = 0; i < times; i += 1) statuses.push((await fetch(url)).status);
  return statuses;
};

describe("the mock", () => {
  it("makes its contacts when the first request comes, and once", async () => {
    const loadContacts = vi.fn<NonNullable<MockOptions["loadContacts"]>>(async () => sampleContacts);
    start({ loadContacts });
    expect(loadContacts).not.toHaveBeenCalled();
    await Promise.all([fetch(DIRECTORY), fetch(LIST), fetch(DIRECTORY)]);
    expect(loadContacts).toHaveBeenCalledOnce();
  });

  it("answers under any prefix the app may be served at", async () => {
    start({});
    const response = await fetch("http://localhost/demo/api/v1/contacts?limit=1");
    expect((await readJson(response, contactListSchema)).total).toBe(7);
  });

  it("has as many sample contacts as asked for, all of them readable", async () => {
    listen({ size: 300 });
    expect(await readIndex()).toMatchObject({ size: 300, unreadable: 0 });
  });
});

describe("a scenario of the mock", () => {
  it("is known by name", () => {
    expect(SCENARIOS.every(isScenario)).toBe(true);
    expect(["", "501", "Slow", "toString"].some(isScenario)).toBe(false);
  });

  it("leaves only the Clearing Point when it is `empty`", async () => {
    start({ scenario: "empty" });
    expect((await readIndex()).ids).toEqual(["clear1"]);
  });

  it("keeps everybody waiting when it is `slow`", async () => {
    vi.useFakeTimers();
    const answer = applyScenario(async () => new Response("at last"), "slow", { delayMs: 60_000 });
    const answered = vi.fn<(response: Response) => void>();
    const done = answer(new Request(DIRECTORY)).then(answered);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(answered).toHaveBeenCalledOnce();
  });

  it("answers 500 when it is `500`", async () => {
    start({ scenario: "500" });
    await readProblem(await fetch(LIST), "internal-error");
  });

  it("answers 404 when it is `404`", async () => {
    start({ scenario: "404" });
    await readProblem(await fetch(LIST), "not-found");
  });

  it("asks for two seconds' patience, once, when it is `429`", async () => {
    start({ scenario: "429" });
    const response = await fetch(LIST);
    await readProblem(response, "too-many-requests");
    expect(response.headers.get("Retry-After")).toBe("2");
    expect(await askTimes(2)).toEqual([200, 200]);
  });

  it("fails twice at each path when it is `flaky`", async () => {
    start({ scenario: "flaky" });
    expect(await askTimes(4)).toEqual([500, 500, 200, 200]);
    expect(await askTimes(3, LIST)).toEqual([500, 500, 200]);
  });

  it("cuts the JSON when it is `malformed`", async () => {
    start({ scenario: "malformed" });
    const response = await fetch(DIRECTORY);
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("breaks the connection when it is `offline`", async () => {
    start({ scenario: "offline" });
    await expect(fetch(DIRECTORY)).rejects.toThrow(TypeError);
  });

  it("answers with a web page when it is `html`", async () => {
    start({ scenario: "html" });
    const response = await fetch(DIRECTORY);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  it("answers with foreign JSON when it is `wrong-schema`", async () => {
    start({ scenario: "wrong-schema" });
    const body: unknown = await (await fetch(DIRECTORY)).json();
    expect(directorySnapshotSchema.safeParse(body).success).toBe(false);
  });

  it("never answers when it is `hang`", async () => {
    start({ scenario: "hang" });
    const controller = new AbortController();
    const answer = fetch(DIRECTORY, { signal: controller.signal });
    const first = await Promise.race([answer, Promise.resolve("nothing yet")]);
    expect(first).toBe("nothing yet");
    controller.abort();
    await expect(answer).rejects.toThrow("abort");
  });

  it("makes exactly three records of the directory unreadable when it is `partial`, and nothing else", async () => {
    start({ scenario: "partial" });
    const index = await readIndex();
    expect(index.unreadable).toBe(3);
    expect(index.size).toBe(sampleContacts.length - 3);
    expect(index.ids).toContain("clear1");
    expect((await readJson(await fetch(LIST), contactListSchema)).total).toBe(7);
  });

  it("fills the texts with hostile ones in the agreed form when it is `hostile`", async () => {
    start({ scenario: "hostile" });
    const index = await readIndex();
    expect(index).toMatchObject({ size: sampleContacts.length, unreadable: 0 });
    const originals = new Set(sampleContacts.map(({ organization }) => organization.name));
    expect(index.names.filter((name) => originals.has(name))).toEqual([]);
    for (const { id } of sampleContacts) {
      await readJson(await fetch(`${LIST}/${id}`), contactSchema);
    }
  });
});
