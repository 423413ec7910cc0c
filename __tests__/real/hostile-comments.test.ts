import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/git-repository.js';
import { branchEvents, faults, faulty, judgeProposal, type Comments, type Proposal } from '../support/pull-request.js';
import { expectNoTrace } from '../support/spy.js';

/** What comments in the code set aside, and what is left. */
type Case = Proposal & {
  readonly name: string;
  readonly lint: 'pass' | 'fail';
  readonly secrets: 'pass' | 'fail';
  /** Findings set aside, by gate. */
  readonly suppressed: { readonly lint: number; readonly secrets: number };
};

const folder = temporaryFolder();
const inLint = { lint: 1, secrets: 0 };

/** The fault is written with the comment from its first commit on. */
const withComments = (name: string, comments: Comments, expected: Omit<Case, 'name' | 'head'>): Case => ({
  name,
  first: faults(comments),
  head: {},
  ...expected,
});

const cases: readonly Case[] = [
  withComments('noqa for the rule', { lint: '  # noqa: S605' }, { lint: 'pass', secrets: 'fail', suppressed: inLint }),
  withComments('noqa for all rules', { lint: '  # noqa' }, { lint: 'pass', secrets: 'fail', suppressed: inLint }),
  ...[
    { first: '# ruff: noqa' },
    { last: '# ruff: noqa: S605' },
    { first: '# flake8: noqa' },
    { first: '# ruff: file-ignore[S605]' },
    { first: '# ruff: disable[S605]', last: '# ruff: enable[S605]' },
    { lint: '  # ruff: ignore[S605]' },
  ].map((comments) =>
    withComments(Object.values(comments).join(' … '), comments, { lint: 'pass', secrets: 'fail', suppressed: inLint }),
  ),
  withComments(
    'noqa for another rule',
    { lint: '  # noqa: S101' },
    { lint: 'fail', secrets: 'fail', suppressed: { lint: 0, secrets: 0 } },
  ),
  withComments(
    'gitleaks:allow',
    { secret: '  # gitleaks:allow' },
    { lint: 'fail', secrets: 'pass', suppressed: { lint: 0, secrets: 1 } },
  ),
  withComments(
    'noqa and gitleaks:allow',
    { lint: '  # noqa', secret: '  # gitleaks:allow' },
    { lint: 'pass', secrets: 'pass', suppressed: { lint: 1, secrets: 1 } },
  ),
  {
    name: 'gitleaks:allow behind a secret that was committed without it',
    head: faults({ secret: '  # gitleaks:allow' }),
    lint: 'fail',
    secrets: 'fail',
    suppressed: { lint: 0, secrets: 1 },
  },
];

const inputs = { gates: 'lint,secrets' };

describe.each(branchEvents)('%s: an inline comment is obeyed, counted and shown', (event) => {
  it.each(cases)('$name', async ({ lint, secrets, suppressed, ...proposal }) => {
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    const verdict = lint === 'pass' && secrets === 'pass' ? 'pass' : 'fail';
    expect({ exit: run.exitCode, outputs: run.outputs, gates: run.verdict.gates }).toMatchObject({
      exit: verdict === 'pass' ? 0 : 1,
      outputs: { verdict, lint, secrets },
      gates: {
        lint: { marks: { suppressed: suppressed.lint } },
        secrets: { marks: { suppressed: suppressed.secrets } },
      },
    });
    const count = suppressed.lint + suppressed.secrets;
    expect(run.page.includes(`${count} suppressed by inline comments`)).toBe(count > 0);
    expect(run.log.includes('suppressed by inline comments')).toBe(count > 0);
    const rows = run.page.split('\n').filter((line) => line.includes('suppressed: '));
    expect(rows.length).toBe(count);
    for (const row of rows) expect(row).toContain(`<code>${faulty}:`);
    expectNoTrace(run);
  });
});

describe.each(branchEvents)('%s: a fault in a folder that ruff leaves out by itself', (event) => {
  it('is not found, and the file is named as not read', async () => {
    const proposal = { first: { 'build/new.py': faults()[faulty], '.venv/new.py': 'import os\n' }, head: {} };
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: 'fail', lint: 'fail', 'lint-findings': '1' });
    const ruff = run.verdict.gates.lint?.scanners['ruff'];
    expect(ruff).toMatchObject({ proof: { files: { expected: 4, seen: 3, excluded: ['.venv/new.py'] } } });
    expect(run.page).toContain('.venv/new.py');
    expectNoTrace(run);
  });
});
