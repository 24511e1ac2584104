import { guidancePaths, toGuidance } from "../../backend/entries/shipped-entries.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import { plannedOn } from "./entry-plan.ts";
import type { SampleRun } from "./sample-run.ts";

/** What to do now, for the situations that are asked about most; with the sample's materials. */
export const makeGuidance = (run: SampleRun): Guidance[] =>
  guidancePaths.map((path) => toGuidance(path, (topic) => plannedOn(run, "material", topic)));
