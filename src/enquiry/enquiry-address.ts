import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import { ENQUIRY_KINDS, SUGGESTIBLE_SUBJECTS } from "../../contract/enquiry/enquiry-kind.ts";
import { LONGEST_LINE, REFERENCE_PATTERN, SUBJECT_ID_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { EXPERT_FORMATS } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { createCodec, many, matching, one, single } from "../address/codec.ts";
import type { EnquiryAddress } from "../address/enquiry-path.ts";

const isPath = (given: string): boolean => given.startsWith("/") && given.length <= LONGEST_LINE;

/** What `toEnquiryPath` writes. */
export const enquiryCodec = createCodec<EnquiryAddress>({
  kind: one(ENQUIRY_KINDS),
  about: matching(SUBJECT_ID_PATTERN),
  topic: one(TOPICS),
  also: many(TOPICS),
  language: one(LANGUAGE_TAGS),
  format: one(EXPERT_FORMATS),
  attendance: one(ATTENDANCES),
  land: one(LAND_CODES),
  subject: one(SUGGESTIBLE_SUBJECTS),
  side: one(SEARCHABLE_SIDES),
  page: single((given) => (isPath(given) ? given : null)),
  sent: matching(REFERENCE_PATTERN),
});
