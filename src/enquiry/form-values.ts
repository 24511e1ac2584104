import { readUrl } from "../../contract/read-url.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { tidyWebAddress } from "../../contract/contact/channel.ts";
import type { CorrectableField } from "../../contract/enquiry/correctable-fields.ts";
import { type CorrectableValues, type FieldChange, findChanges } from "../../contract/enquiry/correction.ts";
import type { EnquiryKind, AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import { CONSENT_TEXT_VERSIONS } from "../../contract/enquiry/enquiry-rules.ts";
import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import type { KnownEntry } from "../entries/known-entry.ts";
import { readOperator } from "../ui/contact/operator.ts";
import type { Faults } from "./check-form.ts";
import { type FieldName, fieldsOf, type FieldValues, type SuggestedDetail } from "./fields/form-fields.ts";

/** The values of an entry that somebody wants otherwise. */
export type WantedValues = Readonly<Partial<Record<CorrectableField, readonly string[]>>>;

export type FormValues = { readonly fields: FieldValues; readonly wanted: WantedValues };

/** The entry an enquiry is about. `shown`: what everyone sees of it where it is to be corrected. */
export type AboutEntry = {
  readonly kind: AboutKind;
  readonly id: string;
  readonly shown: CorrectableValues | null;
};

/** What is known of it; `contact`: the whole of one that is to be corrected. */
export type About = AboutEntry & KnownEntry & { readonly contact: Contact | null };

/** A form as its fields see it. */
export type Form = {
  readonly kind: EnquiryKind;
  readonly about: About | null;
  /** What everyone sees of an entry that is to be corrected; `null` where that has no fields. */
  readonly shown: CorrectableValues | null;
  readonly values: FormValues;
  /** Empty until somebody wanted to go on. */
  readonly faults: Faults;
  readonly change: (name: FieldName, text: string) => void;
  /** `null`: as it was. */
  readonly changeWanted: (field: CorrectableField, values: readonly string[] | null) => void;
};

/** The consent that is asked for today. */
export const CONSENT_VERSION = CONSENT_TEXT_VERSIONS[
  CONSENT_TEXT_VERSIONS.length - 1
] as (typeof CONSENT_TEXT_VERSIONS)[number];

/** Of an address copied whole only the path is of interest. */
const toPath = (text: string): string => {
  const url = /^https?:/i.test(text) ? readUrl(text) : null;
  return url === null ? text : `${url.pathname}${url.search}`;
};

const tidy = (name: FieldName, text: string): string => {
  if (name === "url") return tidyWebAddress(text);
  return name === "page" ? toPath(text) : text;
};

/** The language an answer comes in where no other was chosen: the reader's, if enquiries are really answered in it. */
export const answerLanguage = (own: UiLanguage): UiLanguage => {
  const { answersIn } = readOperator();
  return answersIn.includes(own) ? own : (answersIn[0] ?? "de");
};

const findUiLanguage = (tag: string | undefined): UiLanguage | undefined => UI_LANGUAGES.find((each) => each === tag);

/** What somebody wants to have changed, compared with what everyone sees. */
export const changesOf = (about: AboutEntry | null, wanted: WantedValues): readonly FieldChange[] => {
  const shown = about?.shown ?? null;
  return shown === null ? [] : findChanges(shown, { ...shown, ...wanted });
};

/** Whether the entry is to be there no longer: then nothing of it is changed. */
export const isRemoval = ({ wish }: FieldValues): boolean => (wish ?? "") !== "";

const NOTHING_YET = { municipality: [], phones: [], email: [] } as const satisfies Record<
  SuggestedDetail,
  readonly string[]
>;

/** What is known of a suggested contact besides the fields of the form: nothing stands there yet. */
export const detailsOf = ({ fields, wanted }: FormValues): readonly FieldChange[] =>
  fields.suggestedKind === "contact" ? findChanges(NOTHING_YET, wanted) : [];

type Occasion = {
  readonly kind: EnquiryKind;
  readonly about: AboutEntry | null;
  /** The interface's language: the answer's, unless another was chosen. */
  readonly language: UiLanguage;
  readonly elapsedMs: number;
};

/** What would be sent; empty fields are left out. Whether the backend takes it is for the contract's schema to say. */
export const toSubmission = (values: FormValues, occasion: Occasion): Record<string, unknown> => {
  const { fields, wanted } = values;
  const { kind, about: entry, language, elapsedMs } = occasion;
  const given = fieldsOf(kind, fields).flatMap((name) => {
    const text = (fields[name] ?? "").trim();
    return text === "" ? [] : [[name, tidy(name, text)] as const];
  });
  const details = kind === "suggestion" ? detailsOf(values) : [];
  const about = entry === null ? undefined : { kind: entry.kind, id: entry.id };
  return {
    kind,
    language: kind === "introduction" ? (findUiLanguage(fields.preferredLanguage) ?? language) : language,
    elapsedMs,
    ...(kind === "introduction" && about !== undefined && { contact: about.id }),
    ...(["question", "correction", "expert-request"].includes(kind) && about !== undefined && { about }),
    ...(kind === "correction" && { changes: isRemoval(fields) ? [] : changesOf(entry, wanted) }),
    ...(details.length > 0 && { changes: details }),
    ...Object.fromEntries(given),
  };
};
