import { describe, expect, it } from '@jest/globals';
import { temporaryFolder, type Entries } from '../support/git-repository.js';
import { branchEvents, judgeProposal, workflowPath, type Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

const folder = temporaryFolder();
const inputs = { gates: 'workflows' };

/** What the head of a pull request wants to slip in: a script made of what strangers write. */
const triage = '.github/workflows/triage.yml';
const lines = (comment = ''): string =>
  [
    'name: triage',
    'on: { issues: { types: [opened] } }',
    'permissions: {}',
    'concurrency: { group: triage, cancel-in-progress: true }',
    'jobs:',
    '  greet:',
    '    name: greet',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    `      - run: echo "\${{ github.event.issue.title }}"${comment}`,
    '',
  ].join('\n');

const ignoring = 'rules:\n  template-injection:\n    ignore: [triage.yml]\n';
const disabling = 'rules:\n  template-injection:\n    disable: true\n';

type Case = { readonly name: string; readonly head: Entries; readonly named: readonly string[] };

/** Each leaves the one finding as it is, and what steers zizmor is named. */
const unchanged: readonly Case[] = [
  { name: 'plants nothing more', head: {}, named: [] },
  { name: 'ignores its file in .github', head: { '.github/zizmor.yml': ignoring }, named: ['.github/zizmor.yml'] },
  { name: 'disables the audit at the root', head: { 'zizmor.yml': disabling }, named: ['zizmor.yml'] },
  {
    name: 'does both, in the other spelling',
    head: { '.github/zizmor.yaml': disabling, 'zizmor.yaml': ignoring },
    named: ['.github/zizmor.yaml', 'zizmor.yaml'],
  },
  { name: 'configures a folder of its own', head: { '.github/workflows/zizmor.yml.txt': disabling }, named: [] },
  {
    name: 'hides its folder from git',
    head: { '.gitignore': '.github\n*.yml\n', '.github/.gitignore': '*\n' },
    named: [],
  },
  {
    name: 'brings a bomb of anchors',
    head: {
      '.github/workflows/bomb.yml': `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefghi'[index] ?? ''}`)
              .join(',')}]`,
        )
        .join('\n')}\non: push\njobs: {}\n`,
    },
    named: [],
  },
];

/** Each keeps zizmor from telling: an error, never a pass. */
const errors: readonly Case[] = [
  { name: 'breaks a file beside it', head: { '.github/workflows/broken.yml': 'on: [\n' }, named: [] },
  { name: 'writes its file in two documents', head: { [triage]: `${lines()}---\n${lines()}` }, named: [] },
  { name: 'writes its file as UTF-16', head: { [triage]: Buffer.from(`\ufeff${lines()}`, 'utf16le') }, named: [] },
  { name: 'writes a key twice', head: { [triage]: `${lines()}jobs: {}\n` }, named: [] },
];

describe.each(branchEvents)('%s: the gate workflows, where the head', (event) => {
  it.each(unchanged)('$name, stays fail', async ({ head, named }) => {
    const proposal: Proposal = { first: {}, head: { [triage]: lines(), ...head }, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    const steering = run.verdict.changes.filter(({ kind }) => kind === 'steering').map(({ subject }) => subject);
    expect({ exit: run.exitCode, outputs: run.outputs, steering: steering.sort() }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', workflows: 'fail', 'workflows-findings': '1' },
      steering: named,
    });
    expectNoTrace(run);
  });

  it.each(errors)('$name, is an error', async ({ head }) => {
    const proposal: Proposal = { first: {}, head: { [triage]: lines(), ...head }, uses: inputs };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    expect([run.exitCode, run.outputs['workflows']]).toEqual([2, 'error']);
  });

  it('tells zizmor to look away by a comment, is shown', async () => {
    const proposal: Proposal = {
      first: {},
      head: { [triage]: lines(' # zizmor: ignore[template-injection] all is well') },
      uses: inputs,
    };
    const run = await judgeProposal(folder, proposal, { event, inputs });
    expect(run.verdict.suppressions).toMatchObject([{ scanner: 'zizmor', path: triage, added: true }]);
    expect([run.exitCode, run.outputs['workflows']]).toEqual([0, 'pass']);
    expect(run.verdict.gates.workflows?.marks.suppressed).toBe(1);
    expect(run.page).toContain('new inline suppression');
  });

  it('puts its script into an action in a nested folder of workflows, fails', async () => {
    const steps = (first: string): string => `  steps:\n    - run: echo "${first}"\n      shell: bash\n`;
    const action = (first: string): Entries => ({
      'x/.github/workflows/action.yml': `name: x\ndescription: x\nruns:\n  using: composite\n${steps(first)}`,
    });
    const judge = (head: Entries) => judgeProposal(folder, { first: {}, head, uses: inputs }, { event, inputs });
    const run = await judge(action('${{ github.event.issue.title }}'));
    expect([run.exitCode, run.outputs['workflows']]).toEqual([1, 'fail']);
    expect(run.page).toContain('x/.github/workflows/action.yml');
    const harmless = await judge(action('hello'));
    expect([harmless.exitCode, harmless.outputs['workflows']]).toEqual([0, 'pass']);
  });

  it('puts its workflow where nobody runs it, passes', async () => {
    const head = { '.github/workflows/old/triage.yml': lines(), 'sub/.github/workflows/triage.yml': lines() };
    const run = await judgeProposal(folder, { first: {}, head, uses: inputs }, { event, inputs });
    expect([run.exitCode, run.outputs['workflows']]).toEqual([0, 'pass']);
    expect(run.verdict.gates.workflows?.scanners['zizmor']).toMatchObject({
      proof: { files: { expected: 1, seen: 1 } },
    });
    expect(workflowPath).toContain('.github/workflows/');
  });
});
