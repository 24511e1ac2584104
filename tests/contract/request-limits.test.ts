import { describe, expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { networkOf } from "../../backend/request-limits.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { readProblem } from "./read-answer.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { newKey, question } from "./sample-enquiry.ts";

const ADDRESS = "X-Test-Address";
const HOME = "192.0.2.1";
const OTHER = "192.0.2.2";

/** A backend that believes where a request says it comes from, with a clock of its own. */
const start = () => {
  let now = SAMPLE_NOW.getTime();
  const { fetch } = createBackend({
    store: createMemoryStore(sampleContacts),
    now: () => new Date(now),
    addressOf: ({ headers }) => headers.get(ADDRESS),
  });
  const send = (path: string, from: string | null, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (from !== null) headers.set(ADDRESS, from);
    return fetch(new Request(`http://localhost${path}`, { ...init, headers }));
  };
  return {
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
    readDetails: (from: string | null) => send("/api/v1/contacts/nwkmi1", from),
    readSeveral: (from: string, count: number) =>
      send(`/api/v1/contacts/details?${Array.from({ length: count }, (_, i) => `id=contact${i}`).join("&")}`, from),
    readList: (from: string) => send("/api/v1/contacts", from),
    submit: (from: string, key = newKey()) =>
      send(endpointPaths.enquiries, from, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
        body: JSON.stringify(question),
      }),
    reportFault: (from: string) =>
      send(endpointPaths.clientFaults, from, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ kind: "uncaught", route: "/", version: "unbuilt" }),
      }),
    readLink: (from: string, token: string) =>
      send(endpointPaths.enquiry, from, { headers: { Authorization: `Link ${token}` } }),
  };
};

/** Asks until it is refused, at most `most` times; says how often it was not. */
const countUntilRefused = async (ask: () => Promise<Response>, most: number): Promise<number> => {
  for (let count = 0; count < most; count += 1) {
    // One after the other: each counts.
    if ((await ask()).status === 429) return count;
  }
  return most;
};

const retryAfter = async (response: Response): Promise<number> => {
  await readProblem(response, "too-many-requests");
  return Number(response.headers.get("Retry-After"));
};

const wrongToken = "x".repeat(32);

describe("what one network may ask", () => {
  it("is the details of 600 contacts, then one a second", async () => {
    const { pass, readDetails, readList } = start();
    expect(await countUntilRefused(() => readDetails(HOME), 700)).toBe(600);
    expect(await retryAfter(await readDetails(HOME))).toBe(1);
    expect((await readDetails(OTHER)).status).toBe(200);
    expect((await readList(HOME)).status).toBe(200);
    pass(1);
    expect([(await readDetails(HOME)).status, (await readDetails(HOME)).status]).toEqual([200, 429]);
    pass(600);
    expect(await countUntilRefused(() => readDetails(HOME), 700)).toBe(600);
  });

  it("counts contacts, not requests", async () => {
    const { pass, readDetails, readSeveral } = start();
    expect(await countUntilRefused(() => readSeveral(HOME, 50), 20)).toBe(12);
    expect(await retryAfter(await readSeveral(HOME, 50))).toBe(50);
    expect(await retryAfter(await readDetails(HOME))).toBe(1);
    pass(49);
    expect(await retryAfter(await readSeveral(HOME, 50))).toBe(1);
    // What was refused was not counted.
    expect((await readSeveral(HOME, 49)).status).toBe(200);
    expect((await readDetails(HOME)).status).toBe(429);
  });

  it("is twenty submissions at once, then one a minute", async () => {
    const { pass, submit } = start();
    expect(await countUntilRefused(() => submit(HOME), 30)).toBe(20);
    expect(await retryAfter(await submit(HOME))).toBe(60);
    expect((await submit(OTHER)).status).toBe(201);
    pass(59);
    expect(await retryAfter(await submit(HOME))).toBe(1);
    pass(1);
    expect((await submit(HOME)).status).toBe(201);
  });

  it("is twenty faults at once, then one a minute, whatever else is sent", async () => {
    const { pass, reportFault, submit } = start();
    expect(await countUntilRefused(() => reportFault(HOME), 30)).toBe(20);
    expect(await retryAfter(await reportFault(HOME))).toBe(60);
    expect([(await reportFault(OTHER)).status, (await submit(HOME)).status]).toEqual([204, 201]);
    pass(60);
    expect((await reportFault(HOME)).status).toBe(204);
  });

  it("is ten links a minute that open nothing, and no limit for those that do", async () => {
    const { pass, submit, readLink } = start();
    const { token } = (await (await submit(HOME)).json()) as { token: string };
    expect(await countUntilRefused(() => readLink(HOME, token), 50)).toBe(50);
    expect(await countUntilRefused(() => readLink(HOME, wrongToken), 50)).toBe(10);
    // Not even one that opens something, because the answer would tell them apart.
    expect(await retryAfter(await readLink(HOME, token))).toBe(6);
    expect((await readLink(OTHER, token)).status).toBe(200);
    pass(6);
    expect((await readLink(HOME, token)).status).toBe(200);
  });

  it("counts a link of another form as one that opens nothing", async () => {
    const { readLink } = start();
    expect(await countUntilRefused(() => readLink(HOME, "short"), 50)).toBe(10);
  });

  it("is everything where nobody knows the network", async () => {
    const { readDetails } = start();
    expect(await countUntilRefused(() => readDetails(null), 700)).toBe(700);
  });

  it("lets 50 people behind one address read five contacts and send one enquiry within an hour, if they wait", async () => {
    const { pass, readDetails, submit } = start();
    const details = await Promise.all(Array.from({ length: 250 }, () => readDetails(HOME)));
    expect(new Set(details.map(({ status }) => status))).toEqual(new Set([200]));
    let waiting = Array.from({ length: 50 }, () => newKey());
    let waited = 0;
    while (waiting.length > 0) {
      const refused: string[] = [];
      let longest = 0;
      for (const key of waiting) {
        const response = await submit(HOME, key);
        if (response.status === 201) continue;
        refused.push(key);
        longest = Math.max(longest, await retryAfter(response));
      }
      waiting = refused;
      pass(longest);
      waited += longest;
    }
    expect(waited).toBeLessThanOrEqual(3_600);
  });
});

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2ff:3:4:5:6", "2001:0db8:0001:02"],
  ["2001:db8:1:200::", "2001:0db8:0001:02"],
  ["2001:DB8:1:300::1", "2001:0db8:0001:03"],
  ["2001:db8::1", "2001:0db8:0000:00"],
  ["::1", "0000:0000:0000:00"],
])("takes %s to belong to the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
