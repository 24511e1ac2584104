export const MILLISECONDS_A_DAY = 86_400_000;

/** The days from 1 January 1970 to a date, in UTC: what the directory's index counts confirmations in. */
export const dayNumberOf = (date: Date): number => Math.floor(date.getTime() / MILLISECONDS_A_DAY);
