import { asUtc, type BerlinTime, toInstant } from "../../../contract/berlin-time.ts";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import type { Weekday } from "../../../contract/lists/weekday.ts";
import { formatLocale } from "./formatters.ts";
import { nameWeekday } from "./format-weekdays.ts";

type Format = Intl.DateTimeFormatOptions;

const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const satisfies Format;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const satisfies Format;

const made = new Map<string, Intl.DateTimeFormat>();

/** Clock times are written as the clock shows them, wherever the reader is. */
const formatterOf = (language: UiLanguage, format: Format): Intl.DateTimeFormat => {
  const key = `${language} ${Object.entries(format).join()}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(formatLocale[language], { ...format, timeZone: "UTC" });
  made.set(key, known);
  return known;
};

const formatBy = (format: Format) => (time: BerlinTime, language: UiLanguage) =>
  formatterOf(language, format).format(asUtc(time));

/** From when to when, with the day: "Dienstag, 1. Dezember 2026, 18:00–20:00 Uhr"; both days where there are two. */
export const formatPeriod = (start: BerlinTime, end: BerlinTime, language: UiLanguage): string =>
  formatterOf(language, { ...DAY, ...CLOCK }).formatRange(asUtc(start), asUtc(end));

/** The same without the day: "18:00–20:00 Uhr". */
export const formatHours = (start: BerlinTime, end: BerlinTime, language: UiLanguage): string =>
  formatterOf(language, CLOCK).formatRange(asUtc(start), asUtc(end));

/** "Dienstag, 1. Dezember 2026" */
export const formatLongDay = formatBy(DAY);
/** "Dezember 2026" */
export const formatMonthOfYear = formatBy({ month: "long", year: "numeric" });
/** "Dezember" */
export const formatMonthAlone = formatBy({ month: "long" });
/** "3. Oktober" */
export const formatDayOfYear = formatBy({ day: "numeric", month: "long" });
/** "Di" */
export const formatShortWeekday = formatBy({ weekday: "short" });
/** "18:00" */
export const formatClock = formatBy({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "Dienstag"; in Turkish without the capital that a weekday has only beside a date. */
export const formatWeekday = (day: Weekday, language: UiLanguage): string => {
  const name = nameWeekday(day, language);
  return language === "tr" ? name.toLocaleLowerCase("tr") : name;
};

/**
 * From when to when on the reader's own clock, where that is another: "Dienstag, 1. Dezember 2026, 12:00–14:00 Uhr".
 * `null` where both show the same.
 */
export const formatPeriodHere = (start: BerlinTime, end: BerlinTime, language: UiLanguage): string | null => {
  const clock = new Intl.DateTimeFormat(formatLocale[language], { ...DAY, ...CLOCK });
  const here = clock.formatRange(toInstant(start), toInstant(end));
  return here === formatPeriod(start, end, language) ? null : here;
};
