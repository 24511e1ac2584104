import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isWellFormed, toWellFormed } from "./well-formed.ts";

test("says of every text what the language's own functions say", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        expect(isWellFormed(text)).toBe(text.isWellFormed());
        expect(toWellFormed(text)).toBe(text.toWellFormed());
      },
    ),
  );
});
