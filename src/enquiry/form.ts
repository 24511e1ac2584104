import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { CorrectableField } from "../../contract/enquiry/correctable-fields.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { Faults } from "./check-form.ts";
import type { FieldName } from "./form-fields.ts";
import type { FormSubject, FormValues } from "./form-values.ts";
import type { KnownSubject } from "./subject-query.ts";

/** `contact`: the whole of it, where one is to be corrected. */
export type Subject = FormSubject & KnownSubject & { readonly contact: Contact | null };

/** A form as its fields see it. */
export type Form = {
  readonly kind: EnquiryKind;
  readonly subject: Subject | null;
  /** What everyone sees of an entry that is to be corrected; `null` where that has no fields. */
  readonly shown: CorrectableValues | null;
  readonly values: FormValues;
  /** Empty until somebody wanted to go on. */
  readonly faults: Faults;
  readonly change: (name: FieldName, text: string) => void;
  /** `null`: as it was. */
  readonly changeWanted: (field: CorrectableField, values: readonly string[] | null) => void;
};

/** The element of a field, where a link of the error summary leads. */
export const fieldId = (name: string): string => `enquiry-${name}`;
