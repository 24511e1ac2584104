import { MILLISECONDS_A_DAY } from "../../../contract/day.ts";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";

/** Arabic with the digits German addresses and phones are written in, so that one page has one kind of digits. */
export const formatLocale = { de: "de-DE", en: "en-GB", tr: "tr-TR", ar: "ar-u-nu-latn" } as const satisfies Record<
  UiLanguage,
  string
>;

/** `create`, but only once for each language. */
export const onceForLanguage = <T>(create: (language: UiLanguage) => T): ((language: UiLanguage) => T) => {
  const made = new Map<UiLanguage, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = create(language);
    made.set(language, fresh);
    return fresh;
  };
};

const numbers = onceForLanguage((language) => new Intl.NumberFormat(formatLocale[language]));
const lists = onceForLanguage(
  (language) => new Intl.ListFormat(formatLocale[language], { type: "conjunction", style: "long" }),
);
const dates = onceForLanguage(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { dateStyle: "long", timeZone: "UTC" }),
);
const months = onceForLanguage(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { month: "2-digit", year: "numeric", timeZone: "UTC" }),
);
const IN_GERMANY = { timeZone: "Europe/Berlin" } as const;
const daysOfMoments = onceForLanguage(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { dateStyle: "long", ...IN_GERMANY }),
);
const clocksOfMoments = onceForLanguage(
  (language) => new Intl.DateTimeFormat(formatLocale[language], { timeStyle: "short", ...IN_GERMANY }),
);

export const formatNumber = (value: number, language: UiLanguage): string => numbers(language).format(value);
/** "Deutsch, Türkisch und Arabisch"; one alone needs no words between, whose first use takes a browser milliseconds. */
export const formatList = (values: readonly string[], language: UiLanguage): string =>
  values.length > 1 ? lists(language).format(values) : (values[0] ?? "");
/** A bare enumeration, as short as can be: "Deutsch, Türkisch". */
export const joinNames = (values: readonly string[], language: UiLanguage): string =>
  values.join(language === "ar" ? "، " : ", ");
/** A calendar date (ISO 8601) in full: "14. März 2026". */
export const formatDate = (date: string, language: UiLanguage): string => dates(language).format(new Date(date));
/** Days since 1 January 1970 as month and year: "03/2026". */
export const formatMonth = (day: number, language: UiLanguage): string =>
  months(language)
    .format(new Date(day * MILLISECONDS_A_DAY))
    // German engines write "03/2026", "03. 2026" or "03.2026".
    .replace(language === "de" ? /\. ?/u : ". ", "/");
/** A moment (ISO 8601) as date and time in Germany, the date written as every date is: "14. März 2026, 10:05". */
export const formatMoment = (moment: string, language: UiLanguage): string =>
  joinNames(
    [daysOfMoments(language), clocksOfMoments(language)].map((each) => each.format(new Date(moment))),
    language,
  );

/** "ABCD 2345": the number of an enquiry, read out in two halves. */
export const formatReference = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`;
