import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../tests/contract/make-event.ts";
import { addMonths, isOnDay, listMeetings, weekdayOf, weeksOf } from "./calendar-days.ts";
import { findDayByKey } from "./find-day-by-key.ts";

describe("months and weekdays", () => {
  it.each([
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-03", 12, "2027-03"],
  ])("%s and %d months is %s", (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
  });

  it("counts weekdays from Monday", () => {
    expect(["2026-11-30", "2026-12-01", "2026-12-06"].map(weekdayOf)).toEqual([0, 1, 6]);
  });
});

describe("the weeks of a month", () => {
  it("begin on Monday and leave the days of others empty", () => {
    const weeks = weeksOf("2026-12");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      null,
      "2026-12-01",
      "2026-12-02",
      "2026-12-03",
      "2026-12-04",
      "2026-12-05",
      "2026-12-06",
    ]);
    expect(weeks.at(-1)?.filter((day) => day !== null)).toEqual([
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
    ]);
  });

  it.each([
    ["2027-02", 4, 28],
    ["2024-02", 5, 29],
    ["2026-08", 6, 31],
    ["2026-03", 6, 31],
    ["2026-10", 5, 31],
  ])("of %s are %d with %d days", (month, weeks, days) => {
    expect(weeksOf(month)).toHaveLength(weeks);
    expect(
      weeksOf(month)
        .flat()
        .filter((day) => day !== null),
    ).toHaveLength(days);
  });
});

it("a month lists each time an event takes place, the earliest first, across midnight on both days", () => {
  const weekly = makeEvent({
    uid: "weekly1",
    dtstart: "2026-12-01T18:00",
    dtend: "2026-12-01T20:00",
    rrule: "FREQ=WEEKLY",
  });
  const night = makeEvent({ uid: "night1", dtstart: "2026-11-30T22:00", dtend: "2026-12-01T02:00" });
  const evening = makeEvent({ uid: "evening2", dtstart: "2026-12-02T20:00", dtend: "2026-12-03T00:00" });
  const meetings = listMeetings([weekly, evening, night], "2026-12");
  expect(meetings.map(({ event }) => event.uid)).toEqual([
    "night1",
    "weekly1",
    "evening2",
    "weekly1",
    "weekly1",
    "weekly1",
    "weekly1",
  ]);
  const on = (day: string): string[] => meetings.filter((each) => isOnDay(each, day)).map(({ event }) => event.uid);
  expect(on("2026-12-01")).toEqual(["night1", "weekly1"]);
  expect(on("2026-12-02")).toEqual(["evening2"]);
  expect(on("2026-12-03")).toEqual([]);
});

const press = (key: string, shiftKey = false) => ({ key, shiftKey, altKey: false, ctrlKey: false, metaKey: false });

describe("the keys of the month", () => {
  it.each([
    ["ArrowRight", "2026-12-31", "2027-01-01"],
    ["ArrowLeft", "2026-12-01", "2026-11-30"],
    ["ArrowDown", "2026-12-28", "2027-01-04"],
    ["ArrowUp", "2026-12-03", "2026-11-26"],
    ["Home", "2026-12-03", "2026-11-30"],
    ["End", "2026-12-03", "2026-12-06"],
    ["PageDown", "2027-01-31", "2027-02-28"],
    ["PageUp", "2026-12-31", "2026-11-30"],
  ])("%s leads from %s to %s", (key, day, expected) => {
    expect(findDayByKey(press(key), day, false)).toBe(expected);
  });

  it("lead to the other side where one reads from right to left", () => {
    expect(findDayByKey(press("ArrowRight"), "2026-12-03", true)).toBe("2026-12-02");
    expect(findDayByKey(press("ArrowLeft"), "2026-12-03", true)).toBe("2026-12-04");
  });

  it("lead a year away with shift", () => {
    expect(findDayByKey(press("PageDown", true), "2024-02-29", false)).toBe("2025-02-28");
    expect(findDayByKey(press("PageUp", true), "2026-12-03", false)).toBe("2025-12-03");
  });

  it("leave all others to the browser", () => {
    expect(findDayByKey(press("Tab"), "2026-12-03", false)).toBeNull();
    expect(findDayByKey({ ...press("ArrowLeft"), altKey: true }, "2026-12-03", false)).toBeNull();
  });
});
