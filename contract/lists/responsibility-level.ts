/**
 * Where responsibility for a place is found, the most local first: contacts for the place itself (`local`), for its
 * Kreis or Regierungsbezirk (`district`), its Land, the whole Federation, and the Clearing Point, which ends every chain.
 */
export const RESPONSIBILITY_LEVELS = ["local", "district", "land", "federal", "clearing-point"] as const;
export type ResponsibilityLevel = (typeof RESPONSIBILITY_LEVELS)[number];
