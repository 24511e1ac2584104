import { type CandidateName, candidateNames } from "./candidates.ts";

export type Options = {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly only: readonly CandidateName[];
};

const known = new Set(["--sizes", "--runs", "--only"]);
const howTo = `Options: --sizes 3000,100000 --runs 5 --only ${candidateNames.join(",")}`;

const toPositive = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`"${text}" is no positive number. ${howTo}`);
  return value;
};

/** Reads `--sizes 3000,100000 --runs 5 --only ours,floor`; `--runs=5` means the same as `--runs 5`. */
export const readOptions = (given: readonly string[]): Options => {
  const words = given.flatMap((word) => word.split("="));
  const values = new Map<string, string>();
  for (let i = 0; i < words.length; i += 2) {
    const name = words[i] ?? "";
    if (!known.has(name)) throw new Error(`Unknown: ${name}. ${howTo}`);
    values.set(name, words[i + 1] ?? "");
  }
  const wanted = values.get("--only")?.split(",") ?? candidateNames;
  const unknown = wanted.find((name) => !candidateNames.some((candidate) => candidate === name));
  if (unknown !== undefined) throw new Error(`There is no candidate "${unknown}". ${howTo}`);
  return {
    sizes: (values.get("--sizes") ?? "3000,10000,100000").split(",").map(toPositive),
    runs: toPositive(values.get("--runs") ?? "5"),
    only: candidateNames.filter((name) => wanted.includes(name)),
  };
};

/** From so many contacts on one repetition takes long, and its figures are so large that few are enough. */
const MANY = 50_000;
const SOME = 10_000;

/** How often a page is measured at a size, so that a whole run takes minutes, not an hour. */
export const countRuns = (runs: number, size: number, name: CandidateName): number => {
  if (size >= MANY) return Math.min(runs, name === "markercluster" ? 2 : 3);
  return size >= SOME ? Math.min(runs, 3) : runs;
};
