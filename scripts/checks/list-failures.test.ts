import { resolve } from "node:path";
import { expect, test } from "vitest";
import { listPlaywrightFailures, listVitestFailures, writeFailure } from "./list-failures.ts";

test("of component and unit tests the failed ones are listed, and files that do not load", () => {
  const testResults = [
    { name: resolve("src/broken.test.ts"), status: "failed", message: "no such module", assertionResults: [] },
    {
      name: resolve("src/a.test.ts"),
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "counts" },
        { status: "failed", fullName: "a list sorts", failureMessages: ["expected 1 to be 2"] },
      ],
    },
    { name: resolve("src/b.test.ts"), status: "passed", assertionResults: [{ status: "passed", fullName: "is" }] },
  ];
  expect(listVitestFailures({ testResults })).toEqual([
    { where: "src/broken.test.ts", why: "no such module" },
    { where: "src/a.test.ts: a list sorts", why: "expected 1 to be 2" },
  ]);
});

test("of end-to-end tests the failed ones are listed, however deep they lie, and what failed outside of them", () => {
  const of = (title: string, ok: boolean, message: string) => ({
    ok,
    title,
    file: "a.e2e.ts",
    line: 7,
    tests: [{ projectName: "demo", results: [{ errors: ok ? [] : [{ message }] }] }],
  });
  const report = {
    errors: [{ message: "the server did not start" }],
    suites: [{ specs: [of("green", true, "")], suites: [{ specs: [of("red", false, "not visible")], suites: [] }] }],
  };
  expect(listPlaywrightFailures(report)).toEqual([
    { where: "outside of the tests", why: "the server did not start" },
    { where: "[demo] a.e2e.ts:7: red", why: "not visible" },
  ]);
});

test("a failure is written without colours, and cut where it is long", () => {
  const written = writeFailure({
    where: "a.test.ts: red",
    why: `\u001B[31mfirst\u001B[39m\nsecond ${"x".repeat(2_000)}`,
  });
  expect(written).toMatch(/^✗ a\.test\.ts: red\n {4}first\n {4}second x+ …$/u);
  expect(written.length).toBeLessThan(1_600);
});
