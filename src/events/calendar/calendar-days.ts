import { addDays } from "../../../contract/add-days.ts";
import { asUtc, type BerlinTime } from "../../../contract/berlin-time.ts";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { listOccurrences, type Occurrence } from "../../../contract/entries/occurrences.ts";

/** A month, `2026-12`. */
export type MonthKey = string;
/** A day, `2026-12-01`. */
export type DayKey = string;

export const dayOf = (time: BerlinTime): DayKey => time.slice(0, 10);
/** Of a time or a day. */
export const monthOf = (time: BerlinTime): MonthKey => time.slice(0, 7);
export const midnightOf = (day: DayKey): BerlinTime => `${day}T00:00`;
export const firstDayOf = (month: MonthKey): DayKey => `${month}-01`;

export const addMonths = (month: MonthKey, months: number): MonthKey => {
  const date = asUtc(midnightOf(firstDayOf(month)));
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
};

/** 0 for Monday. */
export const weekdayOf = (day: DayKey): number => (asUtc(midnightOf(day)).getUTCDay() + 6) % 7;

/** The weeks of a month, Monday first; `null` where the day belongs to another month. */
export const weeksOf = (month: MonthKey): readonly (readonly (DayKey | null)[])[] => {
  const first = firstDayOf(month);
  const begin = addDays(first, -weekdayOf(first));
  const weeks: (DayKey | null)[][] = [];
  for (let day = begin; day < firstDayOf(addMonths(month, 1)); day = addDays(day, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => addDays(day, i)).map((each) => (monthOf(each) === month ? each : null)),
    );
  }
  return weeks;
};

/** An event with one of the times it takes place. */
export type Meeting = { readonly event: CalendarEvent; readonly occurrence: Occurrence };

/** What takes place in a month, at least in part, the earliest first. */
export const listMeetings = (events: readonly CalendarEvent[], month: MonthKey): readonly Meeting[] =>
  events
    .flatMap((event) =>
      listOccurrences(event, midnightOf(firstDayOf(month)), midnightOf(firstDayOf(addMonths(month, 1)))).map(
        (occurrence) => ({ event, occurrence }),
      ),
    )
    .toSorted((one, other) => (one.occurrence.start < other.occurrence.start ? -1 : 1));

/** Whether something takes place on a day: whatever ends at midnight does not. */
export const isOnDay = ({ occurrence }: Meeting, day: DayKey): boolean =>
  occurrence.start < midnightOf(addDays(day, 1)) && occurrence.end > midnightOf(day);
