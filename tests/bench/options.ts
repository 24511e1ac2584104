import { type CandidateName, candidateNames } from "./candidates.ts";
import { type NetworkName, networkNames } from "./networks.ts";

export type Options = {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly only: readonly CandidateName[];
  readonly networks: readonly NetworkName[];
};

const known = new Set(["--sizes", "--runs", "--only", "--networks"]);
const NONE = "none";
const howTo = `Options: --sizes 3000,100000 --runs 5 --only ${candidateNames.join(",")} --networks ${networkNames.join(",")}; ${NONE} for no size or no network`;

const toPositive = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`"${text}" is no positive number. ${howTo}`);
  return value;
};

/** The names of an option, all of them where it is not given; the word for none gives none. */
const readNames = <Name extends string>(given: string | undefined, all: readonly Name[]): readonly Name[] => {
  const wanted = given === NONE ? [] : (given?.split(",") ?? all);
  const unknown = wanted.find((name) => !all.some((each) => each === name));
  if (unknown !== undefined) throw new Error(`There is no "${unknown}". ${howTo}`);
  return all.filter((name) => wanted.includes(name));
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
  const sizes = values.get("--sizes") ?? "3000,10000,100000";
  return {
    sizes: sizes === NONE ? [] : sizes.split(",").map(toPositive),
    runs: toPositive(values.get("--runs") ?? "5"),
    only: readNames(values.get("--only"), candidateNames),
    networks: readNames(values.get("--networks"), networkNames),
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
