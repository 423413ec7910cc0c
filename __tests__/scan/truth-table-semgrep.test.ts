import { describe } from '@jest/globals';
import { semgrepMatch, semgrepReport, semgrepSarif } from '../support/fake-tools.js';
import type { Answer, Step } from '../support/fake-tools.js';
import { broken, testTable, type Row } from './truth-table.js';

const sarifPath = '/scratch/semgrep-1/semgrep.sarif';
const unsafe = semgrepMatch('some-rule', 'app.py', 2, { 'security-severity': '8.1' });
const harmless = semgrepMatch('other-rule', 'app.py', 1, { 'security-severity': '5.0' });

/** What a scan answers; by default with a SARIF report in which nothing is silenced. */
const scan = (changes: Readonly<Record<string, unknown>>, matches: readonly object[] = []) => ({
  answers: { scan: { exitCode: 0, stdout: semgrepReport(changes, matches) } },
  reports: { [sarifPath]: semgrepSarif() },
});

const ended = (answer: Answer) => ({
  answers: { scan: answer } satisfies Partial<Record<Step, Answer>>,
  reports: { [sarifPath]: semgrepSarif() },
});

const error = (more: Readonly<Record<string, unknown>>) => scan({ errors: [{ code: 3, level: 'warn', ...more }] });

const rows: readonly Row[] = [
  { what: 'clean', ...scan({}), verdict: 'pass' },
  { what: 'finding above the threshold', ...scan({}, [unsafe]), verdict: 'fail' },
  { what: 'finding below the threshold', ...scan({}, [harmless]), verdict: 'pass' },
  {
    what: 'finding set aside by nosemgrep',
    ...scan({}, [unsafe]),
    reports: { [sarifPath]: semgrepSarif([unsafe]) },
    verdict: 'pass',
  },
  {
    what: 'another match of the rule is set aside',
    ...scan({}, [unsafe]),
    reports: { [sarifPath]: semgrepSarif([{ ...unsafe, start: { line: 1, col: 1, offset: 0 } }]) },
    verdict: 'fail',
  },
  {
    what: 'syntax error in part of a file',
    ...error({ type: ['PartialParsing', []], path: 'files/app.py', message: 'Syntax error', spans: [] }),
    verdict: 'error',
    cause: /could not read a file whole: app\.py \(PartialParsing\)/,
  },
  {
    what: 'time-out of a rule on a file',
    ...error({ type: 'Timeout', path: 'files/app.py', message: 'Timeout when running x' }),
    verdict: 'error',
    cause: /app\.py \(Timeout\)/,
  },
  {
    what: 'error without a file',
    ...error({ type: 'OutOfMemory', message: 'no memory' }),
    verdict: 'error',
    cause: /could not do its work: OutOfMemory: no memory/,
  },
  {
    what: 'broken rules',
    ...ended({
      exitCode: 7,
      stdout: semgrepReport({
        errors: [{ level: 'error', type: 'SemgrepError', message: 'invalid configuration file' }],
      }),
    }),
    verdict: 'error',
    cause: /invalid configuration file/,
  },
  {
    what: 'unreadable input: a file that was not scanned',
    ...scan({ paths: { scanned: [], skipped: [{ path: 'files/app.py', reason: 'exceeded_size_limit' }] } }),
    verdict: 'error',
    cause: /read none of 1 files that its rules are for/,
  },
  {
    what: 'everything ignored',
    ...scan({ paths: { scanned: [], skipped: [{ path: 'files/app.py', reason: 'semgrepignore_patterns_match' }] } }),
    verdict: 'error',
    cause: /\.semgrepignore leaves out all 1 source files/,
  },
  { what: 'canary not found', ...scan({ results: [] }), verdict: 'error', cause: /planted canary was not found/ },
  { what: 'no SARIF report', ...scan({}), reports: {}, verdict: 'error', cause: /no readable SARIF report/ },
  {
    what: 'half a SARIF report',
    ...scan({}),
    reports: { [sarifPath]: '{"runs":[' },
    verdict: 'error',
    cause: /no readable SARIF report/,
  },
  {
    what: 'bad option',
    ...ended({ exitCode: 2, stdout: '', stderr: 'semgrep scan: error: unknown option --x' }),
    verdict: 'error',
    cause: /exited with 2 and left no readable JSON report: .*unknown option/,
  },
  {
    what: 'crash with a whole report',
    ...ended({ exitCode: 134, stdout: semgrepReport() }),
    verdict: 'error',
    cause: /exited with 134 \(expected 0\)/,
  },
  {
    what: 'known error on stderr with exit code 1',
    ...ended({ exitCode: 1, stdout: semgrepReport(), stderr: 'Fatal error: exception Out_of_memory' }),
    verdict: 'error',
    cause: /exited with 1 .*Fatal error: exception Out_of_memory/,
  },
  ...broken('scan').map((row) => ({ ...row, reports: { [sarifPath]: semgrepSarif() } })),
];

describe('truth table of sast', () => {
  testTable('sast', rows);
});
