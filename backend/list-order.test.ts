import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareListKeys, type ListKey } from "./list-order.ts";

const key: fc.Arbitrary<ListKey> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.nat(2),
  fc.nat(2),
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 }),
);

describe("the list order", () => {
  it("is total: one comes before the other, or they are the same contact", () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(Math.sign(compareListKeys(one, other))).toBe(-Math.sign(compareListKeys(other, one)) + 0);
        expect(compareListKeys(one, other) !== 0 || one[4] === other[4]).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("sorts umlauts with their vowels, as German does", () => {
    const names = ["Zentrum", "Ärzte", "Arzt", "Öffnung", "Ofen"];
    const sorted = names
      .map((name): ListKey => [0, 0, 0, name, "same"])
      .sort(compareListKeys)
      .map(([, , , name]) => name);
    expect(sorted).toEqual(["Arzt", "Ärzte", "Ofen", "Öffnung", "Zentrum"]);
  });
});
