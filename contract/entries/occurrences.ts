import { RRule } from "rrule";
import { addMinutes, asUtc, type BerlinTime, fromUtc, minutesBetween, toBerlinTime } from "../berlin-time.ts";
import { onceFor } from "../once-for.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { parseRecurrenceRule } from "./recurrence-rule.ts";

/** Once that an event takes place. */
export type Occurrence = { readonly start: BerlinTime; readonly end: BerlinTime };

type Repeated = Pick<CalendarEvent, "dtstart" | "dtend" | "rrule">;

/**
 * The library reckons with dates in UTC, which know no daylight saving: given clock times as if they were UTC it
 * answers with clock times. `null` where the event takes place once.
 */
const ruleOf = onceFor((event: Repeated): RRule | null => {
  const parsed = event.rrule === undefined ? null : parseRecurrenceRule(event.rrule);
  if (event.rrule === undefined || parsed === null) return null;
  return new RRule({
    ...RRule.parseString(event.rrule),
    dtstart: asUtc(event.dtstart),
    until: parsed.until === null ? null : asUtc(parsed.until),
  });
});

const occurrenceAt = (event: Repeated, start: BerlinTime): Occurrence => ({
  start,
  end: addMinutes(start, minutesBetween(event.dtstart, event.dtend)),
});

const single = ({ dtstart, dtend }: Repeated): Occurrence => ({ start: dtstart, end: dtend });

/** Those that take place, at least in part, from `from` until before `before`, the earliest first. */
export const listOccurrences = (event: Repeated, from: BerlinTime, before: BerlinTime): readonly Occurrence[] => {
  const rule = ruleOf(event);
  const around =
    rule === null
      ? [single(event)]
      : rule
          .between(asUtc(addMinutes(from, -minutesBetween(event.dtstart, event.dtend))), asUtc(before), true)
          .map((start) => occurrenceAt(event, fromUtc(start)));
  return around.filter(({ start, end }) => start < before && end > from);
};

/** The next ones that have not ended at `now`, at most `most` of them; one that is going on comes first. */
export const listNextOccurrences = (event: Repeated, now: Date, most: number): readonly Occurrence[] => {
  const clock = toBerlinTime(now);
  const rule = ruleOf(event);
  if (rule === null) return event.dtend > clock ? [single(event)] : [];
  const found: Occurrence[] = [];
  let start = rule.after(asUtc(addMinutes(clock, -minutesBetween(event.dtstart, event.dtend))), false);
  while (start !== null && found.length < most) {
    found.push(occurrenceAt(event, fromUtc(start)));
    start = rule.after(start, false);
  }
  return found;
};

/** The one that is going on or comes next; `null` when it is over for good. */
export const findNextOccurrence = (event: Repeated, now: Date): Occurrence | null =>
  listNextOccurrences(event, now, 1)[0] ?? null;

/** The one that ended last before `now`; `null` when there was none yet. */
export const findLastOccurrence = (event: Repeated, now: Date): Occurrence | null => {
  const clock = toBerlinTime(now);
  const rule = ruleOf(event);
  if (rule === null) return event.dtend <= clock ? single(event) : null;
  const start = rule.before(asUtc(addMinutes(clock, -minutesBetween(event.dtstart, event.dtend))), true);
  return start === null ? null : occurrenceAt(event, fromUtc(start));
};

/** Whether nothing of it is still to come. */
export const isPast = (event: Repeated, now: Date): boolean => findNextOccurrence(event, now) === null;
