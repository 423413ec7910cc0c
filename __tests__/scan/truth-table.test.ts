import { describe } from '@jest/globals';
import { leakRow, ruffRow } from '../support/fake-tools.js';
import type { Answer, Step } from '../support/fake-tools.js';
import { broken, head, secret, testTable, type Row } from './truth-table.js';

const found = (code: string, message?: string): Partial<Record<Step, Answer>> => {
  const answer = { exitCode: 1, stdout: JSON.stringify([ruffRow(code, 'app.py', 1, message)]) };
  return { all: answer, honoured: answer };
};

const ruff: readonly Row[] = [
  { what: 'clean', answers: {}, verdict: 'pass' },
  { what: 'finding above the threshold', answers: found('S602'), verdict: 'fail' },
  { what: 'finding below the threshold', answers: found('F401'), verdict: 'pass', failOn: 'high' },
  { what: 'syntax error', answers: found('invalid-syntax'), verdict: 'fail', failOn: 'high' },
  { what: 'finding set aside by noqa', answers: { all: found('S602').all ?? {} }, verdict: 'pass' },
  {
    what: 'finding that only the second run has',
    answers: { honoured: found('RUF100').honoured ?? {} },
    verdict: 'fail',
  },
  {
    what: 'unreadable input as a row',
    answers: found('E902', 'Permission denied'),
    verdict: 'error',
    cause: /app\.py could not be read: Permission denied/,
  },
  {
    what: 'unreadable input as a warning',
    answers: {
      all: {
        exitCode: 0,
        stdout: '[]',
        stderr: 'warning: Failed to lint app.py: stream did not contain valid UTF-8\n',
      },
    },
    verdict: 'error',
    cause: /Failed to lint app\.py/,
  },
  {
    what: 'bad option',
    answers: { all: { exitCode: 2, stderr: 'error: unexpected argument\n' } },
    verdict: 'error',
    cause: /exited with 2 .*unexpected argument/,
  },
  {
    what: 'bad configuration',
    answers: { all: { exitCode: 2, stderr: 'ruff failed\n  Cause: Failed to parse /repository/ruff.toml\n' } },
    verdict: 'error',
    cause: /Cause: Failed to parse/,
  },
  {
    what: 'nothing was linted',
    answers: { files: { exitCode: 0, stdout: '' } },
    verdict: 'error',
    cause: /excludes all 1 Python files/,
  },
  ...(['all', 'honoured', 'files'] as const).flatMap(broken),
];

const leak = (line: number): Answer => ({
  exitCode: 9,
  stdout: JSON.stringify([leakRow(head, 'app.py', line, secret)]),
});

const gitleaks: readonly Row[] = [
  { what: 'clean', answers: {}, verdict: 'pass' },
  { what: 'finding above the threshold', answers: { history: leak(2) }, verdict: 'fail' },
  { what: 'finding with nothing counting', answers: { history: leak(2) }, verdict: 'pass', failOn: 'none' },
  {
    what: 'findings, though the exit code says none',
    answers: { history: { ...leak(2), exitCode: 0 } },
    verdict: 'fail',
  },
  {
    what: 'own error with exit code 1',
    answers: { history: { exitCode: 1, stdout: '[]' } },
    verdict: 'error',
    cause: /exited with 1 \(expected 0 or 9\)/,
  },
  {
    what: 'bad option',
    answers: { history: { exitCode: 126, stderr: 'Error: unknown flag\n' } },
    verdict: 'error',
    cause: /exited with 126/,
  },
  {
    what: 'git failed',
    answers: { history: { exitCode: 0, stdout: '[]', stderr: '1:00PM ERR error="stderr is not empty"\n' } },
    verdict: 'error',
    cause: /stderr is not empty/,
  },
  {
    what: 'fatal line',
    answers: { history: { exitCode: 0, stdout: '[]', stderr: '1:00PM FTL unable to load gitleaks config\n' } },
    verdict: 'error',
    cause: /unable to load gitleaks config/,
  },
  {
    what: 'partial scan',
    answers: { history: { exitCode: 0, stdout: '[]', stderr: '1:00PM WRN partial scan completed\n' } },
    verdict: 'error',
    cause: /partial scan/,
  },
  {
    what: 'canary not found',
    answers: { canary: { exitCode: 0, stdout: '[]' } },
    verdict: 'error',
    cause: /canary key was not found/,
  },
  {
    what: 'canary could not be made',
    answers: { prepare: { exitCode: 128, stderr: 'fatal: cannot mkdir' } },
    verdict: 'error',
    cause: /canary init exited with 128: fatal: cannot mkdir/,
  },
  {
    what: 'revision unknown',
    answers: { 'rev-parse': { exitCode: 1 } },
    verdict: 'error',
    cause: /git does not know the commit/,
  },
  {
    what: 'revision is another',
    answers: { 'rev-parse': { exitCode: 0, stdout: `${'0'.repeat(40)}\n` } },
    verdict: 'error',
    cause: /git does not know the commit/,
  },
  ...(['history', 'canary', 'rev-parse', 'prepare'] as const).flatMap(broken),
];

describe('truth table of lint', () => {
  testTable('lint', ruff);
});

describe('truth table of secrets', () => {
  testTable('secrets', gitleaks);
});
