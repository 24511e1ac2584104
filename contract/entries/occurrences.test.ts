import { describe, expect, it } from "vitest";
import { findLastOccurrence, findNextOccurrence, isPast, listNextOccurrences, listOccurrences } from "./occurrences.ts";

/** An event of an hour and a half. */
const from = (dtstart: string, rrule?: string) => ({
  dtstart,
  dtend: `${dtstart.slice(0, 11)}${String(Number(dtstart.slice(11, 13)) + 1).padStart(2, "0")}:30`,
  ...(rrule === undefined ? {} : { rrule }),
});
const startsOf = (dtstart: string, rrule: string, before = "2040-01-01T00:00"): string[] =>
  listOccurrences(from(dtstart, rrule), "2000-01-01T00:00", before).map(({ start }) => start);

describe("the occurrences of an event", () => {
  it.each([
    [
      "keep their hour when the clock goes forward",
      "2026-03-24T18:00",
      "FREQ=WEEKLY;BYDAY=TU;COUNT=3",
      ["2026-03-24T18:00", "2026-03-31T18:00", "2026-04-07T18:00"],
    ],
    [
      "keep their hour when the clock goes back",
      "2026-10-20T18:00",
      "FREQ=WEEKLY;BYDAY=TU;COUNT=3",
      ["2026-10-20T18:00", "2026-10-27T18:00", "2026-11-03T18:00"],
    ],
    [
      "keep an hour the clock skips, as written",
      "2026-03-28T02:00",
      "FREQ=DAILY;COUNT=3",
      ["2026-03-28T02:00", "2026-03-29T02:00", "2026-03-30T02:00"],
    ],
    [
      "keep to their day shortly after midnight, where UTC has the day before",
      "2026-06-01T00:15",
      "FREQ=MONTHLY;COUNT=2",
      ["2026-06-01T00:15", "2026-07-01T00:15"],
    ],
    [
      "leave out the months without a 31st",
      "2026-01-31T18:00",
      "FREQ=MONTHLY;COUNT=4",
      ["2026-01-31T18:00", "2026-03-31T18:00", "2026-05-31T18:00", "2026-07-31T18:00"],
    ],
    [
      "find the last day of each month",
      "2026-12-31T18:00",
      "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3",
      ["2026-12-31T18:00", "2027-01-31T18:00", "2027-02-28T18:00"],
    ],
    [
      "come in leap years only on 29 February",
      "2024-02-29T18:00",
      "FREQ=YEARLY;COUNT=3",
      ["2024-02-29T18:00", "2028-02-29T18:00", "2032-02-29T18:00"],
    ],
    [
      "find the first Tuesday of the month",
      "2026-09-01T18:00",
      "FREQ=MONTHLY;BYDAY=1TU;COUNT=3",
      ["2026-09-01T18:00", "2026-10-06T18:00", "2026-11-03T18:00"],
    ],
    [
      "find the fifth Thursday where there is one",
      "2026-10-29T18:00",
      "FREQ=MONTHLY;BYDAY=5TH;COUNT=3",
      ["2026-10-29T18:00", "2026-12-31T18:00", "2027-04-29T18:00"],
    ],
    [
      "find the last working day of the month",
      "2026-10-30T12:00",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
      ["2026-10-30T12:00", "2026-11-30T12:00", "2026-12-31T12:00"],
    ],
    [
      "skip every other week, by weeks that begin on Monday",
      "2026-11-25T18:00",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4",
      ["2026-11-25T18:00", "2026-12-07T18:00", "2026-12-09T18:00", "2026-12-21T18:00"],
    ],
    [
      "come twice a year",
      "2026-03-14T10:00",
      "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA;COUNT=3",
      ["2026-03-14T10:00", "2026-09-12T10:00", "2027-03-13T10:00"],
    ],
    [
      "come each 3 October",
      "2025-10-03T11:00",
      "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3;COUNT=2",
      ["2025-10-03T11:00", "2026-10-03T11:00"],
    ],
    [
      "end with the one that begins at the very moment of UNTIL, in summer",
      "2026-06-01T18:00",
      "FREQ=WEEKLY;UNTIL=20260608T160000Z",
      ["2026-06-01T18:00", "2026-06-08T18:00"],
    ],
    [
      "end before one that begins a second after UNTIL, in summer",
      "2026-06-01T18:00",
      "FREQ=WEEKLY;UNTIL=20260608T155959Z",
      ["2026-06-01T18:00"],
    ],
    [
      "end with the one that begins at the very moment of UNTIL, in winter",
      "2026-11-30T18:00",
      "FREQ=WEEKLY;UNTIL=20261207T170000Z",
      ["2026-11-30T18:00", "2026-12-07T18:00"],
    ],
  ])("%s", (_, dtstart, rrule, expected) => {
    expect(startsOf(dtstart, rrule)).toEqual(expected);
  });

  it("are one where there is no rule, or none we know", () => {
    expect(listOccurrences(from("2026-06-01T18:00"), "2026-06-01T00:00", "2026-06-02T00:00")).toEqual([
      { start: "2026-06-01T18:00", end: "2026-06-01T19:30" },
    ]);
    expect(startsOf("2026-06-01T18:00", "FREQ=SECONDLY")).toEqual(["2026-06-01T18:00"]);
  });

  it("belong to a period they reach into", () => {
    const night = { dtstart: "2026-12-31T22:00", dtend: "2027-01-01T02:00" };
    expect(listOccurrences(night, "2027-01-01T00:00", "2027-02-01T00:00")).toHaveLength(1);
    expect(listOccurrences(night, "2027-01-01T02:00", "2027-02-01T00:00")).toEqual([]);
    expect(listOccurrences(night, "2026-12-01T00:00", "2026-12-31T22:00")).toEqual([]);
    const nightly = { ...night, rrule: "FREQ=YEARLY" };
    expect(listOccurrences(nightly, "2028-01-01T00:00", "2028-02-01T00:00")).toEqual([
      { start: "2027-12-31T22:00", end: "2028-01-01T02:00" },
    ]);
  });
});

