import type { Browser, CDPSession, Page } from "playwright";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { type Candidate, candidates, type CandidateName } from "./candidates.ts";
import { FILTER_STEPS, NOTHING_CHOSEN, type PlainFilter, type Shown, stepFilters } from "./filter-steps.ts";
import { type Done, measureKeystrokes, readDone } from "./measure-keystrokes.ts";
import { moveMap } from "./move-map.ts";
import { installProbe } from "./probe.ts";
import { percentile } from "./statistics.ts";

/** What is measured, in the order of the report. Milliseconds, megabytes, numbers. */
export const metrics = {
  loadWork: "main thread's work, loading",
  filterWork: "main thread's work, a filter",
  layouts: "layouts, a filter",
  styles: "recalculations of style, a filter",
  requests: "requests until the first contacts",
  entering: "main thread's work, entering the search field",
  keystroke: "main thread's work, a letter typed",
  worstKeystroke: "… the worst letter",
  firstRow: "first row painted",
  first: "first contacts painted",
  land: "filter to paint: Land",
  topic: "filter to paint: topic",
  "first-text": "filter to paint: first text",
  text: "filter to paint: text",
  textWithPause: "… with the field's pause",
  loadTask: "longest task, loading",
  filterTask: "longest task, filtering",
  mapTask: "longest task, pan and zoom",
  frame: "pan/zoom frame, p95",
  longestFrame: "pan/zoom frame, longest",
  heap: "JS heap, MB",
  buffers: "… and array buffers, MB",
  nodes: "DOM nodes",
} as const;
export type Metric = keyof typeof metrics;

/** One repetition; a page without a map has no value for some. */
export type Measurement = Partial<Record<Metric, number>>;

const QUIET_MS = 600;
const BETWEEN_STEPS_MS = 120;
/** Until what a change sets in motion has come to rest. */
const SETTLED_MS = 400;
/** Until what entering a field prepares is ready: somebody enters it some moments before the first letter. */
const ENTERED_MS = 2000;
const LONGEST_STEP_MS = 60_000;

const countNodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);
const clock = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** The longest task that ended between two times; what is under 50 ms is not told by the browser and counts as 0. */
const longestTask = (page: Page, from: number, to: number): Promise<number> =>
  page.evaluate(
    ([first, last]) =>
      window.probe.longTasks
        .filter(({ start, duration }) => start + duration > first && start < last)
        .reduce((longest, { duration }) => Math.max(longest, duration), 0),
    [from, to] as const,
  );

const readHeap = async (session: CDPSession): Promise<Pick<Measurement, "heap" | "buffers">> => {
  await session.send("HeapProfiler.collectGarbage");
  // The protocol's types do not know the buffers yet.
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
  const toMegabytes = (bytes: number): number => bytes / 2 ** 20;
  return { heap: toMegabytes(usage.usedSize), buffers: toMegabytes(usage.backingStorageSize ?? 0) };
};

type Visit = { readonly page: Page; readonly session: CDPSession; readonly candidate: Candidate };

/** Chooses and takes back again what a step asks for; the mean of both. `note` is told what each change cost. */
const measureStep = async (
  { page, session, candidate: { controls } }: Visit,
  step: (typeof FILTER_STEPS)[number],
  expect: (filter: PlainFilter) => Shown,
  note: (done: Done) => void,
): Promise<number> => {
  const name = step === "land" || step === "topic" ? step : "text";
  const { input, openers = [], closer } = controls[name];
  for (const opener of openers) await page.click(opener);
  await page.waitForSelector(input);
  const change = async (text: string, filter: PlainFilter): Promise<number> => {
    await page.waitForTimeout(BETWEEN_STEPS_MS);
    const before = await readDone(session);
    const took = await page.evaluate(([action, expected]) => window.probe.change(action, expected), [
      { input, text: name === "text" ? text : null },
      expect(filter),
    ] as const);
    await page.waitForTimeout(SETTLED_MS);
    const after = await readDone(session);
    note({
      work: after.work - before.work,
      layouts: after.layouts - before.layouts,
      styles: after.styles - before.styles,
    });
    return took;
  };
  const filter = stepFilters[step];
  const narrowed = await change(filter.text, filter);
  const widened = await change("", NOTHING_CHOSEN);
  if (closer !== undefined) await page.click(closer);
  // What has to be prepared for the first word is prepared once.
  return step === "first-text" ? narrowed : (narrowed + widened) / 2;
};

