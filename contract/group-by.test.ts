import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupBy } from "./group-by.ts";

test("groups as the language itself does", () => {
  const keyOf = (value: number): number => value % 3;
  fc.assert(
    fc.property(fc.array(fc.nat()), (values) => {
      expect([...groupBy(values, keyOf)]).toEqual([...Map.groupBy(values, keyOf)]);
    }),
  );
});
