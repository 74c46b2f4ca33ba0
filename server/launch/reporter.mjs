/**
 * Counts a finished vitest run: `{ passed, failed, skipped }`. A file that could not be read, a hook that threw and an
 * error outside of any test count as failed, so that a red run never counts none.
 */
export function countRun(testModules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const testModule of testModules) {
    counts.failed += testModule.errors().length;
    for (const suite of testModule.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      counts[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return counts;
}

/** A vitest reporter that sends the counts to the launcher, which prints them after everything else. */
export default class CountReporter {
  onTestRunEnd(testModules, unhandledErrors) {
    return new Promise((resolve) => process.send(countRun(testModules, unhandledErrors), resolve));
  }
}
