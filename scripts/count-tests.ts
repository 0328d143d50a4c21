/** Prints `N passed, N failed[, N skipped]` from vitest's JSON report. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  /** One per file. A file that could not be loaded fails without a failed test of its own. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [file = ''] = process.argv.slice(2);
const report: Report = JSON.parse(readFileSync(file, 'utf8'));
const unloaded = report.testResults.filter(
  (each) => each.status === 'failed' && each.assertionResults.length === 0,
);
const failed = report.numFailedTests + unloaded.length;
const skipped = report.numPendingTests + report.numTodoTests;
console.log(
  `${report.numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
);
if (failed > 0 || !report.success) process.exitCode = 1;
