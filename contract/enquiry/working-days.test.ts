import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationwideHolidays } from "../holidays.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

describe("nationwide holidays", () => {
  it.each([
    [2024, "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20"],
    [2025, "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-09"],
    [2026, "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25"],
    [2027, "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"],
    [2038, "2038-04-23", "2038-04-26", "2038-06-03", "2038-06-14"],
    // Both exceptions of the calendar: the full moon of 1981 and 2049 would fall a day or a week too late.
    [1981, "1981-04-17", "1981-04-20", "1981-05-28", "1981-06-08"],
    [2049, "2049-04-16", "2049-04-19", "2049-05-27", "2049-06-07"],
  ])("of %i include those that move with Easter", (year, ...moving) => {
    expect(nationwideHolidays(year)).toEqual(
      [...moving, `${year}-01-01`, `${year}-05-01`, `${year}-10-03`, `${year}-12-25`, `${year}-12-26`].toSorted(),
    );
  });

  it("leave out those of single Länder", () => {
    for (const day of ["2026-01-06", "2026-06-04", "2026-10-31", "2026-11-01", "2026-11-18"]) {
      expect(nationwideHolidays(2026)).not.toContain(day);
    }
  });
});

describe("ten working days", () => {
  it.each([
    ["2026-06-15", "2026-06-29", "two weeks without a holiday"],
    ["2026-06-13", "2026-06-26", "from a Saturday"],
    ["2026-04-02", "2026-04-20", "over Easter"],
    ["2026-05-08", "2026-05-26", "over Ascension and Whit Monday"],
    ["2026-12-18", "2027-01-05", "over Christmas, which partly is a Saturday, and New Year"],
    ["2026-09-25", "2026-10-09", "over a Day of Unity on a Saturday"],
  ])("after %s are over on %s: %s", (day, last) => {
    expect(addWorkingDays(day, 10)).toBe(last);
  });

  it("end on a working day, with exactly as many in between as asked for", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, count) => {
        const start = date.toISOString().slice(0, 10);
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(addWorkingDays(addWorkingDays(start, 1), count - 1)).toBe(end);
        expect(end > start).toBe(true);
      }),
    );
  });

  it("are none when none are asked for", () => {
    expect(addWorkingDays("2026-06-13", 0)).toBe("2026-06-13");
  });
});
