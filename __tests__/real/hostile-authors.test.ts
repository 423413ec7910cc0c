import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, faults, judgeProposal, policyPath, workflow, workflowPath } from '../support/pull-request.js';
import type { Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

const folder = temporaryFolder();

/** An unused import: a finding of severity low. */
const untidy: Entries = { 'src/deep/new.py': 'import os\n\nANSWER = 42\n' };
const lax = 'gates:\n  secrets: { fail-on: none }\n';
const nothing = 'exclude = ["src/deep"]\n';

/** A second job, which somebody may change without any thought of this Action. */
const build = (image: string): string => `  build:\n    runs-on: ${image}\n    steps:\n      - run: make\n`;
const secretsJob = [
  '  secrets:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  `      - uses: acme/security-gates@${'0123456789'.repeat(4)} # v1.0.0`,
  '        with:',
  '          gates: secrets',
  '',
].join('\n');

type Case = Proposal & {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: number;
  /** Outputs that must be there; a gate that must not run is `undefined`. */
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly changes: readonly (readonly [kind: string, subject: string, change: string])[];
};

const narrow = { gates: 'secrets' };
const both = { gates: 'lint,secrets' };
const high = { ...both, 'fail-on': 'high' };
const low = { ...both, 'fail-on': 'low' };

const unchanged: readonly Case[] = [
  {
    name: 'gates: secrets in a job of its own judges secrets alone',
    base: { [workflowPath]: workflow({ gates: 'lint' }, secretsJob) },
    head: {},
    inputs: narrow,
    env: { GITHUB_JOB: 'secrets' },
    exit: 1,
    outputs: { verdict: 'fail', secrets: 'fail', lint: undefined },
    changes: [],
  },
  {
    name: 'gates: secrets in a job of its own, while another job is changed',
    base: { [workflowPath]: workflow({ gates: 'lint' }, secretsJob + build('ubuntu-22.04')) },
    first: untidy,
    head: { [workflowPath]: workflow({ gates: 'lint' }, secretsJob + build('ubuntu-24.04')) },
    inputs: narrow,
    env: { GITHUB_JOB: 'secrets' },
    exit: 0,
    outputs: { verdict: 'pass', secrets: 'pass', lint: undefined },
    changes: [['workflow', workflowPath, 'changed']],
  },
  {
    name: 'fail-on: high lets findings of severity low not count',
    uses: high,
    first: untidy,
    head: {},
    inputs: high,
    exit: 0,
    outputs: { verdict: 'pass', lint: 'pass', 'lint-findings': '0', secrets: 'pass' },
    changes: [],
  },
  {
    name: 'fail-on: high lets findings of severity high count',
    uses: high,
    head: {},
    inputs: high,
    exit: 1,
    outputs: { verdict: 'fail', lint: 'fail', 'lint-findings': '1', secrets: 'fail' },
    changes: [],
  },
  {
    name: 'a stricter input that is new counts at once',
    uses: high,
    first: untidy,
    head: { [workflowPath]: workflow(low) },
    inputs: low,
    exit: 1,
    outputs: { verdict: 'fail', lint: 'fail', 'lint-findings': '1', secrets: 'pass' },
    changes: [
      ['input', 'fail-on', 'changed'],
      ['workflow', workflowPath, 'changed'],
    ],
  },
  {
    name: 'the trusted configuration of the scanners is obeyed',
    base: { 'ruff.toml': nothing, '.gitleaksignore': 'src/deep/new.py:aws-access-token:8\n' },
    uses: both,
    head: {},
    inputs: both,
    exit: 0,
    outputs: { verdict: 'pass', lint: 'pass', secrets: 'pass' },
    changes: [],
  },
];

const ruleset: readonly Case[] = ['high', 'low'].map((threshold) => ({
  name: `a workflow of another repository brings its own inputs (${threshold}), and the head no configuration`,
  uses: 'nothing',
  first: untidy,
  head: { 'ruff.toml': nothing, [workflowPath]: workflow({ gates: 'secrets' }) },
  inputs: { ...both, 'fail-on': threshold },
  env: { GITHUB_WORKFLOW_REF: 'acme/policies/.github/workflows/required.yml@refs/heads/main' },
  exit: threshold === 'high' ? 0 : 1,
  outputs: { verdict: threshold === 'high' ? 'pass' : 'fail', lint: threshold === 'high' ? 'pass' : 'fail' },
  changes: [
    ['workflow', workflowPath, 'added'],
    ['steering', 'ruff.toml', 'added'],
  ],
}));

describe.each(branchEvents)('%s: authors get what they expect:', (event) => {
  it.each([...unchanged, ...ruleset])(
    '$name',
    async ({ inputs = {}, env = {}, exit, outputs, changes, ...proposal }) => {
      const run = await judgeProposal(folder, proposal, { event, inputs, env });
      const wanted = Object.fromEntries(Object.keys(outputs).map((name) => [name, run.outputs[name]]));
      expect({ exit: run.exitCode, outputs: wanted }).toEqual({ exit, outputs });
      expect(run.verdict.changes.map(({ kind, subject, change }) => [kind, subject, change])).toEqual(changes);
      expect(run.verdict.source.trusted).toBe(run.proposed.main);
      if (inputs === high && exit === 0) {
        expect(run.verdict.gates.lint).toMatchObject({ findings: { low: 1 }, marks: { 'below-threshold': 1 } });
      }
      expectNoTrace(run);
    },
  );

  it('a change that introduces the Action is judged by its own rules, which is said', async () => {
    const head = { [workflowPath]: workflow(), [policyPath]: lax, 'ruff.toml': nothing };
    const run = await judgeProposal(folder, { uses: 'nothing', head }, { event });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', lint: 'pass', secrets: 'pass' });
    expect(run.verdict.gates.secrets).toMatchObject({ failOn: 'none', findings: { critical: 1 } });
    expect(run.verdict.changes).toEqual([]);
    expect(run.verdict.source.trusted).toBeUndefined();
    for (const text of [run.page, run.verdict.notes.join('\n')]) expect(text).toContain('introduces security-gates');
    expectNoTrace(run);
  });

  it('without that introduction the same rules are not obeyed', async () => {
    const head = { [policyPath]: lax, 'ruff.toml': nothing };
    const run = await judgeProposal(folder, { head, first: faults() }, { event });
    expect(run.outputs).toMatchObject({ verdict: 'fail', lint: 'fail', secrets: 'fail' });
    expect(run.verdict.changes).toHaveLength(2);
    expectNoTrace(run);
  });
});
