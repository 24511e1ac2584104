import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { SampleRun } from "./sample-run.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** A day as midnight UTC of it. */
type Fits = (day: Date) => boolean;

/** A recurrence rule, and the days it can begin with: the first occurrence has to follow it, too. */
export type Rhythm = { readonly rrule: string; readonly fits: Fits };

const isOn =
  (...days: readonly Weekday[]): Fits =>
  (day) =>
    days.includes(WEEKDAYS[day.getUTCDay()] as Weekday);

const lastDayOf = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

const weekly = (...days: readonly Weekday[]): Rhythm => ({
  rrule: `FREQ=WEEKLY;BYDAY=${days.join(",")}`,
  fits: isOn(...days),
});

/** `nth` of the month, `-1` for the last. */
const monthly = (nth: 1 | 2 | 3 | -1, weekday: Weekday, interval = 1): Rhythm => ({
  rrule: `FREQ=MONTHLY${interval === 1 ? "" : `;INTERVAL=${interval}`};BYDAY=${nth}${weekday}`,
  fits: (day) =>
    isOn(weekday)(day) &&
    (nth === -1 ? day.getUTCDate() > lastDayOf(day) - 7 : Math.ceil(day.getUTCDate() / 7) === nth),
});

export const onWorkdays: Fits = isOn("TU", "WE", "TH");
export const onEvenings: Fits = isOn("MO", "TU", "WE", "TH");

export const consultationRhythms: readonly Rhythm[] = [
  weekly("TU"),
  weekly("TH"),
  { rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", fits: isOn("WE") },
  weekly("MO", "TH"),
];

export const roundTableRhythms: readonly Rhythm[] = [
  monthly(1, "TU"),
  monthly(-1, "TH"),
  monthly(3, "WE"),
  monthly(2, "MO", 3),
  { rrule: "FREQ=MONTHLY;BYMONTHDAY=15", fits: (day) => day.getUTCDate() === 15 },
];

export const onlineRhythms: readonly Rhythm[] = [
  {
    rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    fits: (day) => {
      const isWorkday = isOn("MO", "TU", "WE", "TH", "FR");
      const rest = lastDayOf(day) - day.getUTCDate();
      const later = Array.from({ length: rest }, (_, i) => new Date(day.getTime() + (i + 1) * MILLISECONDS_A_DAY));
      return isWorkday(day) && !later.some(isWorkday);
    },
  },
  monthly(2, "WE"),
];

export const courseRhythms: readonly Rhythm[] = [weekly("WE"), weekly("MO"), weekly("TU")];

export const exchangeRhythms: readonly Rhythm[] = [
  {
    rrule: "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA",
    fits: (day) => [2, 8].includes(day.getUTCMonth()) && monthly(2, "SA").fits(day),
  },
];

/** Open Mosque Day is on the Day of German Unity. */
export const openMosqueRhythms: readonly Rhythm[] = [
  {
    rrule: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3",
    fits: (day) => day.getUTCMonth() === 9 && day.getUTCDate() === 3,
  },
];

const MOST_DAYS_SEARCHED = 800;

/** The first day at or after `days` from today that fits, in days from today. */
export const findDay = (run: SampleRun, days: number, fits: Fits): number => {
  for (let at = days; at < days + MOST_DAYS_SEARCHED; at += 1) {
    if (fits(new Date(`${run.dateAt(at)}T00:00:00Z`))) return at;
  }
  throw new RangeError(`no day fits within ${MOST_DAYS_SEARCHED} days: correct the rhythm`);
};
