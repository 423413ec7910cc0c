import { expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import type { GateId } from '../../src/gates.js';
import type { GateResult, GateVerdict } from '../../src/model.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import { answering, fakeTool } from '../support/fake-tools.js';
import type { Answer, Step } from '../support/fake-tools.js';
import { memoryHost } from '../support/memory-host.js';
import { idOf, memoryRepository } from '../support/memory-repository.js';

/** The one commit of the repository under judgement. */
export const head = idOf('one');
/** A text in it that no report may hold. */
export const secret = ['not', 'a', 'key'].join('-');
const files = { 'app.py': `import os\nkey = "${secret}"\n` };

async function judge(gate: GateId, row: Row): Promise<GateResult> {
  const { answers, failOn = '', reports = {}, files: own = files } = row;
  const repository = memoryRepository({ commits: { one: { files: own } }, refs: { HEAD: 'one' } });
  const onDisk = Object.fromEntries(Object.entries(own).map(([name, text]) => [`/repository/${name}`, text]));
  const host = memoryHost({ files: { ...onDisk, ...reports }, repository, run: answering(answers) });
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

/** A cell of the table: what the tool does, and what the gate must say. */
export type Row = {
  readonly what: string;
  readonly answers: Partial<Record<Step, Answer>>;
  readonly verdict: GateVerdict;
  /** What the reason must name. */
  readonly cause?: RegExp;
  readonly failOn?: string;
  /** What the repository holds; default is one file in Python. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that the tool left behind, by absolute path. */
  readonly reports?: Readonly<Record<string, string>>;
};

/** What keeps any tool from ending by itself with whole output, at each of its commands. */
export const broken = (step: Step): readonly Row[] => [
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

/** Every cell, and that no green one lacks a proof. */
export function testTable(gate: GateId, rows: readonly Row[]): void {
  it.each(rows)('$what: $verdict', async (row) => {
    const { verdict, cause } = row;
    const result = await judge(gate, row);
    expect(result.verdict).toBe(verdict);
    const [scanner] = Object.values(result.scanners).filter(({ status }) => status !== 'not-applicable');
    if (verdict === 'error') {
      expect(result.reasons.join('\n')).toMatch(cause ?? /^never$/);
      expect(scanner).toMatchObject({ status: 'failed' });
    } else {
      expect(scanner).toMatchObject({ status: 'ran', proof: { version: '1.2.3', digest: 'a'.repeat(64) } });
    }
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('has no green cell without a proof', async () => {
    const verdicts = await Promise.all(rows.map(async (row) => judge(gate, row)));
    const green = verdicts.filter(({ verdict }) => verdict === 'pass');
    expect(green.length).toBeGreaterThan(0);
    for (const { scanners } of green) {
      const states = Object.values(scanners).map(({ status }) => status);
      expect(states).toContain('ran');
      // Other scanners of the gate have nothing to look at here.
      expect(states.filter((status) => status !== 'ran' && status !== 'not-applicable')).toEqual([]);
    }
  });
}
