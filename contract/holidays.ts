import { addDays } from "./add-days.ts";
import type { LandCode } from "./lists/land.ts";

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

/**
 * Days on which offices of a Land are closed beside the nationwide ones: `month-day`, or a number of days after Easter
 * Sunday. Only what holds in the whole Land; of Assumption that is the Saarland, and most of Bavaria.
 */
const CORPUS_CHRISTI = 60;
const landHolidays: Readonly<Partial<Record<LandCode, readonly (string | number)[]>>> = {
  "DE-BW": ["01-06", CORPUS_CHRISTI, "11-01"],
  "DE-BY": ["01-06", CORPUS_CHRISTI, "08-15", "11-01"],
  "DE-BE": ["03-08"],
  "DE-BB": ["10-31"],
  "DE-HB": ["10-31"],
  "DE-HH": ["10-31"],
  "DE-HE": [CORPUS_CHRISTI],
  "DE-MV": ["03-08", "10-31"],
  "DE-NI": ["10-31"],
  "DE-NW": [CORPUS_CHRISTI, "11-01"],
  "DE-RP": [CORPUS_CHRISTI, "11-01"],
  "DE-SL": [CORPUS_CHRISTI, "08-15", "11-01"],
  "DE-SN": ["10-31"],
  "DE-ST": ["01-06", "10-31"],
  "DE-SH": ["10-31"],
  "DE-TH": ["09-20", "10-31"],
};

/** The Wednesday before 23 November, a holiday in Saxony alone. */
const repentanceDay = (year: number): string => {
  const last = `${year}-11-22`;
  const wednesday = 3;
  return addDays(last, -((new Date(`${last}T00:00:00Z`).getUTCDay() - wednesday + 7) % 7));
};

/** Whether `day` (ISO 8601 date) is a holiday in a Land. */
export const isHolidayIn = (land: LandCode, day: string): boolean => {
  const year = Number(day.slice(0, 4));
  const own = (landHolidays[land] ?? []).map((when) =>
    typeof when === "string" ? `${year}-${when}` : addDays(easterOf(year), when),
  );
  return (
    nationwideHolidays(year).includes(day) || own.includes(day) || (land === "DE-SN" && day === repentanceDay(year))
  );
};
