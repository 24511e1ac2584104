import { expect, test } from "vitest";
import { chooseSteps } from "./steps.ts";

test("without a choice every step runs", () => {
  expect(chooseSteps([]).size).toBe(11);
});

test("a step brings along what it needs", () => {
  expect([...chooseSteps(["--only=unit,e2e", "types"])]).toEqual(["types", "unit", "demo", "e2e"]);
});

test("an unknown step is an error that names the known ones", () => {
  expect(() => chooseSteps(["everything"])).toThrow(/everything.*types, lint/u);
});
