import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../contract/contact/contact.ts";
import { compareListKeys, type ListKey, listKeyOf } from "./directory.ts";

const key: fc.Arbitrary<ListKey> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.nat(2),
  fc.nat(2),
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.nat(2),
  fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 }),
);

describe("the list order", () => {
  it("is total: one comes before the other, or they are the same contact", () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(Math.sign(compareListKeys(one, other))).toBe(-Math.sign(compareListKeys(other, one)) + 0);
        expect(compareListKeys(one, other) !== 0 || one[5] === other[5]).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("sorts umlauts with their vowels, as German does", () => {
    const names = ["Zentrum", "Ärzte", "Arzt", "Öffnung", "Ofen"];
    const sorted = names
      .map((name): ListKey => [0, 0, 0, name, 0, "same"])
      .sort(compareListKeys)
      .map(([, , , name]) => name);
    expect(sorted).toEqual(["Arzt", "Ärzte", "Ofen", "Öffnung", "Zentrum"]);
  });

  it("lists the functions of one authority by who is there for the other side first", () => {
    const office = {
      address: { land: "DE-NW" },
      level: "regional",
      organization: { name: "Polizeipräsidium" },
    } as const;
    const keyOf = (role: Contact["role"], id: string): ListKey =>
      listKeyOf({ ...office, role, id, side: "security-authority" } as Parameters<typeof listKeyOf>[0]);
    const sorted = [
      keyOf("crime-prevention-advice", "aaaa"),
      keyOf("victim-support", "bbbb"),
      keyOf("liaison-officer", "cccc"),
    ]
      .sort(compareListKeys)
      .map((each) => each[5]);
    expect(sorted).toEqual(["cccc", "aaaa", "bbbb"]);
  });
});
