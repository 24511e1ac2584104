import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { readProblem } from "../contract/read-answer.ts";
import { introduction, newKey, question, readStatus, submitted } from "../contract/sample-enquiry.ts";
import { watchOverload } from "../../host/http/overload.ts";
import { findReceiver, hostSampleLines } from "./host-sample.ts";
import { readText } from "./mail-host.ts";
import { startMailHost } from "./start-mail-host.ts";
import { startTestHost } from "./start-test-host.ts";

/** More than one visitor or two ask for at once. */
const A_CROWD = 60;

/** Keeps the process from everything else, as too much work does. */
const block = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it("says at once that it is too busy, and when to come again, and answers again as soon as it is not", async () => {
  const host = await startTestHost({ environment: { MONITOR_PORT: "0" }, overload: watchOverload() });
  // What it did to start may have made it late.
  await expect.poll(async () => (await host.send("/api/v1/contacts")).status).toBe(200);
  const askWhileBusy = async (): Promise<Response> => {
    const asked = Promise.all(Array.from({ length: A_CROWD }, () => fetch(`${host.url}/api/v1/contacts?limit=1`)));
    // Until the requests are on their way.
    await wait(0);
    block(1_500);
    const answers = await asked;
    // What arrives only when the process has caught up again is answered as ever.
    return answers.find(({ status }) => status !== 200) ?? askWhileBusy();
  };
  const refused = await askWhileBusy();
  await readProblem(refused, "too-busy");
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(refused.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  // As soon as it has caught up.
  await expect.poll(async () => (await host.send("/api/v1/contacts?limit=1")).status).toBe(200);
  const figures = await (await fetch(`http://127.0.0.1:${host.monitorPort}/metrics`)).text();
  expect(figures).toMatch(/^clearing_point_refused_too_busy [1-9]/m);
});

it("keeps whoever is there alone waiting rather than refusing them, whatever has made it late", async () => {
  const host = await startTestHost({ overload: { isTooMuch: () => true, lateMs: () => 1_500, stop: () => {} } });
  // What a page asks for at once.
  const paths = ["/contacts?limit=1", "/projects", "/experts", "/events", "/materials", "/guidance", "/overview"];
  const answers = await Promise.all(paths.map((path) => host.send(`/api/v1${path}`)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
});

/** Sends all requests in one piece over one connection, so that they are there before any is answered. */
const askAtOnce = (port: number, requests: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(requests.join("")));
    let received = "";
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => {
      received += chunk.toString("latin1");
      const answers = received.split(/(?=HTTP\/1\.1 \d{3} )/);
      if (answers.length < requests.length) return;
      socket.destroy();
      resolve(answers.map((each) => each.split("\r\n\r\n", 1)[0] ?? ""));
    });
  });

it("refuses what there is no place for, but no withdrawal, and still says how it stands", async () => {
  const host = await startTestHost({ environment: { MONITOR_PORT: "0" }, sample: hostSampleLines });
  const { token } = await submitted(host.send, question);
  const list = "GET /api/v1/contacts?limit=1 HTTP/1.1\r\nHost: a\r\n\r\n";
  const status = await readStatus(host.send, token);
  const { version } = (await status.json()) as { version: number };
  const withdrawal = `DELETE /api/v1/enquiries/mine HTTP/1.1\r\nHost: a\r\nAuthorization: Link ${token}\r\nIdempotency-Key: ${newKey()}\r\nIf-Match: "${version}"\r\n\r\n`;
  const asking = askAtOnce(host.port, [...Array.from({ length: 400 }, () => list), withdrawal]);
  const readiness = await fetch(`http://127.0.0.1:${host.monitorPort}/ready`);
  expect(readiness.status).toBe(200);
  const answers = await asking;
  const refused = answers.filter((each) => each.startsWith("HTTP/1.1 503 "));
  expect(refused.length).toBeGreaterThan(0);
  for (const each of refused) expect(each).toMatch(/^Retry-After: [1-9]/im);
  expect(answers.filter((each) => each.startsWith("HTTP/1.1 200 ")).length).toBe(400 - refused.length);
  expect(answers.at(-1)).toMatch(/^HTTP\/1\.1 204 /);
  expect((await host.send("/api/v1/contacts?limit=1")).status).toBe(200);
});

it("takes an entry out of sight by the link in its contact's mail, however much else is asked", async () => {
  const mailHost = await startMailHost();
  const environment = { SMTP_URL: mailHost.url, MAIL_FROM: "post@network.example" };
  const host = await startTestHost({ environment, sample: hostSampleLines });
  const { id } = findReceiver();
  await submitted(host.send, { ...introduction, contact: id });
  await expect.poll(() => mailHost.received).toHaveLength(1);
  const letter = readText(mailHost.received[0]?.raw ?? "");
  const [, contact = "", secret = ""] = /enquiry\/takedown\/(\w+)#([\w-]{32})/.exec(letter) ?? [];
  expect(contact).toBe(id);
  expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(200);
  const list = "GET /api/v1/contacts?limit=1 HTTP/1.1\r\nHost: a\r\n\r\n";
  const takedown = `DELETE /api/v1/contacts/${id}/takedown HTTP/1.1\r\nHost: a\r\nAuthorization: Link ${secret}\r\n\r\n`;
  const answers = await askAtOnce(host.port, [...Array.from({ length: 400 }, () => list), takedown]);
  expect(answers.filter((each) => each.startsWith("HTTP/1.1 503 ")).length).toBeGreaterThan(0);
  expect(answers.at(-1)).toMatch(/^HTTP\/1\.1 204 /);
  expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(404);
});
