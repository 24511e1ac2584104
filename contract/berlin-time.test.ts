import { expect, it } from "vitest";
import { toBerlinTime, toInstant } from "./berlin-time.ts";

it.each([
  ["in winter", "2026-01-15T18:00", "2026-01-15T17:00:00.000Z"],
  ["in summer", "2026-07-15T18:00", "2026-07-15T16:00:00.000Z"],
  ["before the clock goes forward", "2026-03-29T01:59", "2026-03-29T00:59:00.000Z"],
  ["after the clock went forward", "2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
  ["before the clock goes back", "2026-10-25T01:59", "2026-10-24T23:59:00.000Z"],
  ["after the clock went back", "2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
  ["across the turn of the year", "2027-01-01T00:30", "2026-12-31T23:30:00.000Z"],
])("reads and writes a time %s", (_, time, instant) => {
  expect(toInstant(time).toISOString()).toBe(instant);
  expect(toBerlinTime(new Date(instant))).toBe(time);
});

it("takes the first of an hour that comes twice", () => {
  expect(toInstant("2026-10-25T02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(toBerlinTime(new Date("2026-10-25T01:30:00Z"))).toBe("2026-10-25T02:30");
});

it("reads an hour that is skipped as if the clock had not been changed yet", () => {
  expect(toInstant("2026-03-29T02:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
});
