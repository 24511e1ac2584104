import { WEEKDAYS, type Weekday } from "../../contract/weekday.ts";
import type { UiLanguage } from "../../contract/language-tag.ts";

/** Arabic with the digits German addresses and phones are written in, so that one page has one kind of digits. */
const formatLocale = { de: "de-DE", en: "en-GB", tr: "tr-TR", ar: "ar-u-nu-latn" } as const satisfies Record<
  UiLanguage,
  string
>;

const cached = <T>(create: (language: UiLanguage) => T): ((language: UiLanguage) => T) => {
  const made = new Map<UiLanguage, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = create(language);
    made.set(language, fresh);
    return fresh;
  };
};

const numbers = cached((language) => new Intl.NumberFormat(formatLocale[language]));
const lists = cached((language) => new Intl.ListFormat(formatLocale[language], { type: "conjunction", style: "long" }));
const dates = cached(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { dateStyle: "long", timeZone: "UTC" }),
);
const months = cached(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { month: "2-digit", year: "numeric", timeZone: "UTC" }),
);
const moments = cached(
  (language) =>
    new Intl.DateTimeFormat(formatLocale[language], {
      dateStyle: "short",
      timeStyle: "short",
      timeZone: "Europe/Berlin",
    }),
);

export const formatNumber = (value: number, language: UiLanguage): string => numbers(language).format(value);
/** "Deutsch, Türkisch und Arabisch" */
export const formatList = (values: readonly string[], language: UiLanguage): string => lists(language).format(values);
/** A bare enumeration, as short as can be: "Deutsch, Türkisch". */
export const joinNames = (values: readonly string[], language: UiLanguage): string =>
  values.join(language === "ar" ? "، " : ", ");
/** A calendar date (ISO 8601) in full: "14. März 2026". */
export const formatDate = (date: string, language: UiLanguage): string => dates(language).format(new Date(date));
/** Days since 1 January 1970 as month and year: "03/2026". */
export const formatMonth = (day: number, language: UiLanguage): string =>
  months(language)
    .format(new Date(day * 86_400_000))
    .replace(". ", "/");
/** A moment (ISO 8601) as date and time in Germany. */
export const formatMoment = (moment: string, language: UiLanguage): string =>
  moments(language).format(new Date(moment));

const weekdayNames = cached(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { weekday: "long", timeZone: "UTC" }),
);
/** 1 January 2024 was a Monday. */
const nameWeekday = (day: Weekday, language: UiLanguage): string =>
  weekdayNames(language).format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))));

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
