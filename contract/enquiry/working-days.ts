import { MILLISECONDS_A_DAY } from "../day.ts";

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);
const addDays = (day: string, days: number): string =>
  toDay(new Date(toDate(day).getTime() + days * MILLISECONDS_A_DAY));

/** Easter Sunday of the Gregorian calendar, by Gauss's rule with Lichtenberg's correction. Years from 1583. */
const easterOf = (year: number): string => {
  const century = Math.floor(year / 100);
  const moonShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const lunarYear = year % 19;
  const seed = (19 * lunarYear + moonShift) % 30;
  const correction = Math.floor((seed + Math.floor(lunarYear / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  const distance = 7 - ((fullMoon - firstSunday) % 7);
  // Counted in days of March; 32 is the first of April.
  return addDays(`${year}-03-01`, fullMoon + distance - 1);
};

const FIXED_HOLIDAYS = ["01-01", "05-01", "10-03", "12-25", "12-26"];
/** Good Friday, Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const MOVING_HOLIDAYS = [-2, 1, 39, 50];

/** The holidays of the whole Federation in a year, as ISO 8601 dates; those of single Länder are not among them. */
export const nationwideHolidays = (year: number): readonly string[] => {
  const easter = easterOf(year);
  return [
    ...FIXED_HOLIDAYS.map((day) => `${year}-${day}`),
    ...MOVING_HOLIDAYS.map((days) => addDays(easter, days)),
  ].toSorted();
};

/** Whether `day` (ISO 8601 date) is a Monday to Friday without a nationwide holiday. */
export const isWorkingDay = (day: string): boolean => {
  const weekday = toDate(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !nationwideHolidays(Number(day.slice(0, 4))).includes(day);
};

/** The `count`-th working day after `day`, which itself does not count (ISO 8601 dates). */
export const addWorkingDays = (day: string, count: number): string => {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};
