import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openSqlite } from "../../../host/database/open-sqlite.ts";
import { readStatus } from "../../contract/sample-enquiry.ts";
import { makeApp, trusting, withFolder } from "./kill-runs.ts";
import { createProgram } from "./program.ts";
import { anyAddress, submitUntilAnswered } from "./run-kills.ts";

/** `missing`: acknowledged before a backup began and not in it; `closed`: links that open nothing once it is restored. */
export type BackupFigures = {
  readonly acknowledged: number;
  /** How many of them came in a second while backups were made. */
  readonly perSecond: number;
  readonly missing: number;
  readonly closed: number;
};

const WRITERS = 6;
const MOST_LINKS = 30;
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A command of the host, in a process of its own as an operator runs it. */
const runCommand = (dataFolder: string, ...parameters: readonly string[]) =>
  promisify(execFile)(process.execPath, ["host/main.ts", ...parameters], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, NODE_NO_WARNINGS: "1" },
  });

type Receipt = { readonly token: string; readonly reference: string };

/** Restores elsewhere, with the key alone, and looks for what was acknowledged before. */
const countMissing = async (elsewhere: string, file: string, receipts: readonly Receipt[]): Promise<number> => {
  await runCommand(elsewhere, "restore", file);
  const database = openSqlite(join(elsewhere, "clearing-point.db"));
  const stored = await database.kysely.selectFrom("enquiry").select("reference").execute();
  await database.close();
  const references = new Set(stored.map(({ reference }) => reference));
  return receipts.filter(({ reference }) => !references.has(reference)).length;
};

/** Makes so many backups by the command while others write over HTTP, and restores each of them elsewhere. */
export const backUpWhileWriting = (backups: number): Promise<BackupFigures> =>
  withFolder(async (folder) => {
    const app = makeApp(folder);
    const startHost = async (dataFolder: string) => {
      const environment = { ...trusting, DATA_FOLDER: dataFolder };
      const started = createProgram({ parameters: ["host/main.ts", "--app", app], environment });
      await started.start();
      return started;
    };
    const dataFolder = join(folder, "data");
    const host = await startHost(dataFolder);
    const receipts: Receipt[] = [];
    const ending = new AbortController();
    const writing = Array.from({ length: WRITERS }, async () => {
      while (!ending.signal.aborted) {
        receipts.push(JSON.parse(await submitUntilAnswered(host.url, randomUUID())) as Receipt);
      }
    });
    const began = performance.now();
    const made: { readonly file: string; readonly before: number }[] = [];
    for (let i = 0; i < backups; i += 1) {
      const enough = (i + 1) * 5;
      while (receipts.length < enough) await wait(10);
      const file = join(folder, `backup-${i}`);
      const before = receipts.length;
      await runCommand(dataFolder, "backup", file);
      made.push({ file, before });
    }
    const perSecond = receipts.length / ((performance.now() - began) / 1_000);
    ending.abort();
    await Promise.all(writing);
    await host.end("SIGTERM");
    let missing = 0;
    let elsewhere = "";
    for (const { file, before } of made) {
      elsewhere = `${file}-restored`;
      mkdirSync(elsewhere);
      copyFileSync(join(dataFolder, "host.key"), join(elsewhere, "host.key"));
      missing += await countMissing(elsewhere, file, receipts.slice(0, before));
    }
    const restored = await startHost(elsewhere);
    const links = receipts.slice(0, Math.min(made.at(-1)?.before ?? 0, MOST_LINKS));
    const send = (path: string, init?: RequestInit): Promise<Response> => {
      const headers = new Headers(init?.headers);
      headers.set("X-Forwarded-For", anyAddress());
      return fetch(new URL(path, restored.url()), { ...init, headers });
    };
    const readOpen = async (token: string): Promise<number> => {
      const { status } = await readStatus(send, token);
      // A host that is late for a moment wants to be asked again; what it refuses then is not closed.
      return status === 503 ? wait(20).then(() => readOpen(token)) : status;
    };
    const statuses = await Promise.all(links.map(({ token }) => readOpen(token)));
    await restored.end("SIGTERM");
    const closed = statuses.filter((status) => status !== 200).length;
    return { acknowledged: receipts.length, perSecond, missing, closed };
  });
