import { describe, expect, it } from "vitest";
import { toContentLine, toTextValue } from "./content-line.ts";

const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, "");
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("a text as a value", () => {
  it.each([
    ["a comma, a semicolon; a backslash \\", "a comma\\, a semicolon\\; a backslash \\\\"],
    ["two\nlines", "two\\nlines"],
    ["two\r\nlines", "two\\nlines"],
    ["two\rlines", "two\\nlines"],
    ["two\u2028lines\u0085more", "two\\nlines\\nmore"],
    ["a bell\u0007, an escape\u001B", "a bell\\, an escape"],
    ["half a character \uD83D", "half a character \uFFFD"],
    ['a\ttab: and "quotes"', 'a\ttab: and "quotes"'],
  ])("%j is written %j", (text, expected) => {
    expect(toTextValue(text)).toBe(expected);
  });
});

describe("a line", () => {
  it("ends as the standard says", () => {
    expect(toContentLine("VERSION", "2.0")).toBe("VERSION:2.0\r\n");
  });

  it.each(["x", "ä", "م", "😀", "👨‍👩‍👧‍👦", "e\u0301", "\u202Eabc\u202C"])("of many %s goes on at 75 octets", (piece) => {
    for (let before = 0; before < 8; before += 1) {
      const value = "-".repeat(before) + piece.repeat(120);
      const line = toContentLine("SUMMARY", value);
      const parts = line.slice(0, -2).split("\r\n");
      expect(Math.max(...parts.map(octets))).toBeLessThanOrEqual(75);
      // No room is left unused but that which the next character would not fit into.
      expect(Math.min(...parts.slice(0, -1).map(octets))).toBeGreaterThan(71);
      expect(parts.every((part) => part.isWellFormed())).toBe(true);
      expect(unfold(line)).toBe(`SUMMARY:${value}\r\n`);
    }
  });

  it("of exactly 75 octets is one line", () => {
    expect(toContentLine("X", "y".repeat(73))).toBe(`X:${"y".repeat(73)}\r\n`);
  });

  it("is refused when its value is no text and has a line end", () => {
    expect(() => toContentLine("RRULE", "FREQ=DAILY\r\nATTENDEE:x")).toThrow(RangeError);
  });
});
