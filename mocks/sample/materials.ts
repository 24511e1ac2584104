import type { Material } from "../../contract/material.ts";
import type { SampleRun } from "./sample-run.ts";

/** Materials of ours to print, and invented ones to order. */
export const makeMaterials = (_run: SampleRun): Material[] => [];
