import type { Expert } from "../../contract/expert.ts";
import type { SampleRun } from "./sample-run.ts";

/** Invented experts, as functions. */
export const makeExperts = (_run: SampleRun): Expert[] => [];
