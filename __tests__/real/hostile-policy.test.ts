import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/git-repository.js';
import {
  branchEvents,
  judgeProposal,
  policyPath,
  workflow,
  workflowPath,
  type BranchEvent,
  type Proposal,
} from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

type Named = readonly (readonly [kind: string, subject: string, change: string])[];

/** What the head does to policy or workflow, with which inputs it then runs, and what of it must be named. */
type Case = Proposal & {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly named: Named;
  /** Where the events differ: a merge holds what `main` got meanwhile, a branch does not. */
  readonly namedOnPush?: Named;
  /** Threshold of lint that the trusted commit sets, to see that it is that one which counts. */
  readonly threshold?: string;
  readonly events?: readonly BranchEvent[];
};

const folder = temporaryFolder();

/** Its threshold is not the default, so that it can be told whether it counts. */
const strict = 'gates:\n  lint: { fail-on: info }\n';
const loose = 'gates:\n  lint: { fail-on: none }\n  secrets: { fail-on: none }\n';
const off = 'gates:\n  lint: { mode: off }\n  secrets: { mode: off }\n';
const gone = 'gates:\n  lint: { fail-on: info, on-error: warn, mode: warn }\n  secrets: { mode: warn }\n';

const everything = { gates: 'lint,secrets' };

const policies: readonly Case[] = [
  {
    name: 'loosens the policy',
    base: { [policyPath]: strict },
    head: { [policyPath]: loose },
    named: [['policy', policyPath, 'changed']],
    threshold: 'info',
  },
  {
    name: 'turns the gates off',
    head: { [policyPath]: off },
    named: [['policy', policyPath, 'added']],
  },
  {
    name: 'lets the gates only warn',
    base: { [policyPath]: strict },
    head: { [policyPath]: gone },
    named: [['policy', policyPath, 'changed']],
    threshold: 'info',
  },
  {
    name: 'breaks the policy',
    base: { [policyPath]: strict },
    head: { [policyPath]: 'gates: [\n' },
    named: [['policy', policyPath, 'changed']],
    threshold: 'info',
  },
  {
    name: 'deletes the policy',
    base: { [policyPath]: strict },
    head: { [policyPath]: undefined },
    named: [['policy', policyPath, 'removed']],
    threshold: 'info',
  },
  {
    name: 'makes the policy a link',
    base: { [policyPath]: strict },
    head: { [policyPath]: { link: 'lax.yml' }, '.github/lax.yml': loose },
    named: [['policy', policyPath, 'symlink']],
    threshold: 'info',
  },
  {
    name: 'adds the policy as a link',
    head: { [policyPath]: { link: '../lax.yml' }, 'lax.yml': loose },
    named: [['policy', policyPath, 'symlink']],
  },
  {
    name: 'began before there was a policy',
    head: {},
    later: { [policyPath]: strict },
    named: [],
    namedOnPush: [['policy', policyPath, 'removed']],
    threshold: 'info',
  },
  {
    name: 'began before there was a policy and has a loose one of its own',
    head: { [policyPath]: loose },
    later: { [policyPath]: strict },
    named: [['policy', policyPath, 'changed']],
    threshold: 'info',
    // git cannot merge the two, so GitHub starts no run for the pull request.
    events: ['push'],
  },
];

/** The head's workflow has these inputs, and runs with them. */
const asks = (name: string, inputs: Readonly<Record<string, string>>, named: Named, uses = {}): Case => ({
  name,
  uses,
  head: { [workflowPath]: workflow(inputs), 'other.yml': off },
  inputs,
  named: [...named, ['workflow', workflowPath, 'changed']],
});

const workflows: readonly Case[] = [
  asks('asks for fail-on: none', { 'fail-on': 'none' }, [['input', 'fail-on', 'added']]),
  asks(
    'asks for fail-on: none for each gate',
    { ...everything, 'fail-on': 'lint=none, secrets=none' },
    [['input', 'fail-on', 'added']],
    everything,
  ),
  asks('asks for lint only', { gates: 'lint' }, [['input', 'gates', 'changed']], everything),
  asks('asks for lint where nothing was said', { gates: 'lint' }, [['input', 'gates', 'added']]),
  asks('asks for a policy of its own', { config: 'other.yml' }, [['input', 'config', 'added']]),
  {
    ...asks('drops the strict threshold', everything, [['input', 'fail-on', 'removed']], {
      ...everything,
      'fail-on': 'info',
    }),
    threshold: 'info',
  },
  asks('asks for another folder', { 'working-directory': 'docs' }, [['input', 'working-directory', 'added']]),
  {
    name: 'has a workflow of its own beside the first',
    head: { '.github/workflows/mine.yml': workflow({ gates: 'lint' }) },
    inputs: { gates: 'lint' },
    env: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/mine.yml@refs/heads/feature' },
    named: [
      ['input', 'gates', 'added'],
      ['workflow', '.github/workflows/mine.yml', 'added'],
    ],
  },
  {
    name: 'moves the workflow and asks for lint only',
    head: { [workflowPath]: undefined, '.github/workflows/mine.yaml': workflow({ gates: 'lint', 'fail-on': 'none' }) },
    inputs: { gates: 'lint', 'fail-on': 'none' },
    env: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/mine.yaml@refs/heads/feature' },
    named: [
      ['input', 'fail-on', 'added'],
      ['input', 'gates', 'added'],
      ['workflow', workflowPath, 'removed'],
      ['workflow', '.github/workflows/mine.yaml', 'added'],
    ],
  },
];

describe.each(branchEvents)('%s: the verdict stays fail where the head', (event) => {
  const narrow = policies.map((one) => ({ uses: everything, inputs: everything, ...one }));
  const cases = [...narrow, ...workflows].filter(({ events }) => events?.includes(event) ?? true);
  it.each(cases)('$name', async ({ inputs = {}, env = {}, named, namedOnPush, threshold = 'low', ...proposal }) => {
    const run = await judgeProposal(folder, proposal, { event, inputs, env });
    const expected = event === 'push' ? (namedOnPush ?? named) : named;
    const changes = run.verdict.changes.map(({ kind, subject, change }) => [kind, subject, change]);
    expect({ exit: run.exitCode, outputs: run.outputs, gates: run.verdict.gates }).toMatchObject({
      exit: 1,
      outputs: { verdict: 'fail', lint: 'fail', secrets: 'fail', 'lint-findings': '1', 'secrets-findings': '1' },
      gates: { lint: { mode: 'enforce', failOn: threshold }, secrets: { mode: 'enforce' } },
    });
    expect(changes.sort()).toEqual([...expected].sort());
    for (const [, subject] of expected) expect(run.page).toContain(`<code>${subject}</code>`);
    expect(run.page.includes('What this change does to its own judgement')).toBe(expected.length > 0);
    expectNoTrace(run);
  });
});
