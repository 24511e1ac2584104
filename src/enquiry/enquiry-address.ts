import { ENTRY_ID_PATTERN } from "../../contract/entry-id.ts";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../contract/enquiry-kind.ts";
import { EXPERT_FORMATS, type ExpertFormat } from "../../contract/expert-lists.ts";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/language-tag.ts";
import { type Topic, TOPICS } from "../../contract/topic.ts";
import { readChosen, readFirst } from "../screen/read-parameters.ts";

/**
 * What the address says about an enquiry, e.g. `/enquiry?kind=introduction&about=k3x9&topic=youth&language=tr`. `about`
 * is the id of a contact or of another entry; what it names is looked up. `also`: topics beside the one of the form.
 */
export type EnquiryAddress = {
  readonly kind: EnquiryKind | null;
  readonly about: string | null;
  readonly topic: Topic | null;
  readonly also: readonly Topic[];
  readonly language: LanguageTag | null;
  readonly format: ExpertFormat | null;
  readonly land: LandCode | null;
};

/** An address that says nothing. */
export const NO_ENQUIRY: EnquiryAddress = {
  kind: null,
  about: null,
  topic: null,
  also: [],
  language: null,
  format: null,
  land: null,
};

const KEYS = [
  "kind",
  "about",
  "topic",
  "also",
  "language",
  "format",
  "land",
] as const satisfies readonly (keyof EnquiryAddress)[];

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (given: string): Value | null =>
    values.find((value) => value === given) ?? null;

/** Never throws: what it does not understand it leaves out and names in `dropped`. */
export const parseEnquiryAddress = (
  params: URLSearchParams,
): { readonly address: EnquiryAddress; readonly dropped: readonly string[] } => {
  const readings = {
    kind: readFirst(params, "kind", oneOf(ENQUIRY_KINDS)),
    about: readFirst(params, "about", (given) => (ENTRY_ID_PATTERN.test(given) ? given : null)),
    topic: readFirst(params, "topic", oneOf(TOPICS)),
    also: readChosen(params, "also", TOPICS),
    language: readFirst(params, "language", oneOf(LANGUAGE_TAGS)),
    format: readFirst(params, "format", oneOf(EXPERT_FORMATS)),
    land: readFirst(params, "land", oneOf(LAND_CODES)),
  };
  const { kind, about, topic, also, language, format, land } = readings;
  return {
    address: {
      kind: kind.value,
      about: about.value,
      topic: topic.value,
      also: also.value,
      language: language.value,
      format: format.value,
      land: land.value,
    },
    dropped: [...new Set(Object.values(readings).flatMap(({ dropped }) => dropped))],
  };
};

/** Writes it into a query string; other keys of `params` stay as they are. */
export const writeEnquiryAddress = (
  address: EnquiryAddress,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  for (const key of KEYS) {
    written.delete(key);
    for (const value of [address[key] ?? []].flat()) written.append(key, value);
  }
  return written;
};
