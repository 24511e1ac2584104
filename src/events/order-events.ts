import { groupBy } from "../../contract/group-by.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import { findLastOccurrence, findNextOccurrence } from "../../contract/entries/occurrences.ts";
import { type Meeting, monthOf, type MonthKey } from "./calendar/calendar-days.ts";

/** Coming ones with the next time they take place, the earliest first. One that is going on is coming. */
export const listComing = (events: readonly CalendarEvent[], now: Date): readonly Meeting[] =>
  events
    .flatMap((event) => {
      const occurrence = findNextOccurrence(event, now);
      return occurrence === null ? [] : [{ event, occurrence }];
    })
    .toSorted((one, other) => (one.occurrence.start < other.occurrence.start ? -1 : 1));

/** Those that have taken place, with the last time they did, the latest first. */
export const listPast = (events: readonly CalendarEvent[], now: Date): readonly Meeting[] =>
  events
    .flatMap((event) => {
      const occurrence = findLastOccurrence(event, now);
      return occurrence === null ? [] : [{ event, occurrence }];
    })
    .toSorted((one, other) => (one.occurrence.start > other.occurrence.start ? -1 : 1));

/** Month by month, in the given order. */
export const groupByMonth = (meetings: readonly Meeting[]): readonly (readonly [MonthKey, readonly Meeting[]])[] => [
  ...groupBy(meetings, ({ occurrence }) => monthOf(occurrence.start)),
];
