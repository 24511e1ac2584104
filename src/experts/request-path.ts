import type { Expert } from "../../contract/expert.ts";
import type { UiLanguage } from "../../contract/language-tag.ts";

const firstOf = <Value extends string>(wanted: readonly string[], offered: readonly Value[]): Value | undefined =>
  offered.find((value) => wanted.includes(value));

/**
 * Where an expert is asked for: the enquiry form, filled in with the expert, a topic and a language. What the list was
 * narrowed to comes first, then the reader's own language, then the expert's first.
 *
 * @param search the query string of the expert's page, which still holds the list's filters
 */
export const toRequestPath = (expert: Expert, search: string, language: UiLanguage): string => {
  const filters = new URLSearchParams(search);
  const topic = firstOf(filters.getAll("topic"), expert.topics) ?? expert.topics[0];
  const spoken =
    firstOf(filters.getAll("language"), expert.languages) ??
    firstOf([language], expert.languages) ??
    expert.languages[0];
  const query = new URLSearchParams({ kind: "expert-request", about: expert.id });
  if (topic !== undefined) query.set("topic", topic);
  if (spoken !== undefined) query.set("language", spoken);
  return `/enquiry?${query.toString()}`;
};
