import { MILLISECONDS_A_DAY } from "./day.ts";

/** So many calendar days later (ISO 8601 dates). */
export const addDays = (day: string, days: number): string =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
