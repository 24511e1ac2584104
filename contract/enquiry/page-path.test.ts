import { describe, expect, it } from "vitest";
import { pagePathSchema, tidyPagePath } from "./page-path.ts";

describe("the path of a page with a barrier", () => {
  it.each([
    ["/contacts/k3x9", "/contacts/k3x9"],
    ["/?land=DE-NW&land=DE-BY&q=Ortsverein", "/?land=DE-NW&land=DE-BY&q=Ortsverein"],
    ["/enquiry/status#AbCdEfGhIjKlMnOpQrStUvWxYz012345", "/enquiry/status"],
    ["/?token=abc&land=DE-NW", "/?land=DE-NW"],
    ["/?x=AbCdEfGhIjKlMnOpQrStUvWxYz012345", "/"],
    ["/enquiry/received?session=1#x?y", "/enquiry/received"],
  ])("of %s is told as %s", (given, told) => {
    expect(tidyPagePath(given)).toBe(told);
    expect(pagePathSchema.parse(given)).toBe(told);
  });

  it.each(["", "contacts", "https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/a\nb"])(
    "is not %j",
    (given) => {
      expect(pagePathSchema.safeParse(given).success).toBe(false);
    },
  );
});
