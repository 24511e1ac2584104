import { i18n } from "@lingui/core";
import { beforeAll, expect, it } from "vitest";
import type { ProjectRow } from "../../contract/entries/project.ts";
import { formatProjectPeriod } from "./format-period.ts";

beforeAll(() => i18n.loadAndActivate({ locale: "de", messages: {} }));

it.each<[ProjectRow["status"], ProjectRow["period"], RegExp]>([
  ["running", { start: "2026-03-15" }, /^seit März 2026$/],
  ["running", { start: "2026-03-15", end: "2027-06-01" }, /^März 2026\s–\sJuni 2027$/],
  ["idea", { start: "2026-03-15" }, /^geplant ab März 2026$/],
  ["idea", { start: "2026-03-15", end: "2026-06-01" }, /^geplant: März–Juni 2026$/],
  ["ended", { start: "2026-03-15", end: "2026-06-01" }, /^März–Juni 2026$/],
  ["ended", { start: "2026-03-02", end: "2026-03-30" }, /^März 2026$/],
  // Nobody's project ends before it begins; what the data say wrongly must not break the list.
  ["ended", { start: "2026-03-15", end: "2025-01-01" }, /^März 2026$/],
])("a project that is %s, %o, runs %s", (status, period, expected) => {
  expect(formatProjectPeriod({ status, period }, "de")).toMatch(expected);
});
