import { plural, t } from "@lingui/core/macro";
import { asUtc } from "../../contract/berlin-time.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { parseRecurrenceRule, type Position, type RecurrenceRule } from "../../contract/entries/recurrence-rule.ts";
import { WEEKDAYS, type Weekday } from "../../contract/lists/weekday.ts";
import { formatDayOfYear, formatLongDay, formatMonthAlone, formatWeekday } from "../i18n/format/format-times.ts";
import { formatList } from "../i18n/format/formatters.ts";
import { dayOf, midnightOf, weekdayOf } from "./calendar/calendar-days.ts";

/** What follows from the first occurrence is filled in. */
type Filled = RecurrenceRule & { readonly begin: string };

const WORKDAYS = "MO,TU,WE,TH,FR";

const nameDays = (days: readonly Weekday[], language: UiLanguage): string => {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const names = sorted.map((day) => {
    const weekday = formatWeekday(day, language);
    // Turkish and Arabic add a word.
    // eslint-disable-next-line typescript/no-unnecessary-template-expression
    return t({ message: `${weekday}`, context: "Wochentag im Satz" });
  });
  return formatList(names, language);
};

/** "ersten Dienstag", "letzten Arbeitstag" */
const nameOrdinal = (position: Position, days: readonly Weekday[], language: UiLanguage): string => {
  const day =
    WEEKDAYS.filter((each) => days.includes(each)).join() === WORKDAYS ? t`Arbeitstag` : nameDays(days, language);
  switch (position) {
    case 1:
      return t`ersten ${day}`;
    case 2:
      return t`zweiten ${day}`;
    case 3:
      return t`dritten ${day}`;
    case 4:
      return t`vierten ${day}`;
    case 5:
      return t`fünften ${day}`;
    case -1:
      return t`letzten ${day}`;
  }
};

const describeWeeks = ({ interval, weekdays, begin }: Filled, language: UiLanguage): string => {
  const first = WEEKDAYS[weekdayOf(begin)] as Weekday;
  const days = nameDays(weekdays.length === 0 ? [first] : weekdays, language);
  return interval === 1
    ? t`jeden ${days}`
    : t`${plural(interval, { one: `jede Woche am ${days}`, 2: `alle zwei Wochen am ${days}`, other: `alle # Wochen am ${days}` })}`;
};

const describeMonths = (rule: Filled, language: UiLanguage): string => {
  const { interval, weekdays, position, dayOfMonth, begin } = rule;
  if (position !== null) {
    const on = nameOrdinal(position, weekdays, language);
    return interval === 1
      ? t`jeden ${on} im Monat`
      : t`${plural(interval, { one: `jeden Monat am ${on}`, other: `alle # Monate am ${on}` })}`;
  }
  if (dayOfMonth === -1) {
    return t`${plural(interval, { one: "am letzten Tag jedes Monats", other: "alle # Monate am letzten Tag" })}`;
  }
  const day = dayOfMonth ?? asUtc(midnightOf(begin)).getUTCDate();
  return t`${plural(interval, { one: `am ${day}. jedes Monats`, other: `alle # Monate am ${day}.` })}`;
};

const describeYears = (rule: Filled, language: UiLanguage): string => {
  const { interval, weekdays, position, months, dayOfMonth, begin } = rule;
  const years = t`${plural(interval, { one: "jedes Jahr", other: "alle # Jahre" })}`;
  const inMonths = (months.length === 0 ? [Number(begin.slice(5, 7))] : months).toSorted((one, other) => one - other);
  const dayIn = (month: number, day: number): string =>
    `2024-${[month, day].map((n) => `${n}`.padStart(2, "0")).join("-")}`;
  if (position !== null || dayOfMonth === -1) {
    const names = formatList(
      inMonths.map((month) => formatMonthAlone(midnightOf(dayIn(month, 1)), language)),
      language,
    );
    const on = position === null ? t`letzten Tag` : nameOrdinal(position, weekdays, language);
    return t`${years} am ${on} im ${names}`;
  }
  const day = dayOfMonth ?? Number(begin.slice(8, 10));
  const dates = formatList(
    inMonths.map((month) => formatDayOfYear(midnightOf(dayIn(month, day)), language)),
    language,
  );
  return t`${years} am ${dates}`;
};

const describers = {
  DAILY: ({ interval }) => t`${plural(interval, { one: "täglich", other: "alle # Tage" })}`,
  WEEKLY: describeWeeks,
  MONTHLY: describeMonths,
  YEARLY: describeYears,
} as const satisfies Record<RecurrenceRule["freq"], (rule: Filled, language: UiLanguage) => string>;

/** How an event is repeated, in plain words: "jeden ersten Dienstag im Monat"; `null` where it takes place once. */
export const describeRecurrence = (
  { rrule, dtstart }: Pick<CalendarEvent, "rrule" | "dtstart">,
  language: UiLanguage,
): string | null => {
  const rule = rrule === undefined ? null : parseRecurrenceRule(rrule);
  return rule === null ? null : describers[rule.freq]({ ...rule, begin: dayOf(dtstart) }, language);
};

/** How long it is repeated: "bis Montag, 19. April 2027", "insgesamt 6 Termine"; `null` where no end is known. */
export const describeEnd = ({ rrule }: Pick<CalendarEvent, "rrule">, language: UiLanguage): string | null => {
  const rule = rrule === undefined ? null : parseRecurrenceRule(rrule);
  if (rule === null) return null;
  if (rule.count !== null) {
    return t`${plural(rule.count, { one: "insgesamt # Termin", other: "insgesamt # Termine" })}`;
  }
  if (rule.until === null) return null;
  const date = formatLongDay(rule.until, language);
  return t`bis ${date}`;
};
