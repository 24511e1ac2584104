import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writeSampleLines } from "../../../scripts/sample-lines.ts";
import { makeApp, trusting, withFolder } from "./kill-runs.ts";
import type { Turns } from "./measured-change.ts";
import { createProgram } from "./program.ts";
import { anyAddress } from "./run-kills.ts";

/** The longest of all changes. */
export type RebuildFigures = {
  /** Processor time of the main thread in one turn of its event loop. */
  readonly longestTurnMs: number;
  /** By the clock, of an answer that needs no contact, while the directory was made anew. */
  readonly longestWaitMs: number;
  /** By the clock, from the change until its directory was answered. */
  readonly longestRebuildMs: number;
  readonly turns: number;
};

type Got = { readonly status: number; readonly tag: string };

const ask = (url: string, path: string, tag = ""): Promise<Got> =>
  new Promise((resolve, reject) => {
    const headers = {
      "Accept-Encoding": "br",
      "X-Forwarded-For": anyAddress(),
      ...(tag === "" ? {} : { "If-None-Match": tag }),
    };
    get(url + path, { headers }, (response) => {
      response.resume().on("end", () => {
        const { statusCode: status = 0 } = response;
        // A host that is late for a moment wants to be asked again; whoever asks waits meanwhile.
        if (status === 503) resolve(wait(20).then(() => ask(url, path, tag)));
        else resolve({ status, tag: response.headers.etag ?? "" });
      });
    }).on("error", reject);
  });

const DIRECTORY = "/api/v1/directory";
/** What is made from the directory, each in its own way. */
const QUESTIONS = ["/contacts?limit=20", "/contacts?q=moschee+köln", "/contacts?land=DE-NW&topic=youth", "/overview"];
/** What needs no contact, and so need not wait for any. */
const OTHERS = ["/", "/api/v1/guidance"];

/** The directory as soon as it is another one than `tag` names. */
const waitForAnother = async (url: string, tag: string): Promise<Got> => {
  const got = await ask(url, DIRECTORY, tag);
  if (got.status === 200) return got;
  await wait(5);
  return waitForAnother(url, tag);
};

const watchOthers = (url: string) => {
  let longestMs = 0;
  const ending = new AbortController();
  const watching = (async () => {
    for (let nth = 0; !ending.signal.aborted; nth += 1) {
      const began = performance.now();
      const { status } = await ask(url, OTHERS[nth % OTHERS.length] ?? "/");
      if (status !== 200) throw new Error(`answered with ${status}`);
      longestMs = Math.max(longestMs, performance.now() - began);
      await wait(1);
    }
  })();
  return async (): Promise<number> => {
    ending.abort();
    await watching;
    return longestMs;
  };
};

const readTurns = async (file: string): Promise<Turns> => {
  while (!existsSync(file)) await wait(5);
  const turns = JSON.parse(readFileSync(file, "utf8")) as Turns;
  rmSync(file);
  return turns;
};

/** Changes contacts of a host over SQLite with many, one after the other, and asks for what is made of it. */
export const measureRebuilds = ({
  contacts,
  changes,
}: {
  readonly contacts: number;
  readonly changes: number;
}): Promise<RebuildFigures> =>
  withFolder(async (folder) => {
    const sample = join(folder, "sample.jsonl");
    writeFileSync(sample, writeSampleLines(new Date(), contacts));
    const turnsFile = join(folder, "turns.json");
    const host = createProgram({
      parameters: [
        "--import",
        "./tests/host/durability/measured-change.ts",
        "host/main.ts",
        "--app",
        makeApp(folder),
        "--sample-file",
        sample,
      ],
      environment: { ...trusting, DATA_FOLDER: join(folder, "data"), TURNS_FILE: turnsFile },
    });
    try {
      await host.start();
      let { tag } = await ask(host.url(), DIRECTORY);
      const figures = { longestTurnMs: 0, longestWaitMs: 0, longestRebuildMs: 0, turns: 0 };
      for (let change = 0; change < changes; change += 1) {
        process.kill(host.pid(), "SIGUSR2");
        const began = performance.now();
        const stop = watchOthers(host.url());
        const [directory] = await Promise.all([
          waitForAnother(host.url(), tag),
          ...QUESTIONS.map((path) => ask(host.url(), encodeURI(`/api/v1${path}`))),
        ]);
        ({ tag } = directory);
        figures.longestRebuildMs = Math.max(figures.longestRebuildMs, performance.now() - began);
        // Once more, with the new directory.
        await Promise.all(QUESTIONS.map((path) => ask(host.url(), encodeURI(`/api/v1${path}`))));
        figures.longestWaitMs = Math.max(figures.longestWaitMs, await stop());
        process.kill(host.pid(), "SIGUSR2");
        const { longestMs, turns } = await readTurns(turnsFile);
        figures.longestTurnMs = Math.max(figures.longestTurnMs, longestMs);
        figures.turns += turns;
      }
      return figures;
    } finally {
      await host.end("SIGKILL");
    }
  });