/** What it costs the main thread to enter the search field, as everybody does who types into it. */
const measureEntering = async ({ page, session, candidate }: Visit): Promise<number> => {
  const before = await readDone(session);
  await page.focus(candidate.controls.text.input);
  await page.waitForTimeout(ENTERED_MS);
  return (await readDone(session)).work - before.work;
};

const measureFilters = async (visit: Visit, expect: (filter: PlainFilter) => Shown): Promise<Measurement> => {
  const found: Measurement = {};
  const changes: Done[] = [];
  for (const step of FILTER_STEPS) {
    if (step === "first-text") found.entering = await measureEntering(visit);
    found[step] = await measureStep(visit, step, expect, (done) => changes.push(done));
  }
  const meanOf = (part: keyof Done): number => changes.reduce((sum, done) => sum + done[part], 0) / changes.length;
  const { "first-text": firstText = 0, text: textWithPause = 0 } = found;
  const { textPause } = visit.candidate;
  const cost = { filterWork: meanOf("work"), layouts: meanOf("layouts"), styles: meanOf("styles") };
  return { ...found, ...cost, "first-text": firstText - textPause, text: textWithPause - textPause, textWithPause };
};

const measureLoading = async (page: Page): Promise<Measurement & { responseEnd: number }> => {
  const first = await page.evaluate(() => window.probe.firstPainted);
  const firstRow = await page.evaluate(() => window.probe.firstRowPainted);
  // The document itself is the one more.
  const requests = await page.evaluate(
    (until) => 1 + performance.getEntriesByType("resource").filter(({ startTime }) => startTime < until).length,
    first,
  );
  await page.waitForTimeout(QUIET_MS);
  const responseEnd = await page.evaluate((path) => {
    const [entry] = performance.getEntriesByName(new URL(path, location.href).href);
    return (entry as PerformanceResourceTiming).responseEnd;
  }, endpointPaths.directory);
  return { first, firstRow, requests, responseEnd };
};

/** One visit with empty caches, from opening the page to moving its map. `expect`: what a filter must show. */
export const measurePage = async (
  browser: Browser,
  origin: string,
  name: CandidateName,
  expect: (filter: PlainFilter) => Shown,
): Promise<Measurement> => {
  const candidate: Candidate = candidates[name];
  const { count, marks, row, path } = candidate;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_STEP_MS);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(installProbe, { count, marks, row });
    await page.goto(origin + path);
    const { responseEnd, ...loading } = await measureLoading(page);
    const loaded = await clock(page);
    const { work: loadWork } = await readDone(session);
    const nodesAtStart = await countNodes(page);
    const filters = await measureFilters({ page, session, candidate }, expect);
    const filtered = await clock(page);
    const keystrokes = candidate.hasSuggestions
      ? await measureKeystrokes(page, session, candidate.controls.text.input)
      : {};
    const nodesFiltered = await countNodes(page);
    const heap = await readHeap(session);
    const typed = await clock(page);
    const gaps = await moveMap(page);
    const moved = await clock(page);
    return {
      ...loading,
      ...filters,
      ...heap,
      ...keystrokes,
      loadWork,
      loadTask: await longestTask(page, responseEnd, loaded),
      filterTask: await longestTask(page, loaded, filtered),
      mapTask: await longestTask(page, typed, moved),
      frame: percentile(gaps, 0.95),
      longestFrame: Math.max(...gaps),
      nodes: Math.max(nodesAtStart, nodesFiltered, await countNodes(page)),
    };
  } finally {
    await context.close();
  }
};
