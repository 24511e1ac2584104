import { dayNumberOf } from "../day.ts";

/** "Confirmed in the last 12 months". */
export const FRESH_DAYS = 365;

/** The first day, counted from 1 January 1970, on which a confirmation is fresh on the day `today` of the program. */
export const freshSince = (today: Date): number => dayNumberOf(today) - FRESH_DAYS;
