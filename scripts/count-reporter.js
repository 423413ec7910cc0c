import { appendFileSync } from 'node:fs';

/**
 * Jest reporter: appends one JSON line with the run's counts to the file that TEST_COUNTS names. `corpora` counts
 * the skipped tests that need the recorded material beside the project (their titles say so).
 */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS;
    if (file === undefined) return;
    const tests = results.testResults.flatMap(({ testResults }) => testResults);
    const skipped = tests.filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo');
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: skipped.length,
      corpora: skipped.filter(({ fullName }) => fullName.includes('[corpora]')).length,
    };
    appendFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}
