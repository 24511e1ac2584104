import type { Contact, Schedule } from "./contact.ts";

/** What of a contact can be corrected field by field, in the order a form shows it. */
export const CORRECTABLE_FIELDS = [
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
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** Every field as a list of texts; an empty list says "nothing". The order within a list means nothing. */
export type CorrectableValues = Readonly<Record<CorrectableField, readonly string[]>>;

/** One field that differs: what everyone sees now, and what it ought to be. */
export type FieldChange = {
  readonly field: CorrectableField;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

const present = (...texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text === null || text === undefined || text === "" ? [] : [text]));

const describeSchedule = ({ byday, opensAt, closesAt }: Schedule): string =>
  `${byday.join(",")} ${opensAt}–${closesAt}`;

/** The values a correction starts from. Made from what the reader was shown, so it holds nothing hidden. */
export const toCorrectableValues = (contact: Contact): CorrectableValues => ({
  organization: present(contact.organization.name),
  umbrella: present(contact.organization.umbrella),
  title: present(contact.title.de),
  role: [contact.role],
  municipality: present(contact.municipality.name),
  address: present(contact.location.address),
  serviceAreas: present(...contact.serviceAreas.map(({ name }) => name)),
  topics: contact.topics,
  languages: contact.languages,
  email: present(contact.email),
  phones: (contact.phones ?? []).map(({ number }) => number),
  url: present(contact.url),
  schedules: (contact.schedules ?? []).map(describeSchedule),
  state: [contact.state],
});

const normalise = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim().normalize("NFC")).filter((text) => text !== "")),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

/** The fields in which `wanted` differs from `shown`. Outer blanks, repetitions and the order of a list do not count. */
export const findChanges = (shown: CorrectableValues, wanted: CorrectableValues): readonly FieldChange[] =>
  CORRECTABLE_FIELDS.flatMap((field) => {
    const [from, to] = [normalise(shown[field]), normalise(wanted[field])];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });

/** What everyone would see after the changes: the preview of a correction. */
export const applyChanges = (shown: CorrectableValues, changes: readonly FieldChange[]): CorrectableValues => ({
  ...shown,
  ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
});
