import { assert, constantFrom, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { allowedEdits, editsBetween, editsToBeginning } from "./edit-distance.ts";

test.each([
  ["kassel", "kassel", 2, 0],
  ["kass", "kassel", 2, 0],
  ["", "kassel", 2, 0],
  ["kasel", "kassel", 2, 1],
  ["kaassel", "kassel", 2, 1],
  ["kaßel", "kassel", 2, 2],
  ["kossel", "kassel", 2, 1],
  ["aksse", "kassel", 2, 1],
  ["kassle", "kassel", 2, 1],
  ["reklinghausen", "recklinghausen", 2, 1],
  ["recklinghuasen", "recklinghausen", 2, 1],
  ["reklingshausen", "recklinghausen", 2, 2],
  ["rekl", "recklinghausen", 1, 1],
  ["kasselx", "kassel", 1, 1],
  ["kasselxy", "kassel", 1, -1],
  ["kasselxy", "kassel", 2, 2],
  ["kasselxyz", "kassel", 2, -1],
  ["bremen", "kassel", 2, -1],
  ["برلن", "برلين", 1, 1],
])("%s becomes the beginning of %s with at most %i edits in %i", (typed, known, limit, edits) => {
  expect(editsToBeginning(typed, known, limit)).toBe(edits);
});

/** The same by its definition: every beginning, every edit. */
const countEdits = (one: string, other: string): number => {
  const seen = new Map<string, number>();
  const count = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const edits = Math.min(
      count(i - 1, j) + 1,
      count(i, j - 1) + 1,
      count(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
      swapped ? count(i - 2, j - 2) + 1 : Infinity,
    );
    seen.set(key, edits);
    return edits;
  };
  return count(one.length, other.length);
};

test("the edits are the fewest to any beginning", () => {
  const word = string({ unit: constantFrom("a", "b", "c"), maxLength: 8 });
  assert(
    property(word, word, integer({ min: 0, max: 3 }), (typed, known, limit) => {
      const fewest = Math.min(
        ...Array.from({ length: known.length + 1 }, (_, end) => countEdits(typed, known.slice(0, end))),
      );
      expect(editsToBeginning(typed, known, limit)).toBe(fewest <= limit ? fewest : -1);
    }),
    { numRuns: 2_000 },
  );
});

test("the edits to the whole word are the fewest", () => {
  const word = string({ unit: constantFrom("a", "b", "c"), maxLength: 8 });
  assert(
    property(word, word, integer({ min: 0, max: 3 }), (typed, known, limit) => {
      const fewest = countEdits(typed, known);
      expect(editsBetween(typed, known, limit)).toBe(fewest <= limit ? fewest : -1);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["", 0],
  ["nrw", 0],
  ["ulmm", 1],
  ["dresden", 1],
  ["chemnitz", 2],
])("%s may have %i letters wrong", (word, edits) => {
  expect(allowedEdits(word)).toBe(edits);
});
