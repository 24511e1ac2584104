/** What a step adds to the last line of `npm test`. */
export type Counts = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/** A test file that does not load has no failed test, but has failed. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * Brings the counts in line with how the runner ended: an error outside a test makes it end badly
 * without a failed test, and a runner that found no test has tested nothing.
 */
export function withExit(counts: Counts, succeeded: boolean): Counts {
  const isEmpty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (isEmpty || !succeeded) ? { ...counts, failed: 1 } : counts;
}
