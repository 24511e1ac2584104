import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countScale, SHARE_SCALE, stepOf } from "./steps.ts";

it.each([
  [[], [0]],
  [[0, 0], [0]],
  [
    [0, 5],
    [0, 5],
  ],
  [
    [1, 1, 1, 1, 9],
    [0, 1, 9],
  ],
  [
    [0, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 6, 6, 6, 7],
    [0, 1, 2, 6],
  ],
  [
    [107, 7, 8, 9, 10, 13, 14, 25, 48],
    [0, 7, 10, 25],
  ],
])("the counts %j have steps that begin at %j", (values, scale) => {
  expect(countScale(values)).toEqual(scale);
});

it.each([
  [0, 0],
  [0.19, 0],
  [0.2, 1],
  [0.35, 2],
  [0.5, 3],
  [1, 3],
])("the share %d stands on step %d", (share, step) => {
  expect(stepOf(SHARE_SCALE, share)).toBe(step);
});

it("scales ascend, have at most four steps, and larger counts never stand lower", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000)), fc.nat(1_000), fc.nat(1_000), (values, one, other) => {
      const scale = countScale(values);
      expect(scale).toEqual(scale.toSorted((a, b) => a - b));
      expect(scale.length).toBeLessThanOrEqual(4);
      expect(stepOf(scale, Math.max(one, other))).toBeGreaterThanOrEqual(stepOf(scale, Math.min(one, other)));
      expect(stepOf(scale, 0)).toBe(0);
    }),
  );
});
