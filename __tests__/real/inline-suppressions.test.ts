import { describe, expect, it } from '@jest/globals';
import type { InlineSuppression } from '../../src/model.js';
import { temporaryFolder } from '../support/git-repository.js';
import { branchEvents, faults, faulty, judgeProposal, secret, type Judged } from '../support/pull-request.js';
import { channelsWith, expectNoTrace } from '../support/spy.js';

const folder = temporaryFolder();

const short = ({ verdict }: Judged): readonly string[] =>
  verdict.suppressions.map(
    ({ added, path, line, scanner, rules }: InlineSuppression) =>
      `${added ? '+ ' : ''}${path}:${line} ${scanner} [${rules.join(' ')}]`,
  );

const base = {
  'src/old.py': '# ruff: noqa: E501 generated\nimport os  # noqa: F401\n',
  'notes.txt': 'sample = 1  # gitleaks:allow\n',
};

const inputs = { gates: 'lint,secrets' };

describe.each(branchEvents)('%s: the comments of a change', (event) => {
  it('are listed first, above the findings, whether they silence something or not', async () => {
    const proposal = {
      base,
      first: faults({ lint: '  # noqa: S605 trusted input', secret: '  # gitleaks:allow a sample' }),
      head: { 'src/old.py': `"""Old."""\n${base['src/old.py']}\nx = 1  # noqa: E501\n`, 'notes.txt': undefined },
    };
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    expect(short(run)).toEqual([
      `+ ${faulty}:5 ruff [S605]`,
      `+ ${faulty}:8 gitleaks []`,
      '+ src/old.py:5 ruff [E501]',
      'src/old.py:2 ruff [E501]',
      'src/old.py:3 ruff [F401]',
    ]);
    expect(run.verdict.suppressions[0]).toMatchObject({ reason: 'trusted input', scope: 'line' });
    expect(run.outputs).toMatchObject({ verdict: 'pass', lint: 'pass', secrets: 'pass' });
    expect(run.page).toContain('### 3 new inline suppressions');
    expect(run.page.indexOf('new inline suppressions')).toBeLessThan(run.page.indexOf('findings do not count'));
    expect(run.page).toContain('2 older inline suppressions');
    expect(run.log).toContain('5 inline suppressions, 3 of them new');
    expect(run.log).toMatch(new RegExp(`\\+ ${faulty}:5 {2}ruff, S605, line: trusted input`));
    expectNoTrace(run);
  });

  it('are none where it only moves lines, renames files, and takes comments away', async () => {
    const proposal = {
      base,
      first: { 'src/old.py': undefined, 'lib/old.py': base['src/old.py'] },
      head: { 'notes.txt': `# Notes\n\n${base['notes.txt']}` },
    };
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    expect(short(run)).toEqual(['lib/old.py:1 ruff [E501]', 'lib/old.py:2 ruff [F401]', 'notes.txt:3 gitleaks []']);
    expect(run.page).toContain('3 inline suppressions');
    expect(run.page).not.toContain('new inline');
    expect(run.log).toContain('3 inline suppressions\n');
  });

  it('count against the tip of the base branch, not against where the branch began', async () => {
    const proposal = {
      base,
      first: { 'src/new.py': 'x = 1\n' },
      head: { 'src/old.py': `${base['src/old.py']}y = 1  # noqa: E501\n` },
      later: { 'src/main.py': 'z = 1  # noqa: E501\n' },
    };
    const run = await judgeProposal(folder, { uses: inputs, ...proposal }, { event, inputs });
    expect(short(run).filter((line) => line.startsWith('+'))).toEqual(['+ src/old.py:3 ruff [E501]']);
  });

  it('do not carry a secret into a report', async () => {
    const comments = { secret: `  # gitleaks:allow KEY = "${secret}"`, lint: `  # noqa: S605 ${secret}` };
    const run = await judgeProposal(
      folder,
      { uses: inputs, base, first: faults(comments), head: {} },
      { event, inputs },
    );
    const words = run.verdict.suppressions.flatMap(({ added, rules, reason }) => (added ? [[...rules, reason]] : []));
    // What follows the key's first digits looks like a rule.
    expect(words).toEqual([['[redacted]', '[redacted]', '[redacted]', ''], ['[redacted]']]);
    for (const part of [secret.slice(0, 11), secret.slice(11)]) expect(channelsWith(run, part)).toEqual([]);
    expectNoTrace(run);
  });

  it('are those of the gates that are on', async () => {
    const uses = { gates: 'secrets' };
    const proposal = { base, uses, first: faults({ lint: '  # noqa', secret: '  # gitleaks:allow' }), head: {} };
    const run = await judgeProposal(folder, proposal, { event, inputs: uses });
    expect(short(run)).toEqual([`+ ${faulty}:8 gitleaks []`, 'notes.txt:1 gitleaks []']);
  });
});
