import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { counted as countOf } from '../counted.js';
import { missingReport, plantedRemarks } from '../reports-of-run.js';
import { failed } from '../scanner.js';
import type { Context, Failed, Finding, Parsed, Rule, WorkspaceFile } from '../scanner.js';
import { addCoverage, counted } from './coverage.js';
import type { Lines } from './coverage.js';
import { readJunit } from './junit.js';
import type { FailedTest, Results } from './junit.js';
import type { Options } from './options.js';
import { filesOf, placeOf } from './place.js';
import type { Files } from './place.js';

const failedTestRule: Rule = {
  id: 'test-failed',
  title: 'Failed test',
  description: 'A test of the repository failed.',
  help: 'Correct the code or the test.',
  security: false,
  severity: 'high',
  cwe: [],
};

const coverageRule: Rule = {
  id: 'coverage-below-minimum',
  title: 'Too little is tested',
  description: 'The tests ran a smaller part of the lines than the policy asks for.',
  help: 'Test what is not tested yet.',
  security: false,
  severity: 'high',
  cwe: [],
};

/** Judges the reports of an earlier step: all that were promised, of this commit, whole, and of tests that ran. */
export function answer({ options, files, workspace }: Context<Options>): Parsed | Failed {
  if (workspace === undefined) return failed('the reports of the checkout cannot be read');
  const wanting = options.junit
    .concat(options.coverage)
    .flatMap((glob) => missingReport(glob, workspace, runTests) ?? []);
  const [first] = wanting;
  if (first !== undefined) return first;
  const judged = judgeReports(options, workspace.files, files, workspace.root);
  if (!judged.ok) return judged;
  const digests = workspace.files.map(({ path, sha256 }) => `${path}: sha256 ${sha256}`);
  const remarks = [...(judged.remarks ?? []), ...plantedRemarks(workspace)];
  return { ...judged, notes: [...judged.notes, ...digests], remarks };
}

/** Judges reports, each of which was promised and is there. `root` is the folder in which the tests ran. */
export function judgeReports(
  options: Options,
  reports: readonly WorkspaceFile[],
  files: readonly RepoPath[],
  root: string,
): Parsed | Failed {
  const tests = judgeTests(options, reports, filesOf(files, root));
  if ('ok' in tests) return tests;
  const coverage = judgeCoverage(options, reports);
  if ('ok' in coverage) return coverage;
  const findings = [...tests.findings, ...coverage.findings];
  return {
    ok: true,
    rules: [failedTestRule, coverageRule].filter(({ id }) => findings.some(({ rule }) => rule === id)),
    findings,
    seen: [],
    excluded: [],
    notes: [...tests.notes, ...coverage.notes],
    remarks: tests.remarks,
  };
}

const runTests = 'Run the tests before this gate, in the same checkout, and have them write the report.';

type Part = { readonly findings: readonly Finding[]; readonly notes: readonly string[] };
type Tests = Part & { readonly remarks: readonly string[] };

/** Each glob has to have a test that was executed: what another one promises stands for no suite that did not run. */
function judgeTests({ junit }: Options, reports: readonly WorkspaceFile[], files: Files): Tests | Failed {
  if (junit.length === 0) return { findings: [], notes: [], remarks: [] };
  const read: { readonly report: WorkspaceFile; readonly results: Results }[] = [];
  for (const report of reports.filter(({ path }) => pathMatcher(junit)(path))) {
    const results = readJunit(report.text);
    if (typeof results === 'string') return failed(`${report.path} is no whole JUnit report: ${results}`, runTests);
    read.push({ report, results });
  }
  const executedBy = (globs: readonly string[]): number =>
    read.reduce((sum, { report, results }) => sum + (pathMatcher(globs)(report.path) ? results.executed : 0), 0);
  const idle = junit.find((glob) => executedBy([glob]) === 0);
  if (executedBy(junit) === 0) return failed('no test was executed', runTests);
  if (idle !== undefined) return failed(`no test was executed by the reports of ${idle}`, runTests);
  const findings = read.flatMap(({ report, results }) => results.failed.map((test) => findingOf(test, report, files)));
  const skipped = read.reduce((sum, { results }) => sum + results.skipped, 0);
  return {
    findings,
    notes: [`${countOf(executedBy(junit), 'test')} ran, ${findings.length} failed, ${skipped} were skipped`],
    remarks: read.flatMap(({ report, results: { unshown } }) =>
      unshown === undefined ? [] : [`${report.path} counts ${countOf(unshown, 'test')} more than it shows.`],
    ),
  };
}

/** Characters of a failure's message that are shown. */
const messageLength = 300;

function findingOf(test: FailedTest, report: WorkspaceFile, files: Files): Finding {
  const place = placeOf(test, files);
  const name = [test.className, test.name].filter((part) => part !== '').join(' › ');
  const why = `${test.message}\n${test.trace}`.split('\n').find((line) => line.trim() !== '') ?? 'failed';
  return {
    rule: failedTestRule.id,
    message: `${name}: ${why.trim().slice(0, messageLength)}`,
    severity: 'high',
    path: place?.path ?? report.path,
    ...(place?.line === undefined ? {} : { region: { startLine: place.line } }),
  };
}

function judgeCoverage({ coverage, 'min-coverage': minimum }: Options, all: readonly WorkspaceFile[]): Part | Failed {
  if (coverage.length === 0) {
    const none = 'min-coverage is set, and coverage names no report';
    return minimum === undefined
      ? { findings: [], notes: [] }
      : failed(none, 'Name the coverage reports in the policy.');
  }
  const lines: Lines = new Map();
  const reports = all.filter(({ path }) => pathMatcher(coverage)(path));
  for (const { path, text } of reports) {
    const problem = addCoverage(text, lines);
    if (problem !== undefined) return failed(`${path} is no whole coverage report: ${problem}`, runTests);
  }
  const { all: whole, run } = counted(lines);
  if (whole === 0) return failed('the coverage reports hold no line of code', runTests);
  const share = `${run} of ${whole} lines were run by tests (${shown(run, whole)} %)`;
  if (minimum === undefined || run * 100 >= minimum * whole) return { findings: [], notes: [share] };
  const message = `${share}; the policy asks for ${minimum} %.`;
  const [first] = reports;
  return {
    findings: [{ rule: coverageRule.id, message, severity: 'high', path: first?.path ?? '' }],
    notes: [share],
  };
}

/** Rounded down: what is below the minimum never looks as if it were not. */
const shown = (run: number, all: number): string => (Math.floor((run * 1000) / all) / 10).toFixed(1);
