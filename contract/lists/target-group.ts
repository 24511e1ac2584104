/** Whom a project, an event or a material is made for. */
export const TARGET_GROUPS = [
  "boards",
  "imams",
  "youth",
  "women",
  "parents",
  "refugees",
  "trainees",
  "officers",
  "public",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];
