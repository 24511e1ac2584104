import type { Audienced } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";

/** Rows: who asks; columns: for whom a value is meant. Written out, so that it shares no thought with the backend. */
const permitted: Record<Audience, Record<Audience, boolean>> = {
  public: { public: true, counterpart: false, "own-side": false, coordinators: false },
  counterpart: { public: true, counterpart: true, "own-side": false, coordinators: false },
  "own-side": { public: true, counterpart: false, "own-side": true, coordinators: false },
  coordinators: { public: true, counterpart: true, "own-side": true, coordinators: true },
};

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day as a number that sorts as days do; `null` for what is no day of the calendar, told without a Date. */
const dayNumber = (text: unknown): number | null => {
  const parts = typeof text === "string" ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) : null;
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  return day >= 1 && day <= length ? year * 10_000 + month * 100 + day : null;
};

/** Whether `asking` may see a value on `day` (ISO 8601 date): the rule of the project, told a second time. */
export const isPermitted = ({ audience, basis }: Audienced<unknown>, asking: Audience, day: string): boolean => {
  if (!permitted[asking][audience]) return false;
  if (basis.kind === "public-task") return true;
  const [today, from, to] = [dayNumber(day) ?? NaN, dayNumber(basis.on), dayNumber(basis.until)];
  if (from === null || to === null || from > to || from > today) return false;
  if (basis.withdrawnAt !== undefined && basis.withdrawnAt !== null) return false;
  return to >= today || asking === "coordinators";
};
