import { expect, test } from "vitest";
import type { OverviewCell } from "../../contract/entries/overview.ts";
import { findGaps } from "./find-gaps.ts";

const cell = (changes: Partial<OverviewCell>): OverviewCell => ({
  land: "DE-NW",
  topic: "threats",
  securityAuthorities: 1,
  muslimOrganizations: 1,
  stale: 0,
  ...changes,
});

test("a topic is a gap where a side has nobody, and only in its own Land", () => {
  const gaps = findGaps(
    {
      asOf: "2026-06-15T10:00:00Z",
      lands: [],
      cells: [
        cell({}),
        cell({ topic: "youth", securityAuthorities: 0 }),
        cell({ topic: "sport", muslimOrganizations: 0 }),
        cell({ topic: "rights", securityAuthorities: 0, muslimOrganizations: 0 }),
        cell({ topic: "funerals", securityAuthorities: 0, land: "DE-BY" }),
      ],
    },
    "DE-NW",
  );
  const topics = Object.fromEntries(
    Object.entries(gaps).map(([name, cells]) => [name, cells.map(({ topic }) => topic)]),
  );
  expect(topics).toEqual({ withoutAuthority: ["youth"], withoutOrganization: ["sport"], withoutBoth: ["rights"] });
});