describe("now", () => {
  const weekly = from("2026-10-20T18:00", "FREQ=WEEKLY;COUNT=3");

  it.each([
    ["before the first", "2026-10-01T00:00:00Z", "2026-10-20T18:00", null],
    ["while one goes on, in summer", "2026-10-20T17:29:00Z", "2026-10-20T18:00", null],
    ["at the end of one, in summer", "2026-10-20T17:30:00Z", "2026-10-27T18:00", "2026-10-20T18:00"],
    ["while one goes on, in winter", "2026-10-27T18:29:00Z", "2026-10-27T18:00", "2026-10-20T18:00"],
    ["at the end of one, in winter", "2026-10-27T18:30:00Z", "2026-11-03T18:00", "2026-10-27T18:00"],
    ["after the last", "2026-11-03T18:30:00Z", null, "2026-11-03T18:00"],
  ])("%s the next and the last are known", (_, now, next, last) => {
    expect(findNextOccurrence(weekly, new Date(now))?.start ?? null).toBe(next);
    expect(findLastOccurrence(weekly, new Date(now))?.start ?? null).toBe(last);
    expect(isPast(weekly, new Date(now))).toBe(next === null);
  });

  it("an event that takes place once is past when it has ended", () => {
    const once = from("2026-06-01T18:00");
    expect(isPast(once, new Date("2026-06-01T17:29:00Z"))).toBe(false);
    expect(isPast(once, new Date("2026-06-01T17:30:00Z"))).toBe(true);
    expect(findLastOccurrence(once, new Date("2026-06-01T17:30:00Z"))?.start).toBe("2026-06-01T18:00");
  });

  it("as many of the next are listed as are wanted, and no more than there are", () => {
    const now = new Date("2026-10-20T18:00:00Z");
    expect(listNextOccurrences(weekly, now, 1)).toHaveLength(1);
    expect(listNextOccurrences(weekly, now, 5)).toHaveLength(2);
  });

  it("a rule that never matches is given up in reasonable time", () => {
    expect(isPast(from("2026-02-01T18:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), new Date("2026-06-01"))).toBe(true);
  });
});
