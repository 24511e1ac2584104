import { expect, test } from "vitest";
import { countPlaywright, countVitest, withExit } from "./count-tests.ts";

test("a test file that does not load counts as failed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 });
});

test("an end-to-end test that passed counts, one that was skipped does not", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 3, failed: 1 });
});

test.each([
  [{ passed: 2, failed: 0 }, true, 0],
  [{ passed: 2, failed: 0 }, false, 1],
  [{ passed: 2, failed: 3 }, false, 3],
  [{ passed: 0, failed: 0 }, true, 1],
])("%o of a runner that succeeded: %s has %i failed", (counts, succeeded, failed) => {
  expect(withExit(counts, succeeded)).toEqual({ passed: counts.passed, failed });
});
