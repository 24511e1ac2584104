import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../../../scripts/checks/free-port.ts";
import { writeSampleLines } from "../../../scripts/sample-lines.ts";
import { askMuch } from "./ask-much.ts";
import { makeApp, trusting, withFolder } from "./kill-runs.ts";
import { createProgram } from "./program.ts";

/** What came of asking for more than can be answered. `failed` and `withoutRetryAfter` should be 0. */
export type OverloadFigures = {
  /** Answers a second where nobody waits in vain, and what was asked a second then. */
  readonly capacity: number;
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  /** Neither answered nor refused. */
  readonly failed: number;
  readonly withoutRetryAfter: number;
  /** How long half of them, and all of them, waited at most for what they got. */
  readonly medianMs: number;
  readonly longestMs: number;
  /** How often of all times the monitor's port said that the host is ready. */
  readonly ready: string;
  /** Most of the machine's memory it held at any time since its start, as the kernel counts it. */
  readonly mostMegabytes: number;
  /** From the last request until a list is answered again. */
  readonly recoveryMs: number;
};

const TIMES_CAPACITY = 5;
const A_LIST = "/api/v1/contacts?limit=10";

let last = 0;
/** Each list is another one, so that none is ready: the costly case. */
const anotherList = (): string => `${A_LIST}&q=moschee+${(last += 1)}`;

type Got = { readonly status: number; readonly retryAfter: number };

/** Over a connection of its own: one that is used again could be closed by a host that is late. */
const ask = (url: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume().on("end", () => {
        resolve({ status: response.statusCode ?? 0, retryAfter: Number(response.headers["retry-after"]) });
      });
    }).on("error", reject);
  });

/** A look at one moment would miss the highest. Linux alone tells it. */
const readMostMegabytes = (pid: number): number =>
  Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024);

/** Looks how the host stands until it is told to stop. */
const watch = (url: string, monitor: string, ending: AbortSignal) => {
  const seen = { withoutRetryAfter: 0, ready: 0, looks: 0 };
  const look = async (): Promise<void> => {
    const [list, readiness] = await Promise.all([ask(url + A_LIST), ask(`${monitor}/ready`)]);
    if (list.status === 503 && !(list.retryAfter > 0)) seen.withoutRetryAfter += 1;
    seen.looks += 1;
    if (readiness.status === 200) seen.ready += 1;
  };
  const watching = (async () => {
    while (!ending.aborted) {
      await look();
      await wait(500);
    }
  })();
  return { seen, watching };
};

const waitForAnswer = async (url: string): Promise<void> => {
  if ((await ask(url + A_LIST)).status === 200) return;
  await wait(50);
  await waitForAnswer(url);
};

/** What the unit of `deploy/` starts Node with. */
const readServiceParameters = (): readonly string[] =>
  /^ExecStart=\/usr\/bin\/node (.+)$/m.exec(readFileSync("deploy/clearing-point.service", "utf8"))?.[1]?.split(" ") ??
  [];

/** Asks a host over SQLite with 3,000 invented contacts for five times of what it can answer, for so many seconds. */
export const askTooMuch = (seconds: number): Promise<OverloadFigures> =>
  withFolder(async (folder) => {
    const sample = join(folder, "sample.jsonl");
    writeFileSync(sample, writeSampleLines(new Date()));
    const monitorPort = await findFreePort();
    const host = createProgram({
      parameters: [...readServiceParameters(), "--app", makeApp(folder), "--sample-file", sample],
      environment: { ...trusting, DATA_FOLDER: join(folder, "data"), MONITOR_PORT: String(monitorPort) },
    });
    try {
      await host.start();
      await waitForAnswer(host.url());
      const alone = await askMuch({ url: host.url(), path: anotherList, connections: 20, seconds: 5 });
      const capacity = Math.round(alone.answered / alone.seconds);
      const ending = new AbortController();
      const { seen, watching } = watch(host.url(), `http://127.0.0.1:${monitorPort}`, ending.signal);
      const load = await askMuch({
        url: host.url(),
        path: anotherList,
        connections: 1_000,
        perSecond: capacity * TIMES_CAPACITY,
        seconds,
      });
      const ended = performance.now();
      await waitForAnswer(host.url());
      const recoveryMs = Math.round(performance.now() - ended);
      ending.abort();
      await watching;
      return {
        capacity,
        asked: Math.round(load.asked / load.seconds),
        answered: load.answered,
        refused: load.refused,
        failed: load.failed,
        withoutRetryAfter: load.withoutRetryAfter + seen.withoutRetryAfter,
        medianMs: load.medianMs,
        longestMs: load.longestMs,
        ready: `${seen.ready} of ${seen.looks}`,
        mostMegabytes: readMostMegabytes(host.pid()),
        recoveryMs,
      };
    } finally {
      await host.end("SIGKILL");
    }
  });
