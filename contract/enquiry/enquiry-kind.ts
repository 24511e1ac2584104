import { SEARCHABLE_SIDES } from "../lists/side.ts";

/** What somebody can turn to the Clearing Point with. */
export const ENQUIRY_KINDS = [
  "question",
  "suggestion",
  "correction",
  "expert-request",
  "introduction",
  "barrier",
] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];

/** What can be suggested. */
export const SUGGESTED_KINDS = ["contact", "project", "expert", "event", "material"] as const;
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** What an enquiry can be about. */
export const ABOUT_KINDS = [...SUGGESTED_KINDS, "guidance", "land-profile"] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** What a correction can ask besides other values: that the entry be there no longer. */
export const CORRECTION_WISHES = ["removal"] as const;
export type CorrectionWish = (typeof CORRECTION_WISHES)[number];

/** Where the sender comes from; `public` belongs to neither side. */
export const SENDER_SIDES = [...SEARCHABLE_SIDES, "public"] as const;
export type SenderSide = (typeof SENDER_SIDES)[number];
