import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, judgeProposal, policyPath, type Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

type Named = readonly (readonly [subject: string, change: string])[];

/** What the head plants beside the unsafe line, and what of it must be named. */
type Case = Proposal & { readonly name: string; readonly named: Named };

const folder = temporaryFolder();

const unsafe = (comment = ''): string =>
  `import subprocess\n\n\ndef run(line):\n    subprocess.run(line, shell=True, check=True)${comment}\n`;

/** A rule that finds the unsafe line, where its `paths` let it look. */
const rules = (paths: object = {}, pattern = 'subprocess.run(..., shell=True, ...)'): string =>
  JSON.stringify({
    rules: [{ id: 'own', severity: 'ERROR', message: 'No.', languages: ['python'], pattern, ...paths }],
  });

const policy = (semgrep: object, more: object = {}): string =>
  JSON.stringify({ gates: { sast: { scanners: { semgrep }, ...more } } });

const inputs = { gates: 'sast' };
const own: Entries = { 'ci/rules.yml': rules(), [policyPath]: policy({ rules: ['ci/rules.yml'] }) };

const at = (path: string): Entries => ({ [path]: unsafe() });

const cases: readonly Case[] = [
  { name: 'plants nothing', head: at('src/new.py'), named: [] },
  {
    name: 'adds .semgrepignore',
    head: { ...at('src/new.py'), '.semgrepignore': '*\n' },
    named: [['.semgrepignore', 'added']],
  },
  {
    name: 'adds .semgrepignore in a folder',
    head: { ...at('src/new.py'), 'src/.semgrepignore': '*\n' },
    named: [['src/.semgrepignore', 'added']],
  },
  {
    name: 'changes .semgrepignore',
    base: { '.semgrepignore': 'old/\n' },
    head: { ...at('src/new.py'), '.semgrepignore': '*.py\n' },
    named: [['.semgrepignore', 'changed']],
  },
  {
    name: 'changes what .semgrepignore takes in',
    base: { '.semgrepignore': ':include .gitignore\n', '.gitignore': 'old/\n' },
    head: { ...at('src/new.py'), '.gitignore': '*.py\n' },
    named: [['.gitignore', 'changed']],
  },
  {
    name: 'makes .semgrepignore a link',
    base: { '.semgrepignore': 'old/\n' },
    head: { ...at('src/new.py'), '.semgrepignore': { link: 'all' }, all: '*\n' },
    named: [['.semgrepignore', 'symlink']],
  },
  // What semgrep leaves out by itself, where a repository says nothing.
  ...['tests', 'test', 'vendor', 'node_modules', 'build', 'dist', '.venv', 'examples', 'fixtures'].map((place) => ({
    name: `hides in ${place}/`,
    head: at(`${place}/new.py`),
    named: [],
  })),
  { name: 'has .gitignore hide all Python', head: { ...at('src/new.py'), '.gitignore': '*.py\n' }, named: [] },
  {
    name: 'hides in a file above 1 MB',
    head: { 'src/new.py': `${unsafe()}${'# comment\n'.repeat(120_000)}` },
    named: [],
  },
  { name: 'hides in a file whose name is no UTF-8', head: { 'latin1:src/caf\xe9.py': unsafe() }, named: [] },
  {
    name: 'changes the rules',
    base: own,
    head: { ...at('src/new.py'), 'ci/rules.yml': rules({}, 'nothing_at_all(...)') },
    named: [['ci/rules.yml', 'changed']],
  },
  {
    name: 'limits the rules by paths',
    base: own,
    head: { ...at('src/new.py'), 'ci/rules.yml': rules({ paths: { exclude: ['*'] } }) },
    named: [['ci/rules.yml', 'changed']],
  },
  {
    name: 'removes the rules',
    base: own,
    head: { ...at('src/new.py'), 'ci/rules.yml': undefined },
    named: [['ci/rules.yml', 'removed']],
  },
  {
    name: 'makes the rules a link',
    base: own,
    head: { ...at('src/new.py'), 'ci/rules.yml': { link: 'lax.yml' }, 'ci/lax.yml': rules({}, 'nothing_at_all(...)') },
    named: [['ci/rules.yml', 'symlink']],
  },
  {
    name: 'adds a file to a folder of rules',
    base: { 'ci/rules/a.yml': rules(), [policyPath]: policy({ rules: ['ci/rules'] }) },
    head: { ...at('src/new.py'), 'ci/rules/b.yml': 'rules: [\n' },
    named: [['ci/rules/b.yml', 'added']],
  },
];

describe.each(branchEvents)('%s: sast stays fail where the head', (event) => {
  it.each(cases)('$name', async ({ named, name: _, ...proposal }) => {
    const run = await judgeProposal(folder, { ...proposal, first: {}, uses: inputs }, { event, inputs });
    const changes = run.verdict.changes.map(({ kind, subject, change }) => [kind, subject, change]);
    expect({ exit: run.exitCode, outputs: run.outputs, changes: changes.sort() }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', sast: 'fail', 'sast-findings': '1' },
      changes: named.map(([subject, change]) => ['steering', subject, change]),
    });
    for (const [subject] of named) expect(run.page).toContain(subject);
    expectNoTrace(run);
  });

  it('loosens the policy for sast', async () => {
    const head = {
      ...at('src/new.py'),
      [policyPath]: policy({ rules: ['ci/lax.yml'] }, { mode: 'off' }),
      'ci/lax.yml': rules({}, 'f()'),
    };
    const run = await judgeProposal(folder, { first: {}, head, uses: inputs }, { event, inputs });
    expect(run.outputs).toMatchObject({ verdict: 'fail', sast: 'fail', 'sast-findings': '1' });
    expect(run.verdict.changes.map(({ subject }) => subject)).toContain(policyPath);
  });

  it('breaks the syntax to keep semgrep from reading: an error, never a pass', async () => {
    const head = { 'src/new.py': `${unsafe()}def (\n    subprocess.run(y, shell=True)\n` };
    const run = await judgeProposal(folder, { first: {}, head, uses: inputs }, { event, inputs });
    expect([run.exitCode, run.outputs['sast']]).toEqual([2, 'error']);
  });

  it('sets the finding aside by nosemgrep: honoured, and shown', async () => {
    const head = { 'src/new.py': unsafe('  # nosemgrep: subprocess-shell-true') };
    const run = await judgeProposal(folder, { first: {}, head, uses: inputs }, { event, inputs });
    expect([run.exitCode, run.outputs['sast']]).toEqual([0, 'pass']);
    expect(run.page).toContain('suppressed: nosemgrep');
  });
});
