import { describe, expect, it } from '@jest/globals';
import type { Result, Run } from 'sarif';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import type { Inputs } from '../../src/config/inputs.js';
import type { Absence, InlineSuppression, Outcome, Plan, Proof, Severity } from '../../src/model.js';
import { judge } from '../../src/policy/judge.js';
import { scanners } from '../../src/scanners/index.js';

const proof: Proof = {
  tool: 'tool',
  version: '1',
  digest: 'd',
  source: 's',
  command: 'c',
  exitCode: 0,
  durationMs: 1,
  targets: [],
  files: { expected: 1, seen: 1, excluded: [] },
  checks: [],
  data: [],
  remarks: [],
};

const result = (severity: Severity, mark?: string): Result => ({
  ruleId: 'R',
  message: { text: 'm' },
  properties: { 'security-gates/severity': severity, ...(mark === undefined ? {} : { 'security-gates/mark': mark }) },
});

const runOf = (gate: string, results: Result[]): Run => ({
  tool: { driver: { name: gate, rules: [{ id: 'R' }] } },
  automationDetails: { id: `security-gates/${gate}/x/` },
  results,
});

const lint = (...results: Result[]): Outcome => ({
  status: 'ran',
  gate: 'lint',
  scanner: 'ruff',
  run: runOf('lint', results),
  proof,
});
const secrets = (...results: Result[]): Outcome => ({
  status: 'ran',
  gate: 'secrets',
  scanner: 'gitleaks',
  run: runOf('secrets', results),
  proof,
});
const lintFailed: Outcome = {
  status: 'failed',
  gate: 'lint',
  scanner: 'ruff',
  reason: 'ruff crashed',
  remedy: 'mend it',
};
const lintSkipped: Outcome = { status: 'skipped', gate: 'lint', scanner: 'ruff', reason: 'fail-fast' };
const noLint: Absence = { status: 'not-applicable', gate: 'lint', scanner: 'ruff', reason: 'no Python files' };
const noSecrets: Absence = { status: 'not-applicable', gate: 'secrets', scanner: 'gitleaks', reason: 'nothing' };

const suppression: InlineSuppression = {
  scanner: 'ruff',
  path: 'a.py',
  line: 1,
  rules: [],
  reason: '',
  scope: 'file',
  added: true,
};

function verdictOf(outcomes: Outcome[], absences: Absence[] = [], inputs: Partial<Inputs> = {}, policy = '') {
  const text = policy === '' ? undefined : { path: 'policy.yml', text: policy };
  const plan: Plan = {
    source: { event: 'local', trustedBecause: 'b', pullRequest: false, staged: false },
    config: configure({ ...emptyInputs, ...inputs }, text, scanners),
    changes: [],
    jobs: [],
    absences,
    suppressions: [suppression],
  };
  return judge(plan, outcomes, ['a note']).verdict;
}

