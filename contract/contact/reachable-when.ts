import { asUtc, type BerlinTime } from "../berlin-time.ts";
import { addDays } from "../add-days.ts";
import { isHolidayIn } from "../holidays.ts";
import type { LandCode } from "../lists/land.ts";
import { WEEKDAYS, type Weekday } from "../lists/weekday.ts";
import type { Schedule } from "./contact.ts";

/**
 * When somebody answers. `now`: until `closesAt` (HH:MM) of this day; `later`: from `opensAt` on `day` (ISO 8601), which
 * is `inDays` days away.
 */
export type ReachableWhen =
  | { readonly kind: "now"; readonly closesAt: string }
  | {
      readonly kind: "later";
      readonly day: string;
      readonly weekday: Weekday;
      readonly inDays: number;
      readonly opensAt: string;
    };

/** Longer than any office is closed at a stretch by holidays alone. */
const MOST_DAYS = 21;

const weekdayOf = (day: string): Weekday => {
  // Sunday is the first day in JavaScript and the last in our list.
  const weekday = WEEKDAYS[(asUtc(`${day}T00:00`).getUTCDay() + 6) % 7];
  if (weekday === undefined) throw new RangeError(`no weekday: ${day}`);
  return weekday;
};

/**
 * Whether somebody answers at `now`, or when next; null where no hours are known. `holidaysOf`: the Land on whose
 * holidays nobody is there; null for those who keep none, such as volunteers.
 */
export const reachableWhen = (
  schedules: readonly Schedule[],
  now: BerlinTime,
  holidaysOf: LandCode | null,
): ReachableWhen | null => {
  const today = now.slice(0, 10);
  const clock = now.slice(11, 16);
  for (let inDays = 0; inDays < MOST_DAYS; inDays += 1) {
    const day = addDays(today, inDays);
    if (holidaysOf !== null && isHolidayIn(holidaysOf, day)) continue;
    const weekday = weekdayOf(day);
    const hours = schedules
      .filter(({ byday }) => byday.includes(weekday))
      .toSorted((one, other) => one.opensAt.localeCompare(other.opensAt));
    let closesAt = "";
    for (const { opensAt, closesAt: end } of hours) {
      if (inDays > 0 || opensAt > clock) {
        // Hours that follow without a break are one time to call.
        if (closesAt !== "" && opensAt > closesAt) return { kind: "now", closesAt };
        if (closesAt === "") return { kind: "later", day, weekday, inDays, opensAt };
      }
      if (closesAt !== "" || (opensAt <= clock && clock < end)) closesAt = end > closesAt ? end : closesAt;
    }
    if (closesAt !== "") return { kind: "now", closesAt };
  }
  return null;
};
