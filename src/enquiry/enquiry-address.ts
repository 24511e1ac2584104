import { ENTRY_ID_PATTERN } from "../../contract/entry-id.ts";
import { ENQUIRY_KINDS, type EnquiryKind, REFERENCE_PATTERN } from "../../contract/enquiry-kind.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/language-tag.ts";
import { type Topic, TOPICS } from "../../contract/topic.ts";
import { readFirst } from "../screen/read-parameters.ts";

/**
 * What the address says about an enquiry, e.g. `/enquiry?kind=introduction&about=k3x9&topic=youth&language=tr`. `about`
 * is the id of a contact or of another entry; what it names is looked up. `sent` is the reference of one that has arrived,
 * whose receipt is shown.
 */
export type EnquiryAddress = {
  readonly kind: EnquiryKind | null;
  readonly about: string | null;
  readonly topic: Topic | null;
  readonly language: LanguageTag | null;
  readonly sent: string | null;
};

const NOWHERE: EnquiryAddress = { kind: null, about: null, topic: null, language: null, sent: null };
// The keys of an address are its own; `Object.keys` forgets that.
const KEYS = Object.keys(NOWHERE) as (keyof EnquiryAddress)[];

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
  const sent = readFirst(params, "sent", (given) => (REFERENCE_PATTERN.test(given) ? given : null));
  return {
    address: {
      kind: kind.value,
      about: about.value,
      topic: topic.value,
      language: language.value,
      sent: sent.value,
    },
    dropped: [...new Set([kind, about, topic, language, sent].flatMap(({ dropped }) => dropped))],
  };
};

/** Writes it into a query string, what is not given as absent; other keys of `params` stay as they are. */
export const writeEnquiryAddress = (
  address: Partial<EnquiryAddress>,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  const whole = { ...NOWHERE, ...address };
  for (const key of KEYS) {
    const value = whole[key];
    if (value === null) written.delete(key);
    else written.set(key, value);
  }
  return written;
};

/** The path of the form, or of a receipt. */
export const toEnquiryPath = (address: Partial<EnquiryAddress>): string => {
  const search = writeEnquiryAddress(address).toString();
  return search === "" ? "/enquiry" : `/enquiry?${search}`;
};
