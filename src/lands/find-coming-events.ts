import type { CalendarEvent } from "../../contract/calendar-event.ts";
import type { LandCode } from "../../contract/land.ts";

const berlinDays = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

/**
 * The events in or for a Land that begin today or later, the earliest first. A repeated event counts by its first
 * occurrence.
 */
export const findComingEvents = (
  events: readonly CalendarEvent[],
  land: LandCode,
  now: Date,
): readonly CalendarEvent[] => {
  const today = berlinDays.format(now);
  return events
    .filter(({ lands, dtstart, status }) => lands.includes(land) && status !== "cancelled" && dtstart >= today)
    .toSorted((one, other) => (one.dtstart < other.dtstart ? -1 : 1));
};
