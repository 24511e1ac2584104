import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, vi } from "vitest";
import { z } from "zod/mini";
import { question, submit, submitted } from "../contract/sample-enquiry.ts";
import { readProblem } from "../contract/read-answer.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeFolder, startTestHost } from "./start-test-host.ts";

const readinessSchema = z.object({
  isReady: z.boolean(),
  findings: z.array(z.object({ name: z.string(), level: z.string(), says: z.string() })),
});

const start = async (now?: () => Date) => {
  const dataFolder = makeFolder();
  const environment = { MONITOR_PORT: "0", SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "post@network.example" };
  const host = await startTestHost({
    dataFolder,
    environment,
    sample: hostSampleLines,
    ...(now === undefined ? {} : { now }),
  });
  const ask = (path: string) => fetch(`http://127.0.0.1:${host.monitorPort}${path}`);
  const readiness = async () => {
    const response = await ask("/ready");
    const { isReady, findings } = readinessSchema.parse(await response.json());
    expect(response.status).toBe(isReady ? 200 : 503);
    return { isReady, levels: Object.fromEntries(findings.map(({ name, level }) => [name, level])) };
  };
  const file = join(dataFolder, "clearing-point.db");
  return { host, dataFolder, file, ask, readiness };
};

/** The host of this process may be writing: it has to go on meanwhile, so SQLite's own waiting would never end. */
const whenFree = async (act: () => void): Promise<void> => vi.waitFor(act, { timeout: 60_000, interval: 20 });

it("is ready when it has begun, and asks for a first backup", async () => {
  const { ask, readiness, dataFolder } = await start();
  expect(await readiness()).toEqual({
    isReady: true,
    levels: { database: "ok", disk: "ok", migration: "ok", settings: "ok", backup: "attention", outbox: "ok" },
  });
  const stamp = join(dataFolder, "last-backup");
  writeFileSync(stamp, "");
  expect((await readiness()).levels["backup"]).toBe("ok");
  const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400;
  utimesSync(stamp, twoDaysAgo, twoDaysAgo);
  expect((await readiness()).levels["backup"]).toBe("attention");
  expect((await ask("/live")).status).toBe(200);
  expect((await ask("/other")).status).toBe(404);
});

it("is not ready while another program keeps the database locked; reads go on, what is sent hears 503", async () => {
  const { host, file, readiness } = await start();
  expect((await host.send("/api/v1/contacts")).status).toBe(200);
  const other = new DatabaseSync(file);
  await whenFree(() => other.exec("begin immediate"));
  expect((await readiness()).isReady).toBe(false);
  const refused = await submit(host.send, question);
  await readProblem(refused, "store-unavailable");
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect((await host.send("/api/v1/contacts?limit=3")).status).toBe(200);
  expect((await host.send("/api/v1/projects")).status).toBe(200);
  other.exec("rollback");
  other.close();
  expect((await submit(host.send, question)).status).toBe(201);
  expect((await readiness()).isReady).toBe(true);
});

it("is not ready where the schema is older than the program", async () => {
  const { file, readiness } = await start();
  const other = new DatabaseSync(file);
  await whenFree(() => other.exec("delete from migration"));
  other.close();
  expect(await readiness()).toMatchObject({ isReady: false, levels: { migration: "failed" } });
});

it("says when a letter waits for long", async () => {
  let hours = 0;
  const { host, readiness } = await start(() => new Date(Date.now() + hours * 3_600_000));
  await submitted(host.send, question);
  expect((await readiness()).levels["outbox"]).toBe("ok");
  hours = 2;
  expect((await readiness()).levels["outbox"]).toBe("attention");
});

it("says how many letters wait where there is no mail host", async () => {
  const host = await startTestHost({ environment: { MONITOR_PORT: "0" }, sample: hostSampleLines });
  const says = async (): Promise<unknown> => {
    const { findings } = readinessSchema.parse(
      await (await fetch(`http://127.0.0.1:${host.monitorPort}/ready`)).json(),
    );
    return findings.find(({ name }) => name === "outbox");
  };
  expect(await says()).toEqual({ name: "outbox", level: "ok", says: "no letter waits: there is no SMTP_URL" });
  await submitted(host.send, question);
  expect(await says()).toMatchObject({
    level: "attention",
    says: expect.stringMatching(/^[1-9]\d* letters wait, .*: there is no SMTP_URL$/),
  });
});

it("counts, in lines a shell can read", async () => {
  const { host, ask } = await start();
  await host.send("/api/v1/contacts");
  const figures = await (await ask("/metrics")).text();
  expect(figures).toMatch(/^clearing_point_requests 1$/m);
  expect(figures).toMatch(/^clearing_point_memory_bytes \d+$/m);
});
