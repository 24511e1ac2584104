import * as fc from "fast-check";
import { expect, it } from "vitest";
import { contactsQuery } from "../../contract/query-parameter.ts";
import { decodeCursor, encodeCursor, type PageEnd } from "./page-cursor.ts";

const pageEnd: fc.Arbitrary<PageEnd> = fc.record({
  rank: fc.option(
    fc.tuple(
      fc.nat(4),
      fc.nat(2),
      fc.nat(6),
      fc.nat(1),
      fc.nat(22),
      fc.nat(1),
      fc.nat(2),
      fc.nat(1),
      fc.nat(15),
      fc.nat(1),
      fc.double({ min: 0, max: 100_000, noNaN: true }),
    ),
  ),
  key: fc.tuple(
    fc.constantFrom(0 as const, 1 as const),
    fc.nat(15),
    fc.nat(3),
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.nat(13),
    fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 4, maxLength: 16 }),
  ),
});

it("reads every cursor it writes, and every one passes as a parameter", () => {
  fc.assert(
    fc.property(pageEnd, (end) => {
      const cursor = encodeCursor(end);
      expect(decodeCursor(cursor)).toEqual(end);
      expect(contactsQuery.cursor.schema.safeParse(cursor).success).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
