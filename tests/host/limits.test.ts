import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { newKey, question, readStatus, submit } from "../contract/sample-enquiry.ts";
import { readProblem } from "../contract/read-answer.ts";
import { hostSampleLines } from "./host-sample.ts";
import { sendBytes } from "./send-bytes.ts";
import { startTestHost, type TestHost } from "./start-test-host.ts";

/** A clock that stands: at the real one, one more would be free now and then. */
const now = (): Date => new Date("2026-11-23T10:00:00Z");

const start = (environment: Readonly<Record<string, string>> = {}) =>
  startTestHost({ environment, sample: hostSampleLines, now });

/** How many of so many are answered, each with an `X-Forwarded-For` of its own. */
const countAnswered = async ({ send }: TestHost, most: number, addressOf: (i: number) => string): Promise<number> => {
  let answered = 0;
  for (let from = 0; from < most; from += 50) {
    const statuses = await Promise.all(
      Array.from({ length: Math.min(50, most - from) }, async (_, i) => {
        const response = await send("/api/v1/contacts/clear1", { headers: { "X-Forwarded-For": addressOf(from + i) } });
        await response.arrayBuffer();
        return response.status;
      }),
    );
    answered += statuses.filter((status) => status !== 429).length;
  }
  return answered;
};

describe("what one network may ask of the host", () => {
  it("is 600 details exactly, whatever it says of where it comes from", async () => {
    const host = await start();
    expect(await countAnswered(host, 700, (i) => `198.51.${Math.floor(i / 256)}.${i % 256}`)).toBe(600);
    const refused = await host.send("/api/v1/contacts/clear1");
    await readProblem(refused, "too-many-requests");
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  });

  it("is counted by what our own proxy says, and not by what was forged before it", async () => {
    const host = await start({ TRUSTED_PROXIES: "127.0.0.1" });
    expect(await countAnswered(host, 610, (i) => `10.0.0.${i % 200}, 203.0.113.7`)).toBe(600);
    expect(await countAnswered(host, 10, () => "203.0.113.8")).toBe(10);
  });

  it("lets fifty people behind one address see five contacts and send one enquiry within an hour", async () => {
    let minutes = 0;
    const host = await startTestHost({
      sample: hostSampleLines,
      now: () => new Date(now().getTime() + minutes * 60_000),
    });
    expect(await countAnswered(host, 250, () => "203.0.113.7")).toBe(250);
    let waiting = Array.from({ length: 50 }, () => newKey());
    for (; waiting.length > 0; minutes += 1) {
      const outcomes = await Promise.all(
        waiting.map(async (key) => ({ key, response: await submit(host.send, question, key) })),
      );
      // Whoever is refused is told when to come again, and the app does so by itself.
      const refused = outcomes.filter(({ response }) => response.status !== 201);
      for (const { response } of refused) expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
      waiting = refused.map(({ key }) => key);
    }
    expect(minutes).toBeLessThanOrEqual(60);
  });
});

it("answers others while 500 sockets send their request a sign at a time", async () => {
  const host = await start();
  const sockets: Socket[] = await Promise.all(
    Array.from(
      { length: 500 },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(host.port, "127.0.0.1", () => resolve(socket));
          socket.on("error", reject);
        }),
    ),
  );
  for (const socket of sockets) socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
  const began = performance.now();
  expect((await host.send("/api/v1/contacts")).status).toBe(200);
  // Long before the first of the slow ones is given up.
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const socket of sockets) socket.destroy();
});

it("ends a request whose head, or whose body, never comes to an end, and says so", async () => {
  const host = await start();
  const answers = await Promise.all([
    sendBytes(host, "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "),
    sendBytes(
      host,
      "POST /api/v1/enquiries HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
    ),
  ]);
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

it("takes an address of eight kibibytes, and none that is longer", async () => {
  const host = await start();
  const statusOf = async (length: number): Promise<number> => (await host.send(`/?${"a".repeat(length - 2)}`)).status;
  expect([await statusOf(8_192), await statusOf(8_193)]).toEqual([200, 414]);
});

it("lets a network send twenty at once exactly, and try ten links that open nothing", async () => {
  const host = await start();
  const statuses = await Promise.all(
    Array.from({ length: 25 }, async () => (await submit(host.send, question)).status),
  );
  expect(statuses.toSorted((one, other) => one - other)).toEqual([
    ...Array.from({ length: 20 }, () => 201),
    ...Array.from({ length: 5 }, () => 429),
  ]);
  const tried: number[] = [];
  for (let i = 0; i < 15; i += 1) tried.push((await readStatus(host.send, "x".repeat(32))).status);
  expect(tried).toEqual([...Array.from({ length: 10 }, () => 404), ...Array.from({ length: 5 }, () => 429)]);
});
