import { ATTENDANCES } from "../lists/attendance.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import type { FilterRules } from "./filter-entries.ts";
import { EVENT_KINDS } from "../lists/event-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { textsOf } from "../localized-text.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** How events are filtered. */
export const eventFilterRules: FilterRules<CalendarEvent> = {
  facets: {
    land: {
      means: "land",
      values: LAND_CODES,
      summary: "Only events in or for one of these Länder",
      of: ({ lands }) => lands,
    },
    topic: {
      means: "topic",
      values: TOPICS,
      summary: "Only events on one of these topics",
      of: ({ topics }) => topics,
    },
    language: {
      means: "language",
      values: LANGUAGE_TAGS,
      summary: "Only events held in one of these languages",
      of: ({ languages }) => languages,
    },
    kind: {
      means: "event-kind",
      values: EVENT_KINDS,
      summary: "Only events of one of these kinds",
      of: ({ kind }) => [kind],
    },
    group: {
      means: "group",
      values: TARGET_GROUPS,
      summary: "Only events for one of these groups",
      of: ({ audience }) => audience,
    },
    attendance: {
      means: "attendance",
      values: ATTENDANCES,
      summary: "Only events on site or online",
      of: ({ attendance }) => attendance,
    },
  },
  textsOf: ({ summary, description, location }) => [
    ...textsOf(summary),
    ...textsOf(description),
    ...(location === undefined ? [] : [location.name]),
    ...(location?.municipality === undefined ? [] : [location.municipality.name]),
  ],
};
