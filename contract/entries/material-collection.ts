import type { Collection } from "./collection.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import type { Material } from "./material.ts";
import { MATERIAL_KINDS } from "../lists/material-kind.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** How materials are filtered. */
export const materialCollection: Collection<Material> = {
  facets: {
    topic: { values: TOPICS, summary: "Only materials on one of these topics", of: ({ topics }) => topics },
    language: {
      values: LANGUAGE_TAGS,
      summary: "Only materials that exist in one of these languages",
      of: ({ languages }) => languages,
    },
    group: { values: TARGET_GROUPS, summary: "Only materials for one of these groups", of: ({ audience }) => audience },
    kind: { values: MATERIAL_KINDS, summary: "Only materials of one of these kinds", of: ({ kind }) => [kind] },
  },
  textsOf: ({ title, summary, publisher }) => [...textsOf(title), ...textsOf(summary), publisher],
};
