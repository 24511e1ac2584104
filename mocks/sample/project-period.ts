import type { Project } from "../../contract/entries/project.ts";
import { isChance, pickNumber, pickWeighted, type Random, type Weighted } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

const statuses: Weighted<Project["status"]> = [
  ["running", 50],
  ["idea", 17],
  ["ended", 33],
];

/** Long enough that every feast, and the look back after a year, falls into it. */
const SHORTEST_DAYS = 370;

/** Whether a project is an idea, runs or has ended, with a period around today that fits. */
export const choosePeriod = (random: Random, run: SampleRun): Pick<Project, "status" | "period"> => {
  const status = pickWeighted(random, statuses);
  const length = pickNumber(random, SHORTEST_DAYS, 900);
  if (status === "ended") {
    const end = -pickNumber(random, 20, 1000);
    return { status, period: { start: run.dateAt(end - length), end: run.dateAt(end) } };
  }
  const start = status === "idea" ? pickNumber(random, 30, 280) : -pickNumber(random, 20, 900);
  if (isChance(random, 0.4)) return { status, period: { start: run.dateAt(start) } };
  const end = status === "idea" ? start + length : Math.max(pickNumber(random, 25, 600), start + SHORTEST_DAYS);
  return { status, period: { start: run.dateAt(start), end: run.dateAt(end) } };
};

const order: readonly Project["status"][] = ["running", "idea", "ended"];

/** What one can join comes first, then what could be, then what has ended; within each the newest first. */
export const compareProjects = (one: Project, other: Project): number =>
  order.indexOf(one.status) - order.indexOf(other.status) ||
  dayOf(other).localeCompare(dayOf(one)) ||
  one.id.localeCompare(other.id);

const dayOf = ({ status, period }: Project): string => (status === "ended" ? (period.end ?? "") : period.start);
