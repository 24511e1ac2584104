import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { germanToday } from "../../contract/german-today.ts";
import { chromiumLaunchOptions } from "../../scripts/find-chromium.ts";
import { buildPages } from "./build-pages.ts";
import type { CandidateName } from "./candidates.ts";
import { createExpectation } from "./expect-shown.ts";
import { formatReport, type Results } from "./format-report.ts";
import { makeBackend } from "./make-backend.ts";
import { measureNetwork } from "./measure-network.ts";
import { type Measurement, measurePage } from "./measure-page.ts";
import { countRuns, type Options, readOptions } from "./options.ts";
import { servePages } from "./serve-pages.ts";

/** Repetitions go round all pages, so that a slow moment of the machine hits each of them alike. */
const measureSize = async (browser: Browser, folder: string, size: number, options: Options): Promise<Results> => {
  const today = germanToday(new Date());
  const { backend, snapshot } = await makeBackend(size, today);
  const server = await servePages(folder, backend);
  const expectShown = createExpectation(snapshot, today);
  const results = new Map<CandidateName, Measurement[]>(options.only.map((name) => [name, []]));
  try {
    for (let run = 0; run < options.runs; run += 1) {
      for (const [name, measurements] of results) {
        if (run >= countRuns(options.runs, size, name)) continue;
        measurements.push(await measurePage(browser, server.origin, name, (filter) => expectShown(name, filter)));
      }
    }
  } finally {
    await server.close();
  }
  return results;
};

const USUAL = 3_000;

/** Over each network, with as many contacts as there are. */
const measureNetworks = async (browser: Browser, folder: string, { networks, runs }: Options): Promise<void> => {
  if (networks.length === 0) return;
  const { backend } = await makeBackend(USUAL, germanToday(new Date()));
  const server = await servePages(folder, backend);
  try {
    for (const name of networks) console.log(await measureNetwork(browser, server.origin, name, runs));
  } finally {
    await server.close();
  }
};

/** Builds, measures and prints; says what was reached and never fails because of it. */
export const runBench = async (given: readonly string[]): Promise<void> => {
  const options = readOptions(given);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const [load = 0] = loadavg();
    console.log(
      `${availableParallelism()} cores, load ${load.toFixed(1)}, Chromium ${browser.version()}, Node ${process.versions.node}`,
    );
    console.log("Times in milliseconds; 0 for a task means that none reached 50 ms.\n");
    await buildPages(folder);
    for (const size of options.sizes) {
      console.log(formatReport(size, await measureSize(browser, folder, size, options)));
    }
    await measureNetworks(browser, folder, options);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
};
