/** What kind of organisation a contact belongs to. */
export const ORGANIZATION_KINDS = [
  "police-authority",
  "land-criminal-police",
  "federal-authority",
  "mosque-association",
  "land-association",
  "umbrella",
  "youth-organization",
  "women-organization",
  "welfare-organization",
  "student-organization",
  "clearing-point",
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
