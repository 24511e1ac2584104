import { asUtc, toBerlinTime } from "./berlin-time.ts";

/** The calendar day in Germany at an instant, as an ISO 8601 date. */
export const germanDayOf = (instant: Date): string => toBerlinTime(instant).slice(0, 10);

/**
 * "Today" of the whole program: the calendar day in Germany at the instant `now`, as midnight UTC of that day. Consents,
 * confirmations and registrations name calendar days, and what ends today must not last two hours into tomorrow.
 */
export const germanToday = (now: Date): Date => asUtc(`${germanDayOf(now)}T00:00`);
