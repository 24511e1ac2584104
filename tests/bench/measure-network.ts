import type { Browser } from "playwright";
import { type Candidate, candidates } from "./candidates.ts";
import { alignRows, formatCell } from "./format-report.ts";
import { type Network, type NetworkName, networks } from "./networks.ts";
import { installProbe } from "./probe.ts";
import { serveHttp2 } from "./serve-http2.ts";
import { spreadOf } from "./statistics.ts";

/** What a visit over a network is measured by: milliseconds since the navigation started. */
const metrics = { firstPaint: "first paint", firstRow: "first row painted", firstMark: "first mark painted" } as const;
type Metric = keyof typeof metrics;
type Visit = Partial<Record<Metric, number>>;

/** The floor draws neither rows nor marks: its first row is the number of contacts. */
const PAGES = ["ours", "floor"] as const;
type Page = (typeof PAGES)[number];
type Visits = Readonly<Record<Page, readonly Visit[]>>;

const LONGEST_VISIT_MS = 180_000;

/** The browser tells of it some time after it was there. */
const readFirstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  });

const visit = async (browser: Browser, origin: string, name: Page, network: Network): Promise<Visit> => {
  const { count, row, path, marks }: Candidate = candidates[name];
  const { latencyMs, bitsPerSecond, slowdown, viewport, hasMap } = network;
  const context = await browser.newContext({ viewport, locale: "de-DE", ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_VISIT_MS);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const throughput = bitsPerSecond / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: latencyMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(installProbe, { count, row, marks: hasMap ? marks : null });
    await page.goto(origin + path, { waitUntil: "commit", timeout: LONGEST_VISIT_MS });
    const firstRow = await page.evaluate(() => window.probe.firstRowPainted);
    const firstMark =
      hasMap && marks !== null ? { firstMark: await page.evaluate(() => window.probe.firstPainted) } : {};
    return { firstPaint: await page.evaluate(readFirstPaint), firstRow, ...firstMark };
  } finally {
    await context.close();
  }
};

const valuesOf = (visits: readonly Visit[], metric: Metric): number[] => visits.flatMap((each) => each[metric] ?? []);

/** The table of one network, and below it the goals: ours as a ratio of the floor. */
const formatNetwork = (name: NetworkName, visits: Visits): string => {
  const { goals, says } = networks[name];
  const rows = Object.entries(metrics).map(([metric, label]) => [
    label,
    // The keys of the table are its metrics; `Object.entries` forgets that.
    ...PAGES.map((page) => formatCell(valuesOf(visits[page], metric as Metric))),
  ]);
  const medianOf = (page: Page, metric: Metric): number => spreadOf(valuesOf(visits[page], metric))?.median ?? NaN;
  const judged = goals.map(({ metric, of, limit }) => {
    const ratio = medianOf("ours", metric) / medianOf("floor", of);
    const verdict = ratio <= limit ? "met" : "missed";
    return [`${metrics[metric]}: ours / floor`, `≤ ${limit.toFixed(2)} ×`, `${ratio.toFixed(2)} ×`, verdict];
  });
  const table = alignRows([["median (least–most)", ...PAGES], ...rows]);
  return [says, ...table, "", ...alignRows([["goal", "limit", "measured", ""], ...judged]), ""].join("\n");
};

/** Visits ours and the floor by turns over one network, with an empty cache, by TLS and HTTP/2. */
export const measureNetwork = async (
  browser: Browser,
  target: string,
  name: NetworkName,
  runs: number,
): Promise<string> => {
  const front = await serveHttp2(target);
  const visits: Record<Page, Visit[]> = { ours: [], floor: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const page of PAGES) visits[page].push(await visit(browser, front.origin, page, networks[name]));
    }
  } finally {
    front.close();
  }
  return formatNetwork(name, visits);
};
