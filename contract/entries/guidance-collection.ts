import type { Collection } from "./collection.ts";
import type { Guidance } from "./guidance.ts";
import { textsOf } from "../localized-text.ts";
import { TOPICS } from "../lists/topic.ts";

/** How guidance paths are filtered. */
export const guidanceCollection: Collection<Guidance> = {
  facets: {
    topic: { values: TOPICS, summary: "Only guidance on one of these topics", of: ({ topics }) => topics },
  },
  textsOf: ({ title, summary, keywords, steps }) => [
    ...[title, summary, ...steps.flatMap((step) => [step.title, step.text])].flatMap(textsOf),
    ...keywords,
  ],
};
