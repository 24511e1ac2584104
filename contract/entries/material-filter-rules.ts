import type { FilterRules } from "./filter-entries.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import type { Material } from "./material.ts";
import { MATERIAL_KINDS } from "../lists/material-kind.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** How materials are filtered. */
export const materialFilterRules: FilterRules<Material> = {
  facets: {
    topic: {
      means: "topic",
      values: TOPICS,
      summary: "Only materials on one of these topics",
      of: ({ topics }) => topics,
    },
    language: {
      means: "language",
      values: LANGUAGE_TAGS,
      summary: "Only materials that exist in one of these languages",
      of: ({ languages }) => languages,
    },
    group: {
      means: "group",
      values: TARGET_GROUPS,
      summary: "Only materials for one of these groups",
      of: ({ audience }) => audience,
    },
    kind: {
      means: "material-kind",
      values: MATERIAL_KINDS,
      summary: "Only materials of one of these kinds",
      of: ({ kind }) => [kind],
    },
  },
  textsOf: ({ title, summary, publisher }) => [...textsOf(title), ...textsOf(summary), publisher],
};
