import { addDays } from "../../../contract/add-days.ts";
import { addMonths, type DayKey, monthOf, weekdayOf } from "./calendar-days.ts";

/** The same day of another month, or that month's last. */
const inMonth = (day: DayKey, months: number): DayKey => {
  const month = addMonths(monthOf(day), months);
  const same = `${month}-${day.slice(8)}`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return same > last ? last : same;
};

/** The day a key leads to from another; `null` for keys that are none of the grid's. */
export const findDayByKey = (
  {
    key,
    shiftKey,
    altKey,
    ctrlKey,
    metaKey,
  }: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">,
  day: DayKey,
  isRightToLeft: boolean,
): DayKey | null => {
  if (altKey || ctrlKey || metaKey) return null;
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return addDays(day, forward);
    case "ArrowLeft":
      return addDays(day, -forward);
    case "ArrowDown":
      return addDays(day, 7);
    case "ArrowUp":
      return addDays(day, -7);
    case "Home":
      return addDays(day, -weekdayOf(day));
    case "End":
      return addDays(day, 6 - weekdayOf(day));
    case "PageDown":
      return inMonth(day, shiftKey ? 12 : 1);
    case "PageUp":
      return inMonth(day, shiftKey ? -12 : -1);
    default:
      return null;
  }
};
