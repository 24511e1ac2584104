import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import {
  ENQUIRY_KINDS,
  LONGEST_LINE,
  REFERENCE_PATTERN,
  SUBJECT_ID_PATTERN,
  SUGGESTIBLE_SUBJECTS,
} from "../../contract/enquiry/enquiry-kind.ts";
import { EXPERT_FORMATS } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { type EnquiryAddress, toEnquiryPairs } from "../address/enquiry-path.ts";
import { readChosen, type Reading, readFirst } from "../address/read-parameters.ts";

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (given: string): Value | null =>
    values.find((value) => value === given) ?? null;

const matching =
  (pattern: RegExp) =>
  (given: string): string | null =>
    pattern.test(given) ? given : null;

const isPath = (given: string): boolean => given.startsWith("/") && given.length <= LONGEST_LINE;

/** Never throws: what it does not understand it leaves out and names in `dropped`. */
export const parseEnquiryAddress = (
  params: URLSearchParams,
): { readonly address: EnquiryAddress; readonly dropped: readonly string[] } => {
  const dropped = new Set<string>();
  const take = <T>(reading: Reading<T>): T => {
    for (const part of reading.dropped) dropped.add(part);
    return reading.value;
  };
  const address: EnquiryAddress = {
    kind: take(readFirst(params, "kind", oneOf(ENQUIRY_KINDS))),
    about: take(readFirst(params, "about", matching(SUBJECT_ID_PATTERN))),
    topic: take(readFirst(params, "topic", oneOf(TOPICS))),
    also: take(readChosen(params, "also", TOPICS)),
    language: take(readFirst(params, "language", oneOf(LANGUAGE_TAGS))),
    format: take(readFirst(params, "format", oneOf(EXPERT_FORMATS))),
    attendance: take(readFirst(params, "attendance", oneOf(ATTENDANCES))),
    land: take(readFirst(params, "land", oneOf(LAND_CODES))),
    subject: take(readFirst(params, "subject", oneOf(SUGGESTIBLE_SUBJECTS))),
    side: take(readFirst(params, "side", oneOf(SEARCHABLE_SIDES))),
    page: take(readFirst(params, "page", (given) => (isPath(given) ? given : null))),
    sent: take(readFirst(params, "sent", matching(REFERENCE_PATTERN))),
  };
  return { address, dropped: [...dropped] };
};

const KEYS = [
  "kind",
  "about",
  "topic",
  "also",
  "language",
  "format",
  "attendance",
  "land",
  "subject",
  "side",
  "page",
  "sent",
] as const satisfies readonly (keyof EnquiryAddress)[];

/** Writes it into a query string, in the place of what that said; other keys of `params` stay as they are. */
export const writeEnquiryAddress = (address: EnquiryAddress, params: URLSearchParams): URLSearchParams => {
  const written = new URLSearchParams(params);
  for (const key of KEYS) written.delete(key);
  for (const [key = "", value = ""] of toEnquiryPairs(address)) written.append(key, value);
  return written;
};
