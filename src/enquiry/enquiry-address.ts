import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import { CORRECTION_WISHES, ENQUIRY_KINDS, SUGGESTED_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import { LONGEST_LINE, REFERENCE_PATTERN, ABOUT_ID_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { isSitePath } from "../../contract/enquiry/site-path.ts";
import { EXPERT_FORMATS } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { type Codec, createCodec, many, matching, one, single } from "../address/codec.ts";
import type { EnquiryAddress } from "../address/enquiry-path.ts";

const isPath = (given: string): boolean => isSitePath(given) && given.length <= LONGEST_LINE;

const codec = createCodec<EnquiryAddress>({
  kind: one(ENQUIRY_KINDS),
  about: matching(ABOUT_ID_PATTERN),
  topic: one(TOPICS),
  also: many(TOPICS),
  language: one(LANGUAGE_TAGS),
  format: one(EXPERT_FORMATS),
  attendance: one(ATTENDANCES),
  land: one(LAND_CODES),
  suggestedKind: one(SUGGESTED_KINDS),
  side: one(SEARCHABLE_SIDES),
  page: single((given) => (isPath(given) ? given : null)),
  wish: one(CORRECTION_WISHES),
  sent: matching(REFERENCE_PATTERN),
});

/** Links that were copied earlier call what is suggested `subject`. */
const renameOlderKey = (params: URLSearchParams): URLSearchParams => {
  const suggested = params.get("subject");
  if (suggested === null || params.has("suggestedKind")) return params;
  const renamed = new URLSearchParams(params);
  renamed.set("suggestedKind", suggested);
  return renamed;
};

/** Reads what `toEnquiryPath` writes. */
export const enquiryCodec: Codec<EnquiryAddress> = { ...codec, parse: (params) => codec.parse(renameOlderKey(params)) };
