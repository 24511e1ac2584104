import { expect, it, onTestFinished } from "vitest";
import { z } from "zod/mini";
import { newKey, question, submit } from "../contract/sample-enquiry.ts";
import { readProblem } from "../contract/read-answer.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { hostSampleLines } from "./host-sample.ts";
import { startPostgres } from "./postgres-server.ts";
import { startTestHost } from "./start-test-host.ts";

const listSchema = z.object({ total: z.number() });

describeWithPostgres("over PostgreSQL", (binaries) => {
  it("goes on reading from the replica while the primary is killed, and takes what is sent when it is back", async () => {
    const primary = await startPostgres(binaries);
    onTestFinished(primary.stop);
    const replica = await startPostgres(binaries, { primary });
    onTestFinished(replica.stop);
    const host = await startTestHost({
      environment: { DATABASE_URL: primary.url, DATABASE_READ_URL: replica.url, MONITOR_PORT: "0" },
      sample: hostSampleLines,
    });
    const read = async (path: string) => listSchema.parse(await (await host.send(path)).json()).total;
    const before = await read("/api/v1/contacts");
    expect(before).toBeGreaterThan(100);

    await primary.kill();
    expect(await read("/api/v1/contacts?limit=5")).toBe(before);
    expect(await read("/api/v1/projects")).toBeGreaterThan(0);
    const key = newKey();
    const refused = await submit(host.send, question, key);
    await readProblem(refused, "store-unavailable");
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await fetch(`http://127.0.0.1:${host.monitorPort}/ready`)).status).toBe(503);

    await primary.start();
    expect((await submit(host.send, question, key)).status).toBe(201);
    expect((await fetch(`http://127.0.0.1:${host.monitorPort}/ready`)).status).toBe(200);
  });
});
