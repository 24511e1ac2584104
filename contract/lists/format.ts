/** The forms cooperation takes. */
export const FORMATS = [
  "round-table",
  "cooperation-agreement",
  "security-dialogue",
  "consultation-hour",
  "exchange-of-experience",
  "training",
  "mosque-visit",
  "information-evening",
  "film",
  "sport",
  "award",
] as const;
export type Format = (typeof FORMATS)[number];
