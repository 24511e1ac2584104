import type { FilterRules } from "../../../contract/entries/filter-entries.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import type { OverviewCell } from "../../../contract/entries/overview.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";

/** How the cells of the overview are narrowed: like every list, by Land and topic; there is no text to search. */
export const gapFilterRules: FilterRules<OverviewCell> = {
  facets: {
    land: { values: LAND_CODES, summary: "Only these Länder", of: ({ land }) => [land] },
    topic: { values: TOPICS, summary: "Only these topics", of: ({ topic }) => [topic] },
  },
  textsOf: () => [],
};
