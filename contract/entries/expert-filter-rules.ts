import { ATTENDANCES } from "../lists/attendance.ts";
import type { FilterRules } from "./filter-entries.ts";
import type { Expert } from "./expert.ts";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../lists/expert-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import { TOPICS } from "../lists/topic.ts";

/** How experts are filtered. */
export const expertFilterRules: FilterRules<Expert> = {
  facets: {
    land: {
      means: "land",
      values: LAND_CODES,
      summary: "Only experts who come to one of these Länder",
      of: ({ lands }) => lands,
    },
    topic: {
      means: "topic",
      values: TOPICS,
      summary: "Only experts on one of these topics",
      of: ({ topics }) => topics,
    },
    language: {
      means: "language",
      values: LANGUAGE_TAGS,
      summary: "Only experts who speak one of these languages",
      of: ({ languages }) => languages,
    },
    format: {
      means: "expert-format",
      values: EXPERT_FORMATS,
      summary: "Only experts who can be asked for one of these",
      of: ({ formats }) => formats,
    },
    attendance: {
      means: "attendance",
      values: ATTENDANCES,
      summary: "Only experts who come or who speak online",
      of: ({ attendance }) => attendance,
    },
    origin: {
      means: "side",
      values: EXPERT_SIDES,
      summary: "Only experts from one of these sides",
      of: ({ side }) => [side],
    },
  },
  textsOf: ({ field, profile }) => [...textsOf(field), ...textsOf(profile)],
};
