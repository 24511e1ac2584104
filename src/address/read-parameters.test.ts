import * as fc from "fast-check";
import { expect, it } from "vitest";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { cutText } from "./read-parameters.ts";

it("a text is cut to whole characters, at most so many, and the same when cut again", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 250 }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.constantFrom("😀".repeat(150), `x${"😀".repeat(150)}`, "\ud83d", "a\udd4c")),
      (text) => {
        const cut = cutText(text);
        expect(cut.length).toBeLessThanOrEqual(LONGEST_SEARCH_TEXT);
        expect(cut.isWellFormed()).toBe(true);
        expect(cutText(cut)).toBe(cut);
        expect(text.toWellFormed()).toContain(cut);
      },
    ),
  );
});
