import { MILLISECONDS_A_DAY } from "./day.ts";

/**
 * What a clock in Europe/Berlin shows, to the minute: `2026-11-24T18:00`. Such texts sort by time, and an occurrence at
 * 18:00 stays one whatever daylight saving does.
 */
export type BerlinTime = string;

// The Swedish way of writing a moment is the international one, but for the T.
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" });

/** What the clock shows at an instant. */
export const toBerlinTime = (instant: Date): BerlinTime => clock.format(instant).replace(" ", "T");

/** A clock's time as if it were UTC: for reckoning with clock times, never an instant. */
export const asUtc = (time: BerlinTime): Date => new Date(`${time}Z`);

/** The clock's time behind `asUtc`. */
export const fromUtc = (date: Date): BerlinTime => date.toISOString().slice(0, 16);

/** Whether the calendar has the day of a time in the right form: 30 February is on none. */
export const isOnCalendar = (time: BerlinTime): boolean => {
  const date = asUtc(time);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === time;
};

/** How far the clock is ahead of UTC, in milliseconds. */
const offsetAt = (milliseconds: number): number =>
  asUtc(toBerlinTime(new Date(milliseconds))).getTime() - Math.floor(milliseconds / 60_000) * 60_000;

/**
 * The instant at which the clock shows `time`. Of an hour that comes twice it is the first; an hour that is skipped is
 * read as if the clock had not been changed yet (RFC 5545, 3.3.5).
 */
export const toInstant = (time: BerlinTime): Date => {
  const utc = asUtc(time).getTime();
  const before = utc - offsetAt(utc - MILLISECONDS_A_DAY);
  const after = utc - offsetAt(utc + MILLISECONDS_A_DAY);
  const shows = (milliseconds: number): boolean => toBerlinTime(new Date(milliseconds)) === time;
  return new Date(!shows(before) && shows(after) ? after : before);
};

/** So many minutes later on the clock. */
export const addMinutes = (time: BerlinTime, minutes: number): BerlinTime =>
  fromUtc(new Date(asUtc(time).getTime() + minutes * 60_000));

/** From one time to another on the clock. */
export const minutesBetween = (from: BerlinTime, to: BerlinTime): number =>
  (asUtc(to).getTime() - asUtc(from).getTime()) / 60_000;
