import type { EnquirySubject } from "./enquiry-kind.ts";

const contact = [
  "organization",
  "umbrella",
  "title",
  "role",
  "municipality",
  "address",
  "serviceAreas",
  "topics",
  "languages",
  "email",
  "phones",
  "url",
  "schedules",
  "state",
] as const;
const project = [
  "name",
  "summary",
  "projectStatus",
  "start",
  "end",
  "lands",
  "municipality",
  "topics",
  "languages",
  "formats",
  "targetGroups",
] as const;
const expert = ["name", "summary", "topics", "languages", "expertFormats", "attendance", "lands"] as const;
const event = [
  "name",
  "summary",
  "eventKind",
  "eventStatus",
  "begins",
  "ends",
  "attendance",
  "place",
  "municipality",
  "lands",
  "topics",
  "targetGroups",
  "languages",
  "registrationUntil",
] as const;
const material = [
  "name",
  "summary",
  "materialKind",
  "topics",
  "targetGroups",
  "languages",
  "publisher",
  "published",
] as const;
const guidance = ["name", "summary", "topics"] as const;

/** What can be corrected field by field, in the order a form shows it; what is not here is said in words. */
export const correctableFields = {
  contact,
  project,
  expert,
  event,
  material,
  guidance,
  "land-profile": [],
} as const satisfies Record<EnquirySubject, readonly string[]>;

export type CorrectableField = (typeof correctableFields)[EnquirySubject][number];

/** Every field of every subject, once. */
export const CORRECTABLE_FIELDS: readonly CorrectableField[] = [
  ...new Set<CorrectableField>(Object.values(correctableFields).flat()),
];

export const isFieldOf = (subject: EnquirySubject, field: CorrectableField): boolean =>
  (correctableFields[subject] as readonly CorrectableField[]).includes(field);
