import { describe, expect, it } from "vitest";
import { digestOf, entityTagOf, isKnownTag } from "./entity-tag.ts";

describe("entity tags", () => {
  it("differ when a single character differs", () => {
    const texts = Array.from({ length: 5_000 }, (_, i) => `${"x".repeat(200)}${i}`);
    expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
  });

  it("differ by variant", () => {
    expect(entityTagOf("a", "public", "text/csv")).not.toBe(entityTagOf("a", "public", "application/json"));
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ["*", true],
    ['"b"', false],
    ["a", false],
    ["", false],
    [null, false],
  ])("compare weakly with If-None-Match: %s", (header, isKnown) => {
    expect(isKnownTag(header, 'W/"a"')).toBe(isKnown);
  });
});
