import { expect, test } from "vitest";
import type { CalendarEvent } from "../../contract/calendar-event.ts";
import type { EntryId } from "../../contract/entry-id.ts";
import { findComingEvents } from "./find-coming-events.ts";

const event = (uid: string, dtstart: string, changes: Partial<CalendarEvent> = {}): CalendarEvent =>
  ({ uid: uid as EntryId, dtstart, lands: ["DE-NW"], status: "confirmed", ...changes }) as CalendarEvent;

const uidsAt = (now: string, events: readonly CalendarEvent[]): string[] =>
  findComingEvents(events, "DE-NW", new Date(now)).map(({ uid }) => uid);

test("only what begins today or later in the Land is coming, the earliest first", () => {
  const events = [
    event("later", "2026-07-01T18:00"),
    event("yesterday", "2026-06-14T18:00"),
    event("this-morning", "2026-06-15T08:00"),
    event("elsewhere", "2026-06-20T18:00", { lands: ["DE-BY"] }),
    event("cancelled", "2026-06-20T18:00", { status: "cancelled" }),
  ];
  expect(uidsAt("2026-06-15T10:00:00Z", events)).toEqual(["this-morning", "later"]);
});

test("the day ends at midnight in Germany", () => {
  const events = [event("of-the-14th", "2026-06-14T23:30")];
  expect(uidsAt("2026-06-14T21:59:00Z", events)).toEqual(["of-the-14th"]);
  expect(uidsAt("2026-06-14T22:00:00Z", events)).toEqual([]);
});
