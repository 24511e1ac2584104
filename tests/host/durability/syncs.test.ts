import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWithPostgres } from "../describe-with-postgres.ts";
import { startPostgres } from "../postgres-server.ts";
import { makeApp, trusting, withFolder } from "./kill-runs.ts";
import { createProgram } from "./program.ts";
import { submitUntilAnswered } from "./run-kills.ts";

const ACKNOWLEDGED = 20;

const hasStrace = spawnSync("strace", ["-V"], { stdio: "ignore" }).status === 0;
if (!hasStrace)
  console.warn("not run: how often the disk was waited for: there is no strace (Debian: `apt-get install strace`)");
const isWatched = process.env["CI"] !== undefined;

/** How often these processes, and those they start, wait for the disk while something is done. */
const countSyncs = async (pids: readonly number[], folder: string, act: () => Promise<void>): Promise<number> => {
  const file = join(folder, "syncs");
  const named = pids.flatMap((pid) => ["-p", String(pid)]);
  const watching = spawn("strace", ["-f", "-e", "trace=fsync,fdatasync", "-o", file, ...named], { stdio: "pipe" });
  const ended = new Promise((resolve) => {
    watching.once("close", resolve);
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    watching.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      // One that ended by itself meanwhile has nothing to wait for.
      if ((said.match(/ attached|No such process/g)?.length ?? 0) >= pids.length) resolve();
    });
    watching.once("close", () => reject(new Error(`strace ended by itself: ${said}`)));
  });
  try {
    await act();
  } finally {
    watching.kill("SIGTERM");
    await ended;
  }
  return readFileSync(file, "utf8").match(/f(?:data)?sync\(.*\) += 0$|f(?:data)?sync resumed>\) += 0$/gm)?.length ?? 0;
};

/** Submits one after the other to a host, and counts how often those processes wait for the disk meanwhile. */
const countWhileSubmitting = (
  environment: Readonly<Record<string, string>>,
  findPids: (host: number) => readonly number[],
): Promise<number> =>
  withFolder(async (folder) => {
    const host = createProgram({
      parameters: ["host/main.ts", "--app", makeApp(folder)],
      environment: { ...trusting, DATA_FOLDER: join(folder, "data"), ...environment },
    });
    await host.start();
    try {
      return await countSyncs(findPids(host.pid()), folder, async () => {
        // One after the other: two that are acknowledged together may share one.
        for (let i = 0; i < ACKNOWLEDGED; i += 1) await submitUntilAnswered(host.url, randomUUID());
      });
    } finally {
      await host.end("SIGKILL");
    }
  });

it.skipIf(!hasStrace && !isWatched)("waits for the disk at least once for each enquiry it acknowledges", async () => {
  expect(await countWhileSubmitting({}, (host) => [host])).toBeGreaterThanOrEqual(ACKNOWLEDGED);
});

describeWithPostgres("over PostgreSQL", (binaries) => {
  it.skipIf(!hasStrace && !isWatched)("waits for the server's disk at least once for each enquiry", async () => {
    const server = await startPostgres(binaries);
    try {
      const [main = ""] = readFileSync(join(server.folder, "data/postmaster.pid"), "utf8").split("\n");
      const count = await countWhileSubmitting({ DATABASE_URL: server.url }, () => {
        // The host is connected by now, and the connections it keeps are processes of the server.
        const children = execFileSync("ps", ["-o", "pid=", "--ppid", main], { encoding: "utf8" }).trim().split(/\s+/);
        return [main, ...children].map(Number);
      });
      expect(count).toBeGreaterThanOrEqual(ACKNOWLEDGED);
    } finally {
      await server.stop();
    }
  });
});