describe('overall verdict', () => {
  const warnLint = 'gates:\n  lint:\n    mode: warn\n';
  it.each([
    { what: 'all clean', outcomes: [lint(), secrets()], verdict: 'pass' },
    { what: 'a finding that counts', outcomes: [lint(result('low')), secrets()], verdict: 'fail' },
    { what: 'a finding set aside', outcomes: [lint(result('high', 'suppressed')), secrets()], verdict: 'pass' },
    { what: 'a failed scanner', outcomes: [lintFailed, secrets()], verdict: 'error' },
    {
      what: 'a failed scanner and findings elsewhere',
      outcomes: [lintFailed, secrets(result('critical'))],
      verdict: 'error',
    },
    { what: 'a skipped gate', outcomes: [lintSkipped, secrets()], verdict: 'fail' },
    { what: 'nothing ran', outcomes: [], absences: [noLint, noSecrets], verdict: 'error' },
    { what: 'nothing at all', outcomes: [], verdict: 'error' },
    { what: 'only skipped', outcomes: [lintSkipped], verdict: 'error' },
    { what: 'one gate has nothing to look at', outcomes: [secrets()], absences: [noLint], verdict: 'pass' },
    {
      what: 'a named gate has nothing to look at',
      outcomes: [secrets()],
      absences: [noLint],
      inputs: { gates: 'lint,secrets' },
      verdict: 'error',
    },
    {
      what: 'a named gate may be absent',
      outcomes: [secrets()],
      absences: [noLint],
      inputs: { gates: 'lint,secrets' },
      policy: 'gates:\n  lint:\n    if-absent: pass\n',
      verdict: 'pass',
    },
    {
      what: 'findings of a gate that warns',
      outcomes: [lint(result('high')), secrets()],
      policy: warnLint,
      verdict: 'pass',
    },
    { what: 'an error of a gate that warns', outcomes: [lintFailed, secrets()], policy: warnLint, verdict: 'error' },
    {
      what: 'an error that may be',
      outcomes: [lintFailed, secrets()],
      policy: 'gates:\n  lint:\n    on-error: warn\n',
      verdict: 'pass',
    },
    {
      what: 'only errors that may be',
      outcomes: [lintFailed],
      absences: [noSecrets],
      policy: 'gates:\n  lint:\n    on-error: warn\n',
      verdict: 'error',
    },
    {
      what: 'an error that may be, beside findings of another scanner of the gate',
      outcomes: [lint(result('low')), { ...lintFailed, scanner: 'other' }, secrets()],
      policy: 'gates:\n  lint:\n    on-error: warn\n',
      verdict: 'fail',
    },
    {
      what: 'an error that may be, beside findings of a gate that warns',
      outcomes: [lint(result('low')), { ...lintFailed, scanner: 'other' }, secrets()],
      policy: 'gates:\n  lint:\n    on-error: warn\n    mode: warn\n',
      verdict: 'pass',
    },
    {
      what: 'threshold above the findings',
      outcomes: [lint(result('low')), secrets()],
      inputs: { 'fail-on': 'high' },
      verdict: 'pass',
    },
  ])('$what: $verdict', ({ outcomes, absences, inputs, policy, verdict }) => {
    expect(verdictOf(outcomes, absences, inputs, policy).verdict).toBe(verdict);
  });

  it('says that no gate ran, beside the notes it was given', () => {
    expect(verdictOf([], [noLint, noSecrets]).notes).toEqual(['a note', expect.stringContaining('No gate ran')]);
    expect(verdictOf([lint()]).notes).toEqual(['a note']);
  });

  it('hands the inline suppressions on, without the secrets that a job found in them', () => {
    expect(verdictOf([lint()]).suppressions).toEqual([suppression]);
    const redacted = { 0: { rules: [], reason: '[redacted]' } };
    expect(verdictOf([{ ...secrets(), redacted } as Outcome]).suppressions).toEqual([
      { ...suppression, reason: '[redacted]' },
    ]);
  });
});

describe('gate result', () => {
  it('counts findings by severity and marks, and what is at or above the threshold', () => {
    const outcome = lint(result('high'), result('low'), result('medium', 'suppressed'));
    const { lint: judged } = verdictOf([outcome, secrets()], [], { 'fail-on': 'medium' }).gates;
    expect(judged).toMatchObject({
      verdict: 'fail',
      failOn: 'medium',
      counted: 1,
      findings: { critical: 0, high: 1, medium: 0, low: 1, info: 0 },
      marks: { suppressed: 1, 'below-threshold': 1, waived: 0, baseline: 0, duplicate: 0 },
      blocking: true,
    });
  });

  it('keeps the reason, the way out and the command of what failed', () => {
    const { lint: judged } = verdictOf([lintFailed, secrets()]).gates;
    expect(judged?.reasons).toEqual(['ruff: ruff crashed']);
    expect(judged?.scanners['ruff']).toEqual({ status: 'failed', reason: 'ruff crashed', remedy: 'mend it' });
  });

  it('does not block where it only warns, yet keeps its own verdict', () => {
    const { lint: judged } = verdictOf(
      [lint(result('high')), secrets()],
      [],
      {},
      'gates:\n  lint:\n    mode: warn\n',
    ).gates;
    expect(judged).toMatchObject({ verdict: 'fail', blocking: false, mode: 'warn' });
  });
});
