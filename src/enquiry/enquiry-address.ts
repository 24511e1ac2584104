import { ENTRY_ID_PATTERN } from "../../contract/entry-id.ts";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../contract/enquiry-kind.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/language-tag.ts";
import { type Topic, TOPICS } from "../../contract/topic.ts";
import { readFirst } from "../screen/read-parameters.ts";

/**
 * What the address says about an enquiry, e.g. `/enquiry?kind=introduction&about=k3x9&topic=youth&language=tr`. `about`
 * is the id of a contact or of another entry; what it names is looked up.
 */
export type EnquiryAddress = {
  readonly kind: EnquiryKind | null;
  readonly about: string | null;
  readonly topic: Topic | null;
  readonly language: LanguageTag | null;
};

const KEYS = ["kind", "about", "topic", "language"] as const;

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (given: string): Value | null =>
    values.find((value) => value === given) ?? null;

/** Never throws: what it does not understand it leaves out and names in `dropped`. */
export const parseEnquiryAddress = (
  params: URLSearchParams,
): { readonly address: EnquiryAddress; readonly dropped: readonly string[] } => {
  const kind = readFirst(params, "kind", oneOf(ENQUIRY_KINDS));
  const about = readFirst(params, "about", (given) => (ENTRY_ID_PATTERN.test(given) ? given : null));
  const topic = readFirst(params, "topic", oneOf(TOPICS));
  const language = readFirst(params, "language", oneOf(LANGUAGE_TAGS));
  return {
    address: { kind: kind.value, about: about.value, topic: topic.value, language: language.value },
    dropped: [...new Set([kind, about, topic, language].flatMap(({ dropped }) => dropped))],
  };
};

/** Writes it into a query string; other keys of `params` stay as they are. */
export const writeEnquiryAddress = (
  address: EnquiryAddress,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  for (const key of KEYS) {
    const value = address[key];
    if (value === null) written.delete(key);
    else written.set(key, value);
  }
  return written;
};
