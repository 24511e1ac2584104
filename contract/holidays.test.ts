import { describe, expect, it } from "vitest";
import { isHolidayIn } from "./holidays.ts";
import { LAND_CODES, type LandCode } from "./lists/land.ts";

/** The holidays of 2026 that are not nationwide, as the calendars of the Länder print them. */
const printed: readonly (readonly [string, readonly LandCode[]])[] = [
  ["2026-01-06", ["DE-BW", "DE-BY", "DE-ST"]],
  ["2026-03-08", ["DE-BE", "DE-MV"]],
  ["2026-06-04", ["DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL"]],
  ["2026-08-15", ["DE-BY", "DE-SL"]],
  ["2026-09-20", ["DE-TH"]],
  ["2026-10-31", ["DE-BB", "DE-HB", "DE-HH", "DE-MV", "DE-NI", "DE-SN", "DE-ST", "DE-SH", "DE-TH"]],
  ["2026-11-01", ["DE-BW", "DE-BY", "DE-NW", "DE-RP", "DE-SL"]],
  ["2026-11-18", ["DE-SN"]],
];

describe("the holidays of a Land", () => {
  it.each(printed)("on %s", (day, lands) => {
    expect(LAND_CODES.filter((land) => isHolidayIn(land, day)).toSorted()).toEqual(lands.toSorted());
  });

  it.each(["2026-01-01", "2026-04-03", "2026-10-03", "2026-12-26"])("count those of all Länder: %s", (day) => {
    expect(LAND_CODES.every((land) => isHolidayIn(land, day))).toBe(true);
  });

  it("are no other days", () => {
    expect(LAND_CODES.filter((land) => isHolidayIn(land, "2026-06-15"))).toEqual([]);
    expect(isHolidayIn("DE-SN", "2026-11-11")).toBe(false);
  });

  it.each([
    ["2025-11-19", 2025],
    ["2027-11-17", 2027],
    ["2023-11-22", 2023],
  ])("know the day of repentance of Saxony: %s", (day) => {
    expect(isHolidayIn("DE-SN", day)).toBe(true);
  });
});
