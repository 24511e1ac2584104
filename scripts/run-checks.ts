import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { countPlaywright, countVitest, withExit, type Counts } from "./checks/count-tests.ts";
import { findFreePort } from "./checks/free-port.ts";
import { listPlaywrightFailures, listVitestFailures, writeFailure, type Failure } from "./checks/list-failures.ts";
import { installPackages } from "./checks/install-packages.ts";
import { provideOtherEngines, provideTestChromium } from "./checks/provide-browsers.ts";
import { endAllCommands, runCommand, type CommandResult } from "./checks/run-command.ts";
import { allSteps, chooseSteps, reportFolder, testSteps, textSteps, type Step } from "./checks/steps.ts";
import { toolEnvironment } from "./ensure-installed.mjs";
import { findNginx, findPostgres } from "../tests/host/find-programs.ts";

/**
 * As many as keep a machine of two cores busy: each waits now and then, the browser tests for pages and the unit tests for
 * hosts and databases, and then another goes on. Of two, the component tests were left for the end, and alone they use half
 * of it.
 */
const sideBySide = 3;

/** Found when a step begins: of those that run at a time, and serve the same build, each has its own. */
async function findPorts(): Promise<NodeJS.ProcessEnv> {
  const [preview, demo, home] = [await findFreePort(), await findFreePort(), await findFreePort()];
  return { PREVIEW_PORT: String(preview), DEMO_PORT: String(demo), HOME_PORT: String(home) };
}

type Surroundings = {
  readonly environment: NodeJS.ProcessEnv;
  /** Whether a Chromium is here; where it is not asked for, too. The tests find it themselves. */
  readonly hasChromium: boolean;
  /** The same of what the tests of other engines need. */
  readonly hasEngines: boolean;
  /** Whether other steps write their lines at the same time. */
  readonly isShared: boolean;
};

async function runCommands(step: Step, surroundings: Surroundings): Promise<CommandResult> {
  const { environment, hasChromium, hasEngines, isShared } = surroundings;
  // The sentence about the missing browser says more than the runner's own error would.
  if (step.needsBrowser && !hasChromium) return { succeeded: false, output: "" };
  // Whoever runs it for everybody wants all three engines.
  if (step.needsOtherEngines && !hasEngines && environment["CI"]) return { succeeded: false, output: "" };
  const shown = isShared ? ({ linesOf: step.name } as const) : "show";
  const output = step.report ? shown : "keep";
  // Several tools colour their output whenever CI is set; in a log the marks are noise. Playwright
  // sets the opposite for its children, which then warn about the contradiction.
  const isPlain = (isShared || !process.stdout.isTTY) && step.report?.writer !== "playwright";
  const plainEnvironment = {
    ...environment,
    ...(step.report?.writer === "playwright" ? await findPorts() : {}),
    ...step.environment,
    ...(isPlain ? { NO_COLOR: "1" } : {}),
  };
  /** One after the other: the second may read what the first has written. */
  const runAll = async ([command, ...later]: Step["commands"], before = ""): Promise<CommandResult> => {
    if (command === undefined) return { succeeded: true, output: before };
    const result = await runCommand(command, { environment: plainEnvironment, limit: step.limit, output });
    const all = before + result.output;
    return result.succeeded ? runAll(later, all) : { succeeded: false, output: all };
  };
  return runAll(step.commands);
}

/** What a step adds to the last lines of `npm test`. */
type Outcome = { readonly counts: Counts; readonly failures: readonly Failure[] };

const readers = {
  vitest: { count: countVitest, list: listVitestFailures },
  playwright: { count: countPlaywright, list: listPlaywrightFailures },
};

function readOutcome({ name, report }: Step, { succeeded, output }: CommandResult): Outcome {
  const asOne = { counts: { passed: 0, failed: 1 }, failures: [{ where: name, why: output }] };
  if (!report) return succeeded ? { counts: { passed: 1, failed: 0 }, failures: [] } : asOne;
  try {
    const written = JSON.parse(readFileSync(report.file, "utf8"));
    const { count, list } = readers[report.writer];
    return { counts: withExit(count(written), succeeded), failures: list(written) };
  } catch {
    return asOne;
  }
}

async function runStep(step: Step, surroundings: Surroundings): Promise<Outcome> {
  const start = performance.now();
  if (step.report) console.log(`\n${step.name} …`);
  const result = await runCommands(step, surroundings);
  const outcome = readOutcome(step, result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.counts.failed === 0 ? "✓" : "✗"} ${step.name} (${seconds} s)`);
  if (!result.succeeded && result.output !== "") console.log(result.output.trimEnd());
  return outcome;
}

/** Takes the steps from one queue, so that a slow one does not hold up the others. */
async function runQueue(queue: Step[], surroundings: Surroundings): Promise<Outcome[]> {
  const step = queue.shift();
  if (!step) return [];
  return [await runStep(step, surroundings), ...(await runQueue(queue, surroundings))];
}

type Common = Omit<Surroundings, "isShared">;

async function runSideBySide(steps: readonly Step[], common: Common): Promise<Outcome[]> {
  const queue = [...steps];
  const surroundings = { ...common, isShared: steps.length > 1 };
  const workers = Array.from({ length: sideBySide }, () => runQueue(queue, surroundings));
  return (await Promise.all(workers)).flat();
}

async function runChosenSteps(options: readonly string[]): Promise<Outcome[]> {
  const chosen = chooseSteps(options);
  const isChosen = (step: Step) => chosen.has(step.name);
  const tests = testSteps.filter(isChosen);
  const hasChromium = !tests.some((step) => step.needsBrowser) || provideTestChromium() !== undefined;
  if (chosen.has("unit")) {
    if (findPostgres() === null) installPackages(["postgresql"], "PostgreSQL for the unit tests");
    if (findNginx() === null) installPackages(["nginx-light", "openssl"], "nginx for the unit tests");
  }
  const environment = {
    ...toolEnvironment(),
    // Some hundred programs are started, most of them hosts: what Node makes of a file is made once.
    NODE_COMPILE_CACHE: resolve(".cache/node"),
    ...(chosen.has("build") ? { PRODUCTION_BUILD: "dist" } : {}),
  };
  // Before the tests: while something is installed, nobody would read what they say.
  const hasEngines = !tests.some((step) => step.needsOtherEngines) || provideOtherEngines().isComplete;
  const common = { environment, hasChromium, hasEngines };
  const quick = await runSideBySide(textSteps.filter(isChosen), common);
  return [...quick, ...(await runSideBySide(tests, common))];
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    endAllCommands();
    process.exit(130);
  });
}

if (process.argv.includes("--help")) {
  console.log(
    `npm test -- ${allSteps.map(({ name }) => `[${name}]`).join(" ")}\nEach alone or several; all without a name.`,
  );
  process.exit(0);
}

rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });
const results = await runChosenSteps(process.argv.slice(2)).catch((error: unknown): Outcome[] => {
  console.error(error instanceof Error ? error.message : error);
  return [{ counts: { passed: 0, failed: 1 }, failures: [] }];
});
const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
const failures = results.flatMap((outcome) => outcome.failures);
// Told once more where they are looked for: some thousand lines may lie between.
if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.map(writeFailure).join("\n\n")}`);
const failed = sum("failed");
console.log(`\n${sum("passed")} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
