import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveHttp2 } from "../tests/bench/serve-http2.ts";
import { spreadOf } from "../tests/bench/statistics.ts";
import { findFreePort } from "./checks/free-port.ts";
import { provideChromium } from "./checks/provide-browsers.ts";
import { projectRoot } from "./ensure-installed.mjs";
import { chromiumLaunchOptions } from "./find-chromium.ts";

// Asks Lighthouse what it thinks of the start page, as a phone gets it from the real host behind HTTP/2, compressed:
// `npm run lighthouse [<runs>]`. Says what was reached; fails where what no busy machine changes is not all reached.
const runs = Number(process.argv[2] ?? 5);
const program = fileURLToPath(import.meta.resolve("lighthouse/cli/index.js"));

type Category = "performance" | "accessibility" | "best-practices" | "seo";
const GOALS: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};

const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;

type Audit = { readonly score: number | null; readonly numericValue?: number; readonly title: string };
type Report = {
  readonly lighthouseVersion: string;
  readonly categories: Partial<
    Record<Category, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
};

const LONGEST_START_MS = 240_000;

/** A host of its own with a fresh database, behind HTTP/2, for as long as `use` takes. */
const withHost = async (options: readonly string[], use: (origin: string) => Promise<void>): Promise<void> => {
  const dataFolder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const port = await findFreePort();
  const origin = `https://localhost:${port + 1}`;
  const environment = { PORT: String(port), DATA_FOLDER: dataFolder, SITE_URL: origin, TRUSTED_PROXIES: "127.0.0.1" };
  const host = spawn(process.execPath, [join(projectRoot, "scripts/run-host.ts"), ...options], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    host.once("close", () => resolve());
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error("The host does not start.")), LONGEST_START_MS);
      host.once("close", () => reject(new Error("The host has ended.")));
      host.stdout.on("data", (text: Buffer) => {
        if (!text.includes('"listening"')) return;
        clearTimeout(limit);
        resolve();
      });
    });
    const front = await serveHttp2(`http://127.0.0.1:${port}`, port + 1);
    try {
      await use(front.origin);
    } finally {
      front.close();
    }
  } finally {
    host.kill("SIGTERM");
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const { args } = chromiumLaunchOptions();
const flags = [...args, "--headless=new", "--ignore-certificate-errors"].join(" ");

/** One visit. It runs in a process of its own, for the front answers in this one. */
const ask = async (address: string, categories: readonly Category[], triesLeft = 2): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const options = [
    `--only-categories=${categories.join(",")}`,
    `--chrome-flags=${flags}`,
    "--output=json",
    `--output-path=${file}`,
    // Nothing of it is told to anybody.
    "--no-enable-error-reporting",
    "--quiet",
  ];
  try {
    const asked = spawn(process.execPath, [program, address, ...options], {
      env: { ...process.env, CHROME_PATH: provideChromium() },
      stdio: ["ignore", "ignore", "inherit"],
    });
    await new Promise<void>((resolve) => {
      asked.once("close", () => resolve());
    });
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    if (report.runtimeError === undefined) return report;
    // On a busy machine its recording of the visit fails now and then, and it asks to be run again.
    if (triesLeft === 0) throw new Error(report.runtimeError.message);
    return await ask(address, categories, triesLeft - 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const round = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

const tell = (name: string, values: readonly number[], goal?: number): void => {
  const spread = spreadOf(values);
  if (spread === null) return;
  const { median, least, most } = spread;
  const verdict = goal === undefined ? "" : `, goal ${goal}: ${median >= goal ? "met" : "missed"}`;
  console.log(`${name.padEnd(28)}${round(median)} (${round(least)}–${round(most)})${verdict}`);
};

/** What a category was marked down for in any run. */
const listFindings = (reports: readonly Report[], category: Category): readonly string[] => {
  const found = reports.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title}`),
  );
  return [...new Set(found)];
};

const askOften = async (address: string, categories: readonly Category[], left: number): Promise<readonly Report[]> =>
  left === 0 ? [] : [await ask(address, categories), ...(await askOften(address, categories, left - 1))];

const measure = async (origin: string, categories: readonly Category[]): Promise<readonly Report[]> => {
  const reports = await askOften(`${origin}/`, categories, runs);
  for (const category of categories) {
    const scores = reports.map((report) => 100 * (report.categories[category]?.score ?? NaN));
    tell(category, scores, GOALS[category]);
    const isSteady = category !== "performance";
    if (isSteady && Math.min(...scores) < GOALS[category]) process.exitCode = 1;
    if (isSteady) for (const finding of listFindings(reports, category)) console.log(`  ${finding}`);
  }
  return reports;
};

const chromium = spawnSync(provideChromium() ?? "chromium", ["--version"], { encoding: "utf8" }).stdout.trim();
console.log(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${chromium}, Node ${process.versions.node}`,
);
await withHost(["--sample"], async (origin) => {
  const reports = await measure(origin, ["performance", "accessibility", "best-practices"]);
  for (const name of TIMES) {
    tell(
      `  ${name}`,
      reports.map(({ audits }) => audits[name]?.numericValue ?? NaN),
    );
  }
  console.log(`Lighthouse ${reports[0]?.lighthouseVersion}, median (least–most) of ${runs}`);
});
// Invented entries are for no index, and their host says so: a search engine is asked about one that has none.
await withHost([], async (origin) => {
  await measure(origin, ["seo"]);
});
console.log(`load ${loadavg()[0]?.toFixed(1)} at the end`);
