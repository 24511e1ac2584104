import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { WEEKDAYS, type Weekday } from "../../../contract/lists/weekday.ts";
import { formatList, formatLocale, onceForLanguage } from "./formatters.ts";

const names = onceForLanguage(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { weekday: "long", timeZone: "UTC" }),
);

/** "Dienstag", as it is written beside a date. */
export const nameWeekday = (day: Weekday, language: UiLanguage): string =>
  // 1 January 2024 was a Monday.
  names(language).format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))));

/** Weekdays as a sentence part: "Montag bis Freitag" as "Montag–Freitag" where they follow each other, else a list. */
export const formatWeekdays = (days: readonly Weekday[], language: UiLanguage): string => {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return "";
  const isRun = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === sorted.length - 1;
  return isRun && sorted.length > 2
    ? `${nameWeekday(first, language)}–${nameWeekday(last, language)}`
    : formatList(
        sorted.map((day) => nameWeekday(day, language)),
        language,
      );
};
