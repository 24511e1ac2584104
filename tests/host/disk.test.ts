import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { readProblem } from "../contract/read-answer.ts";
import { question, submit } from "../contract/sample-enquiry.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { hostSampleLines } from "./host-sample.ts";
import { startPostgres } from "./postgres-server.ts";
import { makeFolder, startTestHost, type TestHost } from "./start-test-host.ts";

const SMALL_DISK_BYTES = 8 * 1024 * 1024;

/** A disk of its own that can be filled; `null` where this user may not mount one. */
const mountSmallDisk = (): string | null => {
  const folder = makeFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SMALL_DISK_BYTES}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder]);
  });
  return folder;
};

it("answers 503 to what cannot be stored while the disk is full; reads go on, and nothing has to be started anew", async (context) => {
  const dataFolder = mountSmallDisk();
  if (dataFolder === null) {
    console.warn("not run: a full disk: only root may mount one");
    context.skip();
    return;
  }
  const host = await startTestHost({
    dataFolder,
    sample: hostSampleLines,
    environment: { MONITOR_PORT: "0", TRUSTED_PROXIES: "127.0.0.1" },
  });
  const readiness = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${host.monitorPort}/ready`)).json();
  const filler = join(dataFolder, "filler");
  const { bavail, bsize } = statfsSync(dataFolder);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
  expect(statfsSync(dataFolder).bavail).toBe(0);
  // What is free within the database's own files may take one or two more.
  const statuses: number[] = [];
  for (let i = 0; i < 200 && statuses.at(-1) !== 503; i += 1) {
    // Each from a network of its own, so that no limit is reached.
    const response = await submit((path, init) => {
      const headers = new Headers(init?.headers);
      headers.set("X-Forwarded-For", `10.0.${i}.1`);
      return host.send(path, { ...init, headers });
    }, question);
    statuses.push(response.status);
    if (response.status !== 503) continue;
    await readProblem(response, "store-unavailable");
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
  }
  expect(statuses.at(-1)).toBe(503);
  expect(await readiness()).toMatchObject({
    isReady: false,
    findings: expect.arrayContaining([{ name: "disk", level: "failed", says: "0 MB are free" }]),
  });
  expect((await host.send("/api/v1/contacts?limit=3")).status).toBe(200);
  expect((await host.send("/api/v1/projects")).status).toBe(200);
  rmSync(filler);
  expect((await submit(host.send, question)).status).toBe(201);
});

/** A disk that the system makes read-only under whoever writes on it, as it does when it finds a fault. */
const mountFragileDisk = (): { readonly folder: string; readonly breakDown: () => void } | null => {
  const image = join(makeFolder(), "image");
  const folder = join(image, "..", "disk");
  const run = (command: string, ...parameters: readonly string[]): string =>
    execFileSync(command, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  mkdirSync(folder);
  writeFileSync(image, "");
  truncateSync(image, 4 * SMALL_DISK_BYTES);
  try {
    run("mkfs.ext4", "-q", "-F", "-e", "remount-ro", image);
    run("mount", "-o", "loop", image, folder);
  } catch {
    return null;
  }
  onTestFinished(() => {
    run("umount", "--lazy", folder);
  });
  const device = basename(run("findmnt", "--noheadings", "--output", "SOURCE", folder));
  return { folder, breakDown: () => writeFileSync(`/sys/fs/ext4/${device}/trigger_fs_error`, "1") };
};

const expectReadsOnly = async (host: TestHost): Promise<void> => {
  const refused = await submit(host.send, question);
  await readProblem(refused, "store-unavailable");
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  // Of what nobody has asked for yet nothing is ready: it is read.
  expect((await host.send("/api/v1/contacts?limit=7&land=DE-BY")).status).toBe(200);
  expect((await host.send("/api/v1/projects")).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${host.monitorPort}/ready`)).status).toBe(503);
};

it("answers 503 to what cannot be stored once its disk has become read-only; reads go on", async (context) => {
  const disk = mountFragileDisk();
  if (disk === null) {
    console.warn("not run: a disk that becomes read-only: only root may mount one, of ext4");
    context.skip();
    return;
  }
  const host = await startTestHost({
    dataFolder: join(disk.folder, "data"),
    sample: hostSampleLines,
    environment: { MONITOR_PORT: "0" },
  });
  expect((await submit(host.send, question)).status).toBe(201);
  disk.breakDown();
  await expectReadsOnly(host);
});

describeWithPostgres("over PostgreSQL", (binaries) => {
  it("answers 503 to what cannot be stored while the server takes nothing; reads go on, and it takes it again", async () => {
    const server = await startPostgres(binaries);
    onTestFinished(server.stop);
    const host = await startTestHost({
      environment: { DATABASE_URL: server.url, MONITOR_PORT: "0" },
      sample: hostSampleLines,
    });
    const setReadOnly = async (value: "on" | "off"): Promise<void> => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query(`alter system set default_transaction_read_only = ${value}`);
      await client.query("select pg_reload_conf()");
      await client.end();
    };
    await setReadOnly("on");
    // A server's processes read its settings when they are next idle.
    await expect.poll(async () => (await submit(host.send, question)).status).toBe(503);
    await expectReadsOnly(host);
    await setReadOnly("off");
    await expect.poll(async () => (await submit(host.send, question)).status).toBe(201);
  });
});
