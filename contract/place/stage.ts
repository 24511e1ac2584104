import type { ResponsibilityLevel } from "../lists/responsibility-level.ts";
import type { AreaCode } from "./area.ts";

/** The areas a question goes through, the most local first: every step of a chain is one of them. */
const CHAIN_STAGES = ["municipality", "district", "region", "land", "federation", "clearing-point"] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** The key of a city that is its own Kreis, and the key of that Kreis, mean the same area. */
export const isOwnDistrict = (place: AreaCode): boolean => place.length === 8 && place.endsWith("000");

/** The step a contact belongs to, by the area for which it serves the place. */
export const stageOf = (area: AreaCode, place: AreaCode): ChainStage => {
  if (area === "DE") return "federation";
  // What lies within the place counts like the place.
  const digits = Math.min(area.length, place.length);
  if (digits === 8 || (digits === 5 && isOwnDistrict(place))) return "municipality";
  if (digits === 5) return "district";
  return digits === 3 ? "region" : "land";
};

const LEVELS = {
  municipality: "local",
  district: "district",
  region: "district",
  land: "land",
  federation: "federal",
  "clearing-point": "clearing-point",
} as const satisfies Record<ChainStage, ResponsibilityLevel>;

/** The level of that step, told in fewer: what serves the place itself is `local`, whatever kind of area it is. */
export const levelOf = (area: AreaCode, place: AreaCode): ResponsibilityLevel => {
  const stage = stageOf(area, place);
  return stage === stageOf(place, place) ? "local" : LEVELS[stage];
};
