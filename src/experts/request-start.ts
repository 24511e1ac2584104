import type { Expert } from "../../contract/expert.ts";
import type { UiLanguage } from "../../contract/language-tag.ts";
import type { EnquiryAddress } from "../screen/enquiry-path.ts";

const firstOf = <Value extends string>(wanted: readonly string[], offered: readonly Value[]): Value | undefined =>
  offered.find((value) => wanted.includes(value));

/**
 * What is filled in where an expert is asked for: the expert, a topic and a language. What the list was narrowed to comes
 * first, then the reader's own language, then the expert's first.
 *
 * @param search the query string of the expert's page, which still holds the list's filters
 */
export const toRequestStart = (expert: Expert, search: string, language: UiLanguage): Partial<EnquiryAddress> => {
  const filters = new URLSearchParams(search);
  const topic = firstOf(filters.getAll("topic"), expert.topics) ?? expert.topics[0] ?? null;
  const spoken =
    firstOf(filters.getAll("language"), expert.languages) ??
    firstOf([language], expert.languages) ??
    expert.languages[0] ??
    null;
  return { kind: "expert-request", about: expert.id, topic, language: spoken };
};
