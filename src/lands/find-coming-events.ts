import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { findNextOccurrence, type Occurrence } from "../../contract/entries/occurrences.ts";

type ComingEvent = { readonly event: CalendarEvent; readonly occurrence: Occurrence };

/**
 * The events in or for a Land that are still to come or going on, each with the next time it takes place, the earliest
 * first.
 */
export const findComingEvents = (events: readonly CalendarEvent[], land: LandCode, now: Date): readonly ComingEvent[] =>
  events
    .filter(({ lands, status }) => lands.includes(land) && status !== "cancelled")
    .flatMap((event) => {
      const occurrence = findNextOccurrence(event, now);
      return occurrence === null ? [] : [{ event, occurrence }];
    })
    .toSorted((one, other) => (one.occurrence.start < other.occurrence.start ? -1 : 1));
