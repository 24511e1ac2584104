import type { FilterRules } from "./filter-entries.ts";
import { FORMATS } from "../lists/format.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import type { ProjectRow } from "./project.ts";
import { PROJECT_STATUSES } from "../lists/project-status.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** How projects are filtered. */
export const projectFilterRules: FilterRules<ProjectRow> = {
  facets: {
    land: {
      means: "land",
      values: LAND_CODES,
      summary: "Only projects in one of these Länder",
      of: ({ lands }) => lands,
    },
    topic: {
      means: "topic",
      values: TOPICS,
      summary: "Only projects on one of these topics",
      of: ({ topics }) => topics,
    },
    language: {
      means: "language",
      values: LANGUAGE_TAGS,
      summary: "Only projects held in one of these languages",
      of: ({ languages }) => languages,
    },
    status: {
      means: "status",
      values: PROJECT_STATUSES,
      summary: "Only projects that stand like this",
      of: ({ status }) => [status],
    },
    group: {
      means: "group",
      values: TARGET_GROUPS,
      summary: "Only projects for one of these groups",
      of: ({ targetGroups }) => targetGroups,
    },
    format: {
      means: "format",
      values: FORMATS,
      summary: "Only projects in one of these forms",
      of: ({ formats }) => formats,
    },
  },
  textsOf: ({ title, summary, municipality }) => [
    ...textsOf(title),
    ...textsOf(summary),
    ...(municipality === undefined ? [] : [municipality.name]),
  ],
};
