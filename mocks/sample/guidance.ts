import type { Guidance } from "../../contract/guidance.ts";
import type { SampleRun } from "./sample-run.ts";

/** What to do now, for the situations that are asked about most. */
export const makeGuidance = (_run: SampleRun): Guidance[] => [];
