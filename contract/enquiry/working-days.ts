import { addDays } from "../add-days.ts";
import { nationwideHolidays } from "../holidays.ts";

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

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
