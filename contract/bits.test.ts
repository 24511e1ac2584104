import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countBits, countEachBit, toMask } from "./bits.ts";

const VALUES = ["a", "b", "c", "d"] as const;

it("a mask has one bit for each chosen value, and all where none is chosen", () => {
  fc.assert(
    fc.property(fc.subarray([...VALUES], { minLength: 1 }), (chosen) => {
      const mask = toMask(VALUES, chosen);
      expect(VALUES.filter((_, bit) => (mask >>> bit) & 1)).toEqual(chosen);
      expect(countBits(mask)).toBe(chosen.length);
    }),
  );
  expect(toMask(VALUES, [])).toBe(-1);
});

it("every set bit is counted at its place", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (masks) => {
      const counts = new Uint32Array(31);
      for (const mask of masks) countEachBit(counts, mask);
      expect([...counts]).toEqual([...counts].map((_, bit) => masks.filter((mask) => (mask >>> bit) & 1).length));
    }),
  );
});
