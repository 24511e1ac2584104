import { expect, it } from "vitest";
import { addDays } from "./add-days.ts";

it.each([
  ["2026-03-28", 1, "2026-03-29"],
  ["2026-03-29", 1, "2026-03-30"],
  ["2026-10-25", 1, "2026-10-26"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
])("%s and %d days is %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});
