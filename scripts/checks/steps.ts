import { hostSecrets } from "./host-secrets.ts";

export type StepName =
  | "types"
  | "lint"
  | "format"
  | "unused"
  | "messages"
  | "build"
  | "demo"
  | "size"
  | "unit"
  | "browser"
  | "e2e"
  | "browsers";

/** One thing `npm test` looks at. */
export type Step = {
  name: StepName;
  /** Programs with their arguments, run one after the other. */
  commands: readonly (readonly string[])[];
  /** What tells the programs how much is wanted. */
  environment?: Readonly<Record<string, string>>;
  /** What has to run before, because this step reads what it writes. */
  needs?: readonly StepName[];
  /** The file a test runner writes its counts to. A step without one counts as one test. */
  report?: { file: string; writer: "vitest" | "playwright" };
  needsBrowser?: true;
  /** Firefox and WebKitGTK; one that is missing is left out, and said so. */
  needsOtherEngines?: true;
  /** Seconds of `npm test` that are planned for it, on two quiet cores and alone. */
  share: number;
  /** Seconds after which the step is ended and has failed: for what hangs, never for what is slow. */
  limit: number;
};

/** Where the test runners write their counts. */
export const reportFolder = ".cache/checks";

/**
 * Node reads the configuration and what it imports as they stand. To bundle them first, as is usual, takes four times as
 * long as the start of all the rest.
 */
const asItStands = ["--configLoader", "native"] as const;

function vitestStep(name: "unit" | "browser"): Pick<Step, "name" | "commands" | "report"> {
  const file = `${reportFolder}/${name}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name,
    commands: [["vitest", "run", ...asItStands, "--project", `${name}*`, ...reporters]],
    report: { file, writer: "vitest" },
  };
}

/** Quick checks of the text alone, and the builds: they run side by side. */
export const textSteps: readonly Step[] = [
  { name: "types", commands: [["tsc"]], share: 10, limit: 300 },
  { name: "lint", commands: [["oxlint", "--type-aware", "--deny-warnings"]], share: 15, limit: 300 },
  { name: "format", commands: [["oxfmt", "--check"]], share: 5, limit: 300 },
  { name: "unused", commands: [["knip"]], share: 5, limit: 300 },
  {
    name: "messages",
    commands: [["lingui", "check", "sync", "--verbose"]],
    share: 5,
    limit: 300,
  },
  {
    name: "build",
    commands: [["vite", "build", ...asItStands, "--logLevel", "warn"]],
    environment: hostSecrets,
    share: 10,
    limit: 300,
  },
  {
    name: "demo",
    commands: [["vite", "build", ...asItStands, "--mode", "demo", "--logLevel", "warn"]],
    share: 10,
    limit: 300,
  },
];

/**
 * Checks that read the builds: they run side by side once these are there, the longest first, so that at the end nobody
 * waits for it alone.
 */
export const testSteps: readonly Step[] = [
  {
    name: "e2e",
    commands: [["playwright", "test"]],
    needs: ["build", "demo"],
    report: { file: `${reportFolder}/e2e.json`, writer: "playwright" },
    needsBrowser: true,
    share: 250,
    limit: 4_000,
  },
  { name: "size", commands: [["size-limit"]], needs: ["build"], share: 10, limit: 300 },
  { ...vitestStep("unit"), share: 90, limit: 4_000 },
  { ...vitestStep("browser"), needsBrowser: true, share: 90, limit: 4_000 },
  {
    name: "browsers",
    commands: [["playwright", "test", "-c", "tests/browsers/playwright.config.ts"]],
    needs: ["demo"],
    report: { file: `${reportFolder}/browsers.json`, writer: "playwright" },
    environment: { BROWSERS: "short" },
    needsOtherEngines: true,
    share: 40,
    limit: 1_200,
  },
];

export const allSteps = [...textSteps, ...testSteps];

function isStepName(name: string): name is StepName {
  return allSteps.some((step) => step.name === name);
}

/** The steps that `npm test -- …` asks for, with what they need; all without an argument. */
export function chooseSteps(options: readonly string[]): Set<StepName> {
  const names = options.flatMap((option) => option.replace(/^--only=/u, "").split(",")).filter(Boolean);
  if (names.length === 0) return new Set(allSteps.map((step) => step.name));
  const unknown = names.filter((name) => !isStepName(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(", ")}. Choose from ${allSteps.map((step) => step.name).join(", ")}.`);
  }
  const chosen = allSteps.filter((step) => names.includes(step.name));
  return new Set(chosen.flatMap((step) => [...(step.needs ?? []), step.name]));
}
