import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed } from '../scanner.js';
import { canaryRule, scanRoot } from './canary.js';
import { sarifReport } from './command.js';
import { coverageOf, type Coverage } from './coverage.js';
import { languagesIn } from './languages.js';
import type { Options } from './options.js';
import { problemsOf } from './problems.js';
import { readReport, readSuppressed, resultKey, type Report, type Result } from './report.js';
import { ruleOf } from './rule.js';
import { severityOf } from './severity.js';

/** What semgrep's scan comes to. The exit code tells nothing of findings: it is 0 with them, too. */
export function answer(execution: Execution, context: Context<Options>): Parsed | Failed {
  const report = readReport(execution.stdout);
  if (report === undefined)
    return failed(`semgrep exited with ${execution.exitCode} and left no readable JSON report${said(execution)}`);
  const problems = problemsOf(report.errors, context.options['allow-unparsed']);
  if (!problems.ok) return problems;
  if (execution.exitCode !== 0)
    return failed(`semgrep exited with ${execution.exitCode} (expected 0)${said(execution)}`);
  const suppressed = readSuppressed(execution.reports[sarifReport] ?? '');
  if (suppressed === undefined) return failed('semgrep left no readable SARIF report');
  if (!report.results.some(({ check_id }) => check_id === canaryRule)) {
    return failed('the planted canary was not found: .semgrepignore leaves out everything, or semgrep did not scan');
  }
  const coverage = coverageOf(report, context);
  if (coverage.seen.length === 0) return failed(...nothingRead(coverage));
  return parsed(report, suppressed, coverage, [...problems.notes, ...notesOf(report)], context);
}

function said({ stderr }: Execution): string {
  const lines = stderr.split('\n').filter((line) => /error|exception|fatal|killed/i.test(line));
  return lines.length === 0 ? '' : `: ${lines.slice(0, 3).join(' ').trim().slice(0, 300)}`;
}

function nothingRead({ ignored, ruleless, limited, unread }: Coverage): readonly [string, string?] {
  if (unread.length > 0) return [`semgrep read none of ${unread.length} files that its rules are for`];
  if (ignored.length > 0)
    return [`.semgrepignore leaves out all ${ignored.length} source files`, 'Narrow .semgrepignore.'];
  const files = [...ruleless, ...limited];
  return [
    `no rule read any of ${files.length} source files: ${languagesIn(files)}`,
    'Name rules for these languages in `rules` of semgrep, or set `mode: off` for the gate sast.',
  ];
}

function notesOf({ skipped_rules: skipped }: Report): readonly string[] {
  return skipped.length === 0 ? [] : [`${skipped.length} rules were skipped: this version of semgrep cannot run them`];
}

function parsed(
  report: Report,
  suppressed: ReadonlySet<string>,
  coverage: Coverage,
  notes: readonly string[],
  context: Context<Options>,
): Parsed {
  const results = report.results.filter(({ check_id }) => check_id !== canaryRule);
  const paths = new Map(context.expected.map((path) => [`${scanRoot}/${stagedName(path)}`, path]));
  return {
    ok: true,
    rules: [...new Map(results.map((result) => [result.check_id, ruleOf(result)])).values()],
    findings: results.map((result) => findingOf(result, paths, suppressed.has(resultKey(result)))),
    seen: coverage.seen,
    excluded: [...coverage.ignored, ...coverage.ruleless, ...coverage.limited],
    notes: ['the planted canary was found', ...notes, ...limits(coverage)],
    remarks: coverage.ruleless.length === 0 ? [] : [`no rule of semgrep reads ${languagesIn(coverage.ruleless)}`],
  };
}

const limits = ({ limited }: Coverage): readonly string[] =>
  limited.length === 0 ? [] : [`${limited.length} files are left out by the \`paths\` of the rules`];

function findingOf(result: Result, paths: ReadonlyMap<string, RepoPath>, suppressed: boolean): Finding {
  const { check_id: rule, path, start, end, extra } = result;
  return {
    rule,
    message: extra.message,
    severity: severityOf(extra.severity, extra.metadata),
    // A script without an ending is read, too, and was not expected; every name in the folder is one of ours.
    path: paths.get(path) ?? path.slice(scanRoot.length + 1),
    region: { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col },
    ...(suppressed ? { suppressed: { kind: 'inSource' as const, justification: 'nosemgrep' } } : {}),
  };
}
