import { ATTENDANCES } from "../lists/attendance.ts";
import type { Collection } from "./collection.ts";
import type { Expert } from "./expert.ts";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../lists/expert-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import { TOPICS } from "../lists/topic.ts";

/** How experts are filtered. */
export const expertCollection: Collection<Expert> = {
  facets: {
    land: { values: LAND_CODES, summary: "Only experts who come to one of these Länder", of: ({ lands }) => lands },
    topic: { values: TOPICS, summary: "Only experts on one of these topics", of: ({ topics }) => topics },
    language: {
      values: LANGUAGE_TAGS,
      summary: "Only experts who speak one of these languages",
      of: ({ languages }) => languages,
    },
    format: {
      values: EXPERT_FORMATS,
      summary: "Only experts who can be asked for one of these",
      of: ({ formats }) => formats,
    },
    attendance: {
      values: ATTENDANCES,
      summary: "Only experts who come or who speak online",
      of: ({ attendance }) => attendance,
    },
    origin: { values: EXPERT_SIDES, summary: "Only experts from one of these sides", of: ({ side }) => [side] },
  },
  textsOf: ({ field, profile }) => [...textsOf(field), ...textsOf(profile)],
};
