import { z } from "zod/mini";
import type { FilterRules, EntryFilter } from "./filter-entries.ts";
import { LONGEST_SEARCH_TEXT } from "../contact/contact-filter.ts";
import { oneOf, type QueryParameter } from "../query-parameter.ts";

/** The query of a list of entries: each facet may be repeated, `q` searches the texts. */
export const toQueryTable = <Entry extends object>(
  filterRules: FilterRules<Entry>,
): Readonly<Record<string, QueryParameter>> => ({
  ...Object.fromEntries(
    Object.entries(filterRules.facets).map(([name, { values, summary }]) => [
      name,
      { form: "repeated", schema: z.array(z.enum(values)), summary, allowed: oneOf(values) } as const,
    ]),
  ),
  q: {
    form: "text",
    schema: z.string().check(z.maxLength(LONGEST_SEARCH_TEXT)),
    summary: "Words that begin words of the entry's texts, in any of their languages",
    allowed: `a text of at most ${LONGEST_SEARCH_TEXT} characters`,
  },
});

/** The filter a checked query of `toQueryTable` asks for. */
export const toEntryFilter = (query: Readonly<Record<string, unknown>>): EntryFilter => {
  const { q, ...chosen } = query;
  // The query has passed its table: `q` is a text, everything else a list of texts.
  return { chosen: chosen as EntryFilter["chosen"], text: (q as string | undefined) ?? "" };
};
