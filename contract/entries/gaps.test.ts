import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countGaps, findGap, GAP_KINDS, rankMissing, rankStale, staleShareOf, totalOf } from "./gaps.ts";
import type { OverviewCell } from "./overview.ts";

const counts = (securityAuthorities: number, muslimOrganizations: number, stale = 0) => ({
  securityAuthorities,
  muslimOrganizations,
  stale,
});

const cell = (land: OverviewCell["land"], ...numbers: Parameters<typeof counts>): OverviewCell => ({
  land,
  topic: "youth",
  ...counts(...numbers),
});

const anyCounts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(1_000))
  .map(([authorities, organizations, stale]) =>
    counts(authorities, organizations, Math.min(stale, authorities + organizations)),
  );

describe("what the two sides of a cell say", () => {
  it.each([
    [0, 0, "nobody", null],
    [0, 1, "counterpart-missing", "security-authority"],
    [0, 400, "counterpart-missing", "security-authority"],
    [1, 0, "counterpart-missing", "muslim-organization"],
    [1, 1, "balanced", null],
    [1, 9, "balanced", null],
    [1, 10, "one-sided", "security-authority"],
    [9, 1, "balanced", null],
    [10, 1, "one-sided", "muslim-organization"],
    [10, 90, "balanced", null],
    [10, 91, "one-sided", "security-authority"],
    [300, 300, "balanced", null],
  ] as const)("%d authorities and %d organisations: %s, weaker %s", (authorities, organizations, kind, weaker) => {
    expect(findGap(counts(authorities, organizations))).toEqual({ kind, weaker });
  });

  it("says the same of both sides when they change places", () => {
    fc.assert(
      fc.property(anyCounts, ({ securityAuthorities, muslimOrganizations }) => {
        const one = findGap(counts(securityAuthorities, muslimOrganizations));
        const other = findGap(counts(muslimOrganizations, securityAuthorities));
        expect(other.kind).toBe(one.kind);
        expect(one.weaker === null || other.weaker !== one.weaker).toBe(true);
      }),
    );
  });

  it("never calls a cell of up to ten contacts one-sided", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (one, other) => {
        fc.pre(one + other <= 10);
        expect(findGap(counts(one, other)).kind).toBe("balanced");
      }),
    );
  });
});

describe("the stale share", () => {
  it.each([
    [0, 0, 0, null],
    [1, 1, 0, 0],
    [3, 5, 2, 0.25],
    [0, 4, 4, 1],
  ])("of %d and %d contacts, %d of them stale, is %s", (authorities, organizations, stale, share) => {
    expect(staleShareOf(counts(authorities, organizations, stale))).toBe(share);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(anyCounts, (some) => {
        const share = staleShareOf(some);
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(1);
        expect(share === null).toBe(totalOf(some) === 0);
      }),
    );
  });
});

describe("what is named first", () => {
  it("is where the most contacts have no counterpart, and among equals what comes first", () => {
    const cells = [
      cell("DE-BE", 0, 3),
      cell("DE-HB", 4, 4),
      cell("DE-HH", 5, 0),
      cell("DE-SL", 3, 0),
      cell("DE-TH", 0, 0),
      cell("DE-NW", 1, 90),
    ];
    expect(rankMissing(cells).map(({ land }) => land)).toEqual(["DE-HH", "DE-BE", "DE-SL"]);
  });

  it("is, among what is stale by half or more, what concerns the most contacts", () => {
    const cells = [
      cell("DE-BE", 1, 1, 1),
      cell("DE-HB", 10, 10, 9),
      cell("DE-HH", 0, 8, 8),
      cell("DE-SL", 0, 0, 0),
      cell("DE-TH", 5, 5, 5),
    ];
    expect(rankStale(cells).map(({ land }) => land)).toEqual(["DE-HH", "DE-TH", "DE-BE"]);
  });
});

it("counts every cell as one kind", () => {
  fc.assert(
    fc.property(fc.array(anyCounts), (cells) => {
      const found = countGaps(cells);
      expect(GAP_KINDS.reduce((sum, kind) => sum + found[kind], 0)).toBe(cells.length);
    }),
  );
});
