import { useLingui } from "@lingui/react/macro";
import { type EnquiryKind, SUGGESTED_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import { oppositeSide, SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { readStored } from "../ui/keeping/stored-setting.ts";
import type { KnownEntry } from "../entries/known-entry.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { EnquiryAddress } from "../address/enquiry-path.ts";
import { type FieldName, kindFields } from "./fields/form-fields.ts";
import type { FormValues } from "./form-values.ts";

/** Who looks for one side comes from the other; all the same it stands in the form to be changed. */
const guessSide = (): string => {
  const wanted = SEARCHABLE_SIDES.find((side) => side === readStored("perspective"));
  return wanted === undefined ? "" : oppositeSide[wanted];
};

/** What is known before anything is typed: from the address, from what it is about, and from the directory's use. */
export const createInitialValues = (
  kind: EnquiryKind,
  address: EnquiryAddress,
  about: KnownEntry | null,
  openingText: string,
): FormValues => {
  const { topic, language, format, attendance, land, wish } = address;
  const known: Partial<Record<FieldName, string>> = {
    side: guessSide(),
    topic: topic ?? "",
    wish: wish ?? "",
    text: openingText,
    format: format ?? "",
    eventLanguage: language ?? "",
    attendance: attendance ?? "",
    land: land ?? "",
    suggestedKind: address.suggestedKind ?? SUGGESTED_KINDS.find((suggested) => suggested === about?.kind) ?? "",
    entrySide: address.side ?? "",
    page: address.page ?? about?.path ?? "",
    preferredLanguage: language ?? "",
  };
  const asked = new Set<string>([...kindFields[kind].matter, ...kindFields[kind].sender]);
  return {
    fields: Object.fromEntries(Object.entries(known).filter(([name, text]) => text !== "" && asked.has(name))),
    wanted: {},
  };
};

/** What the address says and no field of the form takes: it stands at the beginning of the text, to be gone on with. */
export const useOpeningText = ({ kind, also }: EnquiryAddress): string => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  if (kind !== "expert-request") return "";
  // Many names of topics are enumerations themselves: one line each.
  const topics = also.map((topic) => {
    const name = terms.topics[topic];
    return t`Auch zum Thema: ${name}`;
  });
  return topics.map((line) => `${line}\n`).join("");
};
