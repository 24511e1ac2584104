import { describe, expect, it } from "vitest";
import type { Schedule } from "./contact.ts";
import { reachableWhen } from "./reachable-when.ts";

const weekly = (byday: Schedule["byday"], opensAt: string, closesAt: string): Schedule => ({
  freq: "WEEKLY",
  byday,
  opensAt,
  closesAt,
});
const office = [weekly(["MO", "TU", "WE", "TH"], "08:00", "15:30"), weekly(["FR"], "08:00", "12:00")];

describe("an office", () => {
  it.each([
    // 15 June 2026 is a Monday.
    ["open", "2026-06-15T10:00", { kind: "now", closesAt: "15:30" }],
    ["open to the minute before it closes", "2026-06-15T15:29", { kind: "now", closesAt: "15:30" }],
    [
      "just closed",
      "2026-06-15T15:30",
      { kind: "later", day: "2026-06-16", weekday: "TU", inDays: 1, opensAt: "08:00" },
    ],
    [
      "not open yet",
      "2026-06-15T07:59",
      { kind: "later", day: "2026-06-15", weekday: "MO", inDays: 0, opensAt: "08:00" },
    ],
    [
      "at the weekend",
      "2026-06-20T12:00",
      { kind: "later", day: "2026-06-22", weekday: "MO", inDays: 2, opensAt: "08:00" },
    ],
    // 4 June 2026 is Corpus Christi.
    [
      "on a holiday of its Land",
      "2026-06-04T10:00",
      { kind: "later", day: "2026-06-05", weekday: "FR", inDays: 1, opensAt: "08:00" },
    ],
    [
      "before Christmas",
      "2026-12-24T16:00",
      { kind: "later", day: "2026-12-28", weekday: "MO", inDays: 4, opensAt: "08:00" },
    ],
  ] as const)("that is %s", (_, now, expected) => {
    expect(reachableWhen(office, now, "DE-NW")).toEqual(expected);
  });

  it("of another Land is there on that holiday", () => {
    expect(reachableWhen(office, "2026-06-04T10:00", "DE-BE")).toEqual({ kind: "now", closesAt: "15:30" });
  });

  it("that keeps no holidays is there at Christmas", () => {
    expect(reachableWhen(office, "2026-12-25T10:00", null)).toEqual({ kind: "now", closesAt: "12:00" });
  });
});

it("tells hours without a break as one, and a break as the end", () => {
  const split = [weekly(["MO"], "13:00", "16:00"), weekly(["MO"], "12:00", "13:00"), weekly(["MO"], "09:00", "11:00")];
  expect(reachableWhen(split, "2026-06-15T12:30", null)).toEqual({ kind: "now", closesAt: "16:00" });
  expect(reachableWhen(split, "2026-06-15T10:00", null)).toEqual({ kind: "now", closesAt: "11:00" });
  expect(reachableWhen(split, "2026-06-15T11:30", null)).toMatchObject({ kind: "later", inDays: 0, opensAt: "12:00" });
});

it("knows nothing where no hours are known", () => {
  expect(reachableWhen([], "2026-06-15T10:00", "DE-NW")).toBeNull();
});
