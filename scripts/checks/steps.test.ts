import { expect, test } from "vitest";
import { allSteps, chooseSteps } from "./steps.ts";

test("without a choice every step runs", () => {
  expect(chooseSteps([]).size).toBe(12);
});

test("a step brings along what it needs", () => {
  expect([...chooseSteps(["--only=unit,e2e", "types"])]).toEqual(["types", "build", "demo", "e2e", "unit"]);
});

test("an unknown step is an error that names the known ones", () => {
  expect(() => chooseSteps(["everything"])).toThrow(/everything.*types, lint/u);
});

test.each(allSteps)("$name has four times its share before it is given up", ({ share, limit }) => {
  expect(limit).toBeGreaterThanOrEqual(4 * share);
});

test("all steps together are planned for nine minutes", () => {
  expect(allSteps.reduce((seconds, { share }) => seconds + share, 0)).toBeLessThanOrEqual(9 * 60);
});
