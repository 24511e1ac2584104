import type { CorrectableField, CorrectableValues, FieldChange } from "../../contract/correction.ts";
import { findChanges } from "../../contract/correction.ts";
import { CONSENT_TEXT_VERSIONS, type EnquiryKind, type EnquirySubject } from "../../contract/enquiry-kind.ts";
import type { UiLanguage } from "../../contract/language-tag.ts";
import { type FieldName, fieldsOf } from "./form-fields.ts";

/** What is typed and chosen, as texts; a field without an entry is empty. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;
/** The values of a contact that somebody wants otherwise. */
export type WantedValues = Readonly<Partial<Record<CorrectableField, readonly string[]>>>;

export type FormValues = { readonly fields: FieldValues; readonly wanted: WantedValues };

/** What the form is about. `shown`: what everyone sees of a contact that is to be corrected. */
export type FormSubject = {
  readonly subject: EnquirySubject;
  readonly id: string;
  readonly shown: CorrectableValues | null;
};

/** The consent that is asked for today. */
export const CONSENT_VERSION = CONSENT_TEXT_VERSIONS[
  CONSENT_TEXT_VERSIONS.length - 1
] as (typeof CONSENT_TEXT_VERSIONS)[number];

/** People leave out how a web address begins. */
const completeUrl = (text: string): string => (/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);

/** Of an address copied whole only the path is of interest. */
const toPath = (text: string): string => {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return text;
  const { pathname, search } = new URL(text);
  return `${pathname}${search}`;
};

const tidy = (name: FieldName, text: string): string => {
  if (name === "url") return completeUrl(text);
  return name === "page" ? toPath(text) : text;
};

/** What somebody wants to have changed, compared with what everyone sees. */
export const changesOf = (subject: FormSubject | null, wanted: WantedValues): readonly FieldChange[] => {
  const shown = subject?.shown ?? null;
  return shown === null ? [] : findChanges(shown, { ...shown, ...wanted });
};

type Occasion = {
  readonly kind: EnquiryKind;
  readonly subject: FormSubject | null;
  /** The interface's language: the answer's, unless another was chosen. */
  readonly language: UiLanguage;
  readonly elapsedMs: number;
};

/** What would be sent; empty fields are left out. Whether the backend takes it is for the contract's schema to say. */
export const toSubmission = ({ fields, wanted }: FormValues, occasion: Occasion): Record<string, unknown> => {
  const { kind, subject, language, elapsedMs } = occasion;
  const given = fieldsOf(kind).flatMap((name) => {
    const text = (fields[name] ?? "").trim();
    return text === "" ? [] : [[name, tidy(name, text)] as const];
  });
  const about = subject === null ? undefined : { subject: subject.subject, id: subject.id };
  return {
    kind,
    language,
    elapsedMs,
    ...(kind === "introduction" && about !== undefined && { contact: about.id }),
    ...(["question", "correction", "expert-request"].includes(kind) && about !== undefined && { about }),
    ...(kind === "correction" && { changes: changesOf(subject, wanted) }),
    ...Object.fromEntries(given),
  };
};
