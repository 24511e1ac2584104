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
  | "e2e";

/** One thing `npm test` looks at. */
export type Step = {
  name: StepName;
  /** Programs with their arguments, run one after the other. */
  commands: readonly (readonly string[])[];
  /** What has to run before, because this step reads what it writes. */
  needs?: readonly StepName[];
  /** The file a test runner writes its counts to. A step without one counts as one test. */
  report?: { file: string; writer: "vitest" | "playwright" };
  needsBrowser?: true;
  /** Seconds after which the step is ended and has failed. */
  limit: number;
};

/** Where the test runners write their counts. */
export const reportFolder = ".cache/checks";

function vitestStep(name: "unit" | "browser"): Pick<Step, "name" | "commands" | "report"> {
  const file = `${reportFolder}/${name}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return { name, commands: [["vitest", "run", "--project", name, ...reporters]], report: { file, writer: "vitest" } };
}

/** Quick checks of the text alone: they run side by side. */
export const textSteps: readonly Step[] = [
  { name: "types", commands: [["tsc"]], limit: 180 },
  { name: "lint", commands: [["oxlint", "--type-aware", "--deny-warnings"]], limit: 180 },
  { name: "format", commands: [["oxfmt", "--check"]], limit: 60 },
  { name: "unused", commands: [["knip"]], limit: 180 },
  {
    name: "messages",
    commands: [["lingui", "check", "sync", "--verbose"]],
    limit: 60,
  },
  { name: "build", commands: [["vite", "build", "--logLevel", "warn"]], limit: 60 },
  { name: "demo", commands: [["vite", "build", "--mode", "demo", "--logLevel", "warn"]], limit: 60 },
];

/** Checks that read the builds or are hindered by a busy machine: they run alone, in this order. */
export const runSteps: readonly Step[] = [
  { name: "size", commands: [["size-limit"]], needs: ["build"], limit: 60 },
  { ...vitestStep("unit"), limit: 300 },
  { ...vitestStep("browser"), needsBrowser: true, limit: 240 },
  {
    name: "e2e",
    commands: [["playwright", "test"]],
    needs: ["demo"],
    report: { file: `${reportFolder}/e2e.json`, writer: "playwright" },
    needsBrowser: true,
    limit: 700,
  },
];

const allSteps = [...textSteps, ...runSteps];

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
