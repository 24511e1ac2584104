import type { EnquiryKind } from "../../contract/enquiry-kind.ts";
import { UI_LANGUAGES } from "../../contract/language-tag.ts";
import { oppositeSide, SEARCHABLE_SIDES } from "../../contract/side.ts";
import { readStored } from "../ui/stored-setting.ts";
import type { EnquiryAddress } from "./enquiry-address.ts";
import { type FieldName, fieldsOf } from "./form-fields.ts";
import type { FormValues } from "./form-values.ts";
import type { KnownSubject } from "./subject-query.ts";

/** Who looks for one side comes from the other; all the same it stands in the form to be changed. */
const guessSide = (): string => {
  const wanted = SEARCHABLE_SIDES.find((side) => side === readStored("perspective"));
  return wanted === undefined ? "" : oppositeSide[wanted];
};

/** What is known before anything is typed: from the address, from what it is about, and from the directory's use. */
export const createInitialValues = (
  kind: EnquiryKind,
  { topic, language, format, land }: EnquiryAddress,
  subject: KnownSubject | null,
  openingText: string,
): FormValues => {
  const known: Partial<Record<FieldName, string>> = {
    side: guessSide(),
    topic: topic ?? "",
    text: openingText,
    format: format ?? "",
    land: land ?? "",
    language: UI_LANGUAGES.find((tag) => tag === language) ?? "",
    preferredLanguage: language ?? "",
    ...(subject !== null && { subject: subject.subject, page: subject.path }),
  };
  const asked = fieldsOf(kind);
  return {
    fields: Object.fromEntries(
      Object.entries(known).filter(([name, text]) => text !== "" && asked.includes(name as FieldName)),
    ),
    wanted: {},
  };
};
