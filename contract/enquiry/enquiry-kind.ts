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
export const SUGGESTIBLE_SUBJECTS = ["contact", "project", "expert", "event", "material"] as const;
export type SuggestibleSubject = (typeof SUGGESTIBLE_SUBJECTS)[number];

/** What an enquiry can be about. */
export const ENQUIRY_SUBJECTS = [...SUGGESTIBLE_SUBJECTS, "guidance", "land-profile"] as const;
export type EnquirySubject = (typeof ENQUIRY_SUBJECTS)[number];

/** Where the sender comes from; `public` belongs to neither side. */
export const SENDER_SIDES = [...SEARCHABLE_SIDES, "public"] as const;
export type SenderSide = (typeof SENDER_SIDES)[number];
