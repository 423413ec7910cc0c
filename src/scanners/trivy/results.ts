import { failed } from '../scanner.js';
import type { Execution, Failed } from '../scanner.js';
import { foundCode } from './command.js';
import { lastLine } from './log.js';
import type { About } from './frame.js';
import { problemIn } from './problems.js';
import { readReport, type TrivyResult } from './report.js';

/** What Trivy found, of a run that came to its end without complaint. */
export type Results = { readonly ok: true; readonly results: readonly TrivyResult[] };

/**
 * Reads the end of a run about vulnerabilities: exit code, stderr and report have to agree. `remedy` says what to do
 * about an input that Trivy could not read.
 */
export function resultsOf(
  { exitCode, stderr, reports }: Execution,
  remedy: string,
  about: About = 'files',
): Results | Failed {
  const complaint = problemIn(stderr);
  if (exitCode !== 0 && exitCode !== foundCode) {
    return failed(
      `trivy exited with ${exitCode} (expected 0 or ${foundCode}): ${complaint ?? lastLine(stderr)}`,
      remedy,
    );
  }
  const results = readReport(reports['report'], about);
  if (typeof results === 'string') return failed(`trivy exited with ${exitCode}, and ${results}`);
  if (complaint !== undefined) return failed(`trivy could not read everything: ${complaint}`, remedy);
  const found = results.some(({ vulnerabilities }) => vulnerabilities.length > 0);
  if (found !== (exitCode === foundCode)) {
    return failed(`trivy exited with ${exitCode}, and its report has ${found ? 'findings' : 'none'}`);
  }
  return { ok: true, results };
}
