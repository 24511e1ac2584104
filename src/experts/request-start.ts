import type { Expert } from "../../contract/entries/expert.ts";
import type { EnquiryAddress } from "../address/enquiry-path.ts";

/** What of the offered was asked for, in the order it was offered. */
const both = <Value extends string>(wanted: readonly string[], offered: readonly Value[]): readonly Value[] =>
  offered.filter((value) => wanted.includes(value));

/** Where there is no choice nobody has to choose. */
const onlyOne = <Value>(values: readonly Value[]): Value | null => (values.length === 1 ? (values[0] ?? null) : null);

/**
 * What is filled in where an expert is asked for: the expert, topics, and of the event its language, format, Land and
 * whether it is on site. What the list was narrowed to comes first, then what the expert offers without a choice.
 *
 * @param search the query string of the expert's page, which still holds the list's filters
 */
export const toRequestStart = (expert: Expert, search: string): Partial<EnquiryAddress> => {
  const filters = new URLSearchParams(search);
  const [topic = expert.topics[0] ?? null, ...also] = both(filters.getAll("topic"), expert.topics);
  const [language = onlyOne(expert.languages)] = both(filters.getAll("language"), expert.languages);
  const [format = onlyOne(expert.formats)] = both(filters.getAll("format"), expert.formats);
  const [land = onlyOne(expert.lands)] = both(filters.getAll("land"), expert.lands);
  const [attendance = onlyOne(expert.attendance)] = both(filters.getAll("attendance"), expert.attendance);
  return { kind: "expert-request", about: expert.id, topic, also, language, format, attendance, land };
};
