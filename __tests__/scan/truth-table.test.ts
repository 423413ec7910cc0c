import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import type { GateId } from '../../src/gates.js';
import type { GateResult, GateVerdict } from '../../src/model.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import { answering, fakeTool, leakRow, ruffRow } from '../support/fake-tools.js';
import type { Answer, Step } from '../support/fake-tools.js';
import { memoryHost } from '../support/memory-host.js';
import { idOf, memoryRepository } from '../support/memory-repository.js';

const head = idOf('one');
const secret = ['not', 'a', 'key'].join('-');
const files = { 'app.py': `import os\nkey = "${secret}"\n` };

async function judge(gate: GateId, answers: Partial<Record<Step, Answer>>, failOn = ''): Promise<GateResult> {
  const repository = memoryRepository({ commits: { one: { files } }, refs: { HEAD: 'one' } });
  const onDisk = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/repository/${name}`, text]));
  const host = memoryHost({ files: onDisk, repository, run: answering(answers) });
  const request = {
    directory: '/repository',
    inputs: { ...emptyInputs, gates: gate, 'fail-on': failOn },
    staged: false,
  };
  const judgement = await check(host, { ...request, provide: (name) => Promise.resolve(fakeTool(name)) }, silent);
  const result = judgement.verdict.gates[gate];
  if (result === undefined) throw new Error(`no result for ${gate}`);
  return result;
}

type Row = {
  readonly what: string;
  readonly answers: Partial<Record<Step, Answer>>;
  readonly verdict: GateVerdict;
  /** What the reason must name. */
  readonly cause?: RegExp;
  readonly failOn?: string;
};

/** What keeps any tool from ending by itself with whole output, at each of its commands. */
const broken = (step: Step): readonly Row[] => [
  {
    what: `crash at ${step}`,
    answers: { [step]: { exitCode: 134 } },
    verdict: 'error',
    cause: /exited with 134|does not know the commit/,
  },
  { what: `signal at ${step}`, answers: { [step]: { signal: 'SIGSEGV' } }, verdict: 'error', cause: /SIGSEGV/ },
  {
    what: `time-out at ${step}`,
    answers: { [step]: { signal: 'SIGKILL', timedOut: true } },
    verdict: 'error',
    cause: /time limit of 600 s/,
  },
  {
    what: `missing binary at ${step}`,
    answers: { [step]: { startError: 'no such file' } },
    verdict: 'error',
    cause: /could not be started: no such file/,
  },
  {
    what: `cut output at ${step}`,
    answers: { [step]: { exitCode: 0, truncated: true, stdout: '[]' } },
    verdict: 'error',
    cause: /more than 256 MiB/,
  },
  ...(step === 'files' || step === 'rev-parse' || step === 'prepare'
    ? []
    : [
        {
          what: `empty report at ${step}`,
          answers: { [step]: { exitCode: 0, stdout: '' } },
          verdict: 'error' as const,
          cause: /readable JSON|canary key was not found/,
        },
        {
          what: `half a report at ${step}`,
          answers: { [step]: { exitCode: 0, stdout: '[{"code":' } },
          verdict: 'error' as const,
          cause: /readable JSON|canary key was not found/,
        },
        {
          what: `garbage at ${step}`,
          answers: { [step]: { exitCode: 0, stdout: '<html>' } },
          verdict: 'error' as const,
          cause: /readable JSON|canary key was not found/,
        },
        {
          what: `another report at ${step}`,
          answers: { [step]: { exitCode: 0, stdout: '{"results":[]}' } },
          verdict: 'error' as const,
          cause: /readable JSON|canary key was not found/,
        },
      ]),
];

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

describe.each([
  { gate: 'lint' as const, rows: ruff },
  { gate: 'secrets' as const, rows: gitleaks },
])('truth table of $gate', ({ gate, rows }) => {
  it.each(rows)('$what: $verdict', async ({ answers, verdict, cause, failOn }) => {
    const result = await judge(gate, answers, failOn);
    expect(result.verdict).toBe(verdict);
    const [scanner] = Object.values(result.scanners);
    if (verdict === 'error') {
      expect(result.reasons.join('\n')).toMatch(cause ?? /^never$/);
      expect(scanner).toMatchObject({ status: 'failed' });
    } else {
      expect(scanner).toMatchObject({ status: 'ran', proof: { version: '1.2.3', digest: 'a'.repeat(64) } });
    }
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('has no green cell without a proof', async () => {
    const verdicts = await Promise.all(rows.map(async ({ answers, failOn }) => judge(gate, answers, failOn)));
    const green = verdicts.filter(({ verdict }) => verdict === 'pass');
    expect(green.length).toBeGreaterThan(0);
    for (const { scanners } of green) for (const one of Object.values(scanners)) expect(one.status).toBe('ran');
  });
});
