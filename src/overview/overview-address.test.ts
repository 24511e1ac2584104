import * as fc from "fast-check";
import { expect, it } from "vitest";
import { overviewCodec, type OverviewView, SHOWN, SORTS } from "./overview-address.ts";

const anyView: fc.Arbitrary<OverviewView> = fc.record({
  show: fc.constantFrom(...SHOWN),
  sort: fc.constantFrom(...SORTS),
});

it("what is written is read back, and nothing else of the address changes", () => {
  fc.assert(
    fc.property(anyView, anyView, (view, before) => {
      const others = overviewCodec.write(before, new URLSearchParams("land=DE-NW&mock-size=300"));
      const written = overviewCodec.write(view, others);
      expect(overviewCodec.parse(written)).toEqual({ value: view, dropped: [] });
      expect(written.getAll("land")).toEqual(["DE-NW"]);
      expect(written.get("mock-size")).toBe("300");
    }),
    { numRuns: 1_000 },
  );
});

it("the usual view is not written", () => {
  expect(overviewCodec.write({ show: "gaps", sort: "land" }).toString()).toBe("");
});

it("no query string makes it throw, and what nobody knows is named", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { value: view } = overviewCodec.parse(new URLSearchParams(text));
      expect(SHOWN).toContain(view.show);
      expect(SORTS).toContain(view.sort);
    }),
    { numRuns: 1_000 },
  );
  expect(overviewCodec.parse(new URLSearchParams("show=stale&show=x&sort=y&sort=y"))).toEqual({
    value: { show: "stale", sort: "land" },
    dropped: ["show=x", "sort=y"],
  });
});
