import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaCode, areaCodeSchema, matchingDigits, sharedDigits } from "./area.ts";

/** Few different digits, so that areas often lie in each other. */
const digit = fc.constantFrom("0", "5", "9");
const areaCode: fc.Arbitrary<AreaCode> = fc.oneof(
  { weight: 1, arbitrary: fc.constant("DE") },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.string({ unit: digit, minLength: 8, maxLength: 8 }), fc.constantFrom(2, 3, 5, 8))
      .map(([key, length]) => key.slice(0, length)),
  },
);
const areaCodes = fc.array(areaCode, { maxLength: 4 });

const contains = (outer: AreaCode, inner: AreaCode): boolean =>
  outer === "DE" || (inner !== "DE" && inner.slice(0, outer.length) === outer);
const sizeOf = (area: AreaCode): number => (area === "DE" ? 0 : area.length);
const largest = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : Math.max(...numbers));

describe("areaCodeSchema", () => {
  it.each(["DE", "05", "055", "05512", "05512000"])("accepts %s", (code) => {
    expect(areaCodeSchema.safeParse(code).success).toBe(true);
  });

  it.each(["", "de", "D", "5", "0551", "055120", "0551200", "055120000", "05 ", "0x", "DE-NW", "٠٥"])(
    "refuses %j",
    (code) => {
      expect(areaCodeSchema.safeParse(code).success).toBe(false);
    },
  );
});

describe("matchingDigits", () => {
  it.each<[AreaCode[], AreaCode, number | null]>([
    [["05512000"], "05512000", 8],
    [["05512"], "05512000", 5],
    [["055"], "05512000", 3],
    [["05"], "05512000", 2],
    [["DE"], "05512000", 0],
    [["DE"], "DE", 0],
    [["DE", "05", "05512", "055"], "05512000", 5],
    [["DE", "09"], "05512000", 0],
    [["09", "09162"], "05512000", null],
    [["05512000"], "05512", null],
    [["05"], "DE", null],
    [["05513"], "05512000", null],
    [[], "05512000", null],
  ])("says of %j and the place %s: %j", (serviceAreas, place, digits) => {
    expect(matchingDigits(serviceAreas, place)).toBe(digits);
  });

  it("counts the digits of the smallest area around the place", () => {
    fc.assert(
      fc.property(areaCodes, areaCode, (serviceAreas, place) => {
        const around = serviceAreas.filter((area) => contains(area, place)).map(sizeOf);
        expect(matchingDigits(serviceAreas, place)).toBe(largest(around));
      }),
    );
  });
});

describe("sharedDigits", () => {
  it.each<[AreaCode[], AreaCode[], number | null]>([
    [["05512"], ["05512"], 5],
    [["05512000"], ["05512"], 5],
    [["05512"], ["05512000"], 5],
    [["DE"], ["05512"], 0],
    [["DE"], ["DE"], 0],
    [["DE", "05"], ["05512", "DE"], 2],
    [["05512", "05515"], ["055"], 3],
    [["05512"], ["05513"], null],
    [["05512"], ["09"], null],
    [[], ["DE"], null],
    [[], [], null],
  ])("says of %j and %j: %j", (one, other, digits) => {
    expect(sharedDigits(one, other)).toBe(digits);
  });

  it("says the same from either side", () => {
    fc.assert(
      fc.property(areaCodes, areaCodes, (one, other) => {
        expect(sharedDigits(one, other)).toBe(sharedDigits(other, one));
      }),
    );
  });

  it("counts the digits of the larger area of the pair that meets most locally", () => {
    fc.assert(
      fc.property(areaCodes, areaCodes, (one, other) => {
        const meetings = one.flatMap((area) =>
          other
            .filter((theirs) => contains(area, theirs) || contains(theirs, area))
            .map((theirs) => Math.min(sizeOf(area), sizeOf(theirs))),
        );
        expect(sharedDigits(one, other)).toBe(largest(meetings));
      }),
    );
  });
});
