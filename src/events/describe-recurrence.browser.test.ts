import { expect, test } from "vitest";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { loadLanguage, loadMessages } from "../i18n/load-language.ts";
import { describeEnd, describeRecurrence } from "./describe-recurrence.ts";

/** 1 December 2026 is a Tuesday. */
const dtstart = "2026-12-01T18:00";

const inLanguage = async (language: UiLanguage): Promise<void> => {
  await loadLanguage(language);
  await loadMessages("events");
};

test.each([
  ["FREQ=DAILY", "täglich"],
  ["FREQ=DAILY;INTERVAL=3", "alle 3 Tage"],
  ["FREQ=WEEKLY", "jeden Dienstag"],
  ["FREQ=WEEKLY;BYDAY=TH,MO", "jeden Montag und Donnerstag"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "alle zwei Wochen am Mittwoch"],
  ["FREQ=WEEKLY;INTERVAL=3", "alle 3 Wochen am Dienstag"],
  ["FREQ=MONTHLY", "am 1. jedes Monats"],
  ["FREQ=MONTHLY;BYMONTHDAY=15", "am 15. jedes Monats"],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "am letzten Tag jedes Monats"],
  ["FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15", "alle 2 Monate am 15."],
  ["FREQ=MONTHLY;BYDAY=1TU", "jeden ersten Dienstag im Monat"],
  ["FREQ=MONTHLY;BYDAY=2WE", "jeden zweiten Mittwoch im Monat"],
  ["FREQ=MONTHLY;BYDAY=3SA", "jeden dritten Samstag im Monat"],
  ["FREQ=MONTHLY;BYDAY=4SU", "jeden vierten Sonntag im Monat"],
  ["FREQ=MONTHLY;BYDAY=5FR", "jeden fünften Freitag im Monat"],
  ["FREQ=MONTHLY;BYDAY=-1TH", "jeden letzten Donnerstag im Monat"],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "jeden letzten Arbeitstag im Monat"],
  ["FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO", "alle 3 Monate am zweiten Montag"],
  ["FREQ=YEARLY", "jedes Jahr am 1. Dezember"],
  ["FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3", "jedes Jahr am 3. Oktober"],
  ["FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYMONTHDAY=3", "alle 2 Jahre am 3. Oktober"],
  ["FREQ=YEARLY;BYMONTH=9,3;BYDAY=2SA", "jedes Jahr am zweiten Samstag im März und September"],
  ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "jedes Jahr am letzten Tag im Februar"],
])("%s is said as: %s", async (rrule, expected) => {
  await inLanguage("de");
  expect(describeRecurrence({ rrule, dtstart }, "de")).toBe(expected);
});

test.each([
  ["en", "every Tuesday and Thursday", "every first Tuesday of the month", "every last working day of the month"],
  ["tr", "her salı günü ve perşembe günü", "her ayın ilk salı günü", "her ayın son iş günü"],
  ["ar", "يوم الثلاثاء ويوم الخميس من كل أسبوع", "يوم الثلاثاء الأول من كل شهر", "يوم العمل الأخير من كل شهر"],
] as const)("it is said in %s, too", async (language, weekly, first, last) => {
  await inLanguage(language);
  const describe = (rrule: string) => describeRecurrence({ rrule, dtstart }, language);
  expect(describe("FREQ=WEEKLY;BYDAY=TU,TH")).toBe(weekly);
  expect(describe("FREQ=MONTHLY;BYDAY=1TU")).toBe(first);
  expect(describe("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")).toBe(last);
});

test.each([
  ["en", "every year on 3 October", "6 dates in all"],
  ["tr", "her yıl 3 Ekim", "toplam 6 kez"],
  ["ar", "كل عام في 3 أكتوبر", "6 مواعيد إجمالًا"],
] as const)("a date and an end are said in %s, too", async (language, yearly, end) => {
  await inLanguage(language);
  expect(describeRecurrence({ rrule: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3", dtstart }, language)).toBe(yearly);
  expect(describeEnd({ rrule: "FREQ=WEEKLY;COUNT=6" }, language)).toBe(end);
});

test("an end is said where there is one, by the German calendar", async () => {
  await inLanguage("de");
  expect(describeEnd({ rrule: "FREQ=WEEKLY;UNTIL=20261231T231500Z" }, "de")).toBe("bis Freitag, 1. Januar 2027");
  expect(describeEnd({ rrule: "FREQ=WEEKLY;COUNT=1" }, "de")).toBe("insgesamt 1 Termin");
  expect(describeEnd({ rrule: "FREQ=WEEKLY" }, "de")).toBeNull();
  expect(describeRecurrence({ dtstart }, "de")).toBeNull();
});
