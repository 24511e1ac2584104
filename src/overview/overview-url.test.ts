import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type OverviewView, parseOverviewView, SHOWN, SORTS, writeOverviewView } from "./overview-url.ts";

const anyView: fc.Arbitrary<OverviewView> = fc.record({
  shown: fc.constantFrom(...SHOWN),
  sort: fc.constantFrom(...SORTS),
});

it("what is written is read back, and nothing else of the address changes", () => {
  fc.assert(
    fc.property(anyView, anyView, (view, before) => {
      const others = writeOverviewView(before, new URLSearchParams("land=DE-NW&mock-size=300"));
      const written = writeOverviewView(view, others);
      expect(parseOverviewView(written)).toEqual({ view, dropped: [] });
      expect(written.getAll("land")).toEqual(["DE-NW"]);
      expect(written.get("mock-size")).toBe("300");
    }),
    { numRuns: 1_000 },
  );
});

it("the usual view is not written", () => {
  expect(writeOverviewView({ shown: "gaps", sort: "land" }).toString()).toBe("");
});

it("no query string makes it throw, and what nobody knows is named", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { view } = parseOverviewView(new URLSearchParams(text));
      expect(SHOWN).toContain(view.shown);
      expect(SORTS).toContain(view.sort);
    }),
    { numRuns: 1_000 },
  );
  expect(parseOverviewView(new URLSearchParams("show=stale&show=x&sort=y&sort=y"))).toEqual({
    view: { shown: "stale", sort: "land" },
    dropped: ["show=x", "sort=y"],
  });
});
