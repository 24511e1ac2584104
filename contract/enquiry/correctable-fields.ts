import type { AboutKind, SuggestedKind } from "./enquiry-kind.ts";

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
  "goals",
  "steps",
  "effort",
  "results",
  "partners",
  "materials",
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
} as const satisfies Record<AboutKind, readonly string[]>;

export type CorrectableField = (typeof correctableFields)[AboutKind][number];

/** Every field of every kind of entry, once. */
export const CORRECTABLE_FIELDS: readonly CorrectableField[] = [
  ...new Set<CorrectableField>(Object.values(correctableFields).flat()),
];

/** Fields that say which other entries belong to it, by their ids, and of which kind these are. */
export const referringFields = {
  partners: "contact",
  materials: "material",
} as const satisfies Partial<Record<CorrectableField, AboutKind>>;

export type ReferringField = keyof typeof referringFields;

export const isReferring = (field: CorrectableField): field is ReferringField => Object.hasOwn(referringFields, field);

/** Whether an entry of this kind says by their ids which others belong to it. */
export const namesOthers = (kind: AboutKind | undefined): boolean =>
  kind !== undefined && correctableFields[kind].some((field) => isReferring(field));

export const isFieldOf = (kind: AboutKind, field: CorrectableField): boolean =>
  (correctableFields[kind] as readonly CorrectableField[]).includes(field);

/** What an entry cannot be without; the rest may follow. */
export const requiredFields = {
  contact: ["organization", "title", "role", "municipality"],
  project: ["name", "summary", "projectStatus", "start", "lands"],
  expert: ["name", "summary", "expertFormats", "attendance", "lands"],
  event: ["name", "summary", "eventKind", "begins", "ends", "attendance", "lands"],
  material: ["name", "summary", "materialKind", "languages", "publisher", "published"],
} as const satisfies Record<SuggestedKind, readonly CorrectableField[]>;
