import { expect, test } from "vitest";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { findComingEvents } from "./find-coming-events.ts";

const event = (uid: string, day: string, changes: Partial<CalendarEvent> = {}): CalendarEvent =>
  ({
    uid: uid as EntryId,
    dtstart: `${day}T18:00`,
    dtend: `${day}T20:00`,
    lands: ["DE-NW"],
    status: "confirmed",
    ...changes,
  }) as CalendarEvent;

const startsAt = (now: string, events: readonly CalendarEvent[]): (readonly [uid: string, start: string])[] =>
  findComingEvents(events, "DE-NW", new Date(now)).map(({ event: { uid }, occurrence: { start } }) => [uid, start]);

test("only what is still to come in the Land is coming, the earliest first", () => {
  const events = [
    event("later", "2026-07-01"),
    event("yesterday", "2026-06-14"),
    event("tonight", "2026-06-15"),
    event("elsewhere", "2026-06-20", { lands: ["DE-BY"] }),
    event("cancelled", "2026-06-20", { status: "cancelled" }),
  ];
  expect(startsAt("2026-06-15T10:00:00Z", events)).toEqual([
    ["tonight", "2026-06-15T18:00"],
    ["later", "2026-07-01T18:00"],
  ]);
});

test("what is going on is coming until it ends by the clock in Germany", () => {
  const events = [event("tonight", "2026-06-15")];
  expect(startsAt("2026-06-15T17:59:00Z", events)).toHaveLength(1);
  expect(startsAt("2026-06-15T18:00:00Z", events)).toEqual([]);
});

test("a repeated event counts by its next time, whenever it began", () => {
  const events = [
    event("once", "2026-07-10"),
    event("monthly", "2025-01-07", { rrule: "FREQ=MONTHLY;BYDAY=1TU" }),
    event("over", "2025-01-07", { rrule: "FREQ=WEEKLY;COUNT=4" }),
  ];
  expect(startsAt("2026-06-15T10:00:00Z", events)).toEqual([
    ["monthly", "2026-07-07T18:00"],
    ["once", "2026-07-10T18:00"],
  ]);
});
