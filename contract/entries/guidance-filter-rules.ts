import type { FilterRules } from "./filter-entries.ts";
import type { Guidance } from "./guidance.ts";
import { textsOf } from "../localized-text.ts";
import { TOPICS } from "../lists/topic.ts";

/** How guidance paths are filtered. */
export const guidanceFilterRules: FilterRules<Guidance> = {
  facets: {
    topic: {
      means: "topic",
      values: TOPICS,
      summary: "Only guidance on one of these topics",
      of: ({ topics }) => topics,
    },
  },
  alsoMeans: { guidance: ({ id }) => [id] },
  textsOf: ({ title, summary, steps }) =>
    [title, summary, ...steps.flatMap((step) => [step.title, step.text])].flatMap(textsOf),
};
