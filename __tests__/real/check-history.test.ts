import { afterAll, describe, expect, it } from '@jest/globals';
import {
  fakeKey,
  findingsOf,
  keyLine,
  removeScratch,
  runProgram,
  scratchFolder,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { Checked, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const secrets = ['--gates', 'secrets'];
const rule = 'aws-access-token';

function expectFail(checked: Checked, found: readonly object[]): void {
  expect(checked).toMatchObject({ exitCode: 1, verdict: { verdict: 'fail', gates: { secrets: { verdict: 'fail' } } } });
  expect(findingsOf(checked, 'secrets')).toMatchObject(found);
}

/** A merge commit that brings a line which neither of its parents has. */
function evilMerge(line: string): ScratchRepository {
  const repository = scratchRepository({ 'a.txt': 'one\n' });
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.commit({ 'b.txt': 'two\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'c.txt': 'three\n' });
  repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
  repository.commit({ 'd.py': line }, 'merge');
  return repository;
}

describe('a key in the history', () => {
  it('of a file that was deleted fails, and the finding names commit and path', async () => {
    const repository = scratchRepository({ 'README.md': 'Shop\n' });
    const commit = repository.commit({ 'shop/settings.py': keyLine() });
    repository.commit({ 'shop/settings.py': undefined });
    const checked = await repository.check(secrets);
    const text = expect.stringContaining(`No longer at HEAD: it stands in commit ${commit.slice(0, 12)}`);
    expectFail(checked, [{ rule, uri: 'shop/settings.py', commit, text }]);
    expect(checked.stdout).toContain('shop/settings.py');
    expect(checked.stdout).toContain(commit.slice(0, 7));
  });

  it.concurrent.each([
    ['only in a merge commit', () => evilMerge(keyLine()), 'd.py'],
    [
      'in a file that .gitattributes hides from diffs',
      () => scratchRepository({ '.gitattributes': '*.env -diff\n', 'live.env': keyLine() }),
      'live.env',
    ],
    [
      'in a file that .gitattributes calls binary',
      () => scratchRepository({ '.gitattributes': '* binary\n', 'live.py': keyLine() }),
      'live.py',
    ],
    ['in the first commit', () => scratchRepository({ 'a.py': keyLine() }), 'a.py'],
    [
      'that another branch alone removed',
      () => {
        const repository = scratchRepository({ 'a.py': keyLine() });
        repository.git('checkout', '--quiet', '-b', 'clean');
        repository.commit({ 'a.py': undefined });
        repository.git('checkout', '--quiet', 'main');
        return repository;
      },
      'a.py',
    ],
  ] as const)('%s fails', async (_, build, uri) => {
    expectFail(await build().check(secrets), [{ rule, uri, line: 1 }]);
  });

  it.concurrent('is not there in the same repositories without it', async () => {
    expect(await evilMerge('name = "none"\n').check(secrets)).toMatchObject({ exitCode: 0 });
    const hidden = scratchRepository({ '.gitattributes': '* binary\n', 'live.py': 'name = "none"\n' });
    expect(await hidden.check(secrets)).toMatchObject({ exitCode: 0 });
  });

  it.concurrent('that only another branch has does not count: it does not come with this commit', async () => {
    const repository = scratchRepository({ 'a.py': 'name = "none"\n' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit({ 'b.py': keyLine() });
    repository.git('checkout', '--quiet', 'main');
    expect(await repository.check(secrets)).toMatchObject({ exitCode: 0 });
  });
});

describe('one secret, one finding', () => {
  it.concurrent('however many commits move the line', async () => {
    const repository = scratchRepository({ 'a.py': keyLine() });
    for (const lines of [1, 2, 3]) repository.commit({ 'a.py': `${'x = 1\n'.repeat(lines)}${keyLine()}` });
    expectFail(await repository.check(secrets), [{ rule, uri: 'a.py', line: 4 }]);
  });

  it.concurrent('two on one line are two findings', async () => {
    const line = `pair = ("${fakeKey('B')}", "${fakeKey('C')}")\n`;
    const repository = scratchRepository({ 'a.py': line });
    const place = { rule, uri: 'a.py', line: 1 };
    const checked = await repository.check(secrets);
    expectFail(checked, [place, place]);
    const columns = checked.log?.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.region);
    expect(columns).toMatchObject([
      { startColumn: 10, endColumn: 30 },
      { startColumn: 34, endColumn: 54 },
    ]);
  });

  it.concurrent('the same in two files are two findings', async () => {
    const repository = scratchRepository({ 'a.py': keyLine(), 'b.py': keyLine() });
    expectFail(await repository.check(secrets), [{ uri: 'a.py' }, { uri: 'b.py' }]);
  });
});

describe('no history to read', () => {
  it.concurrent('a shallow clone without a token is an error that names fetch-depth: 0', async () => {
    const origin = scratchRepository({ 'a.py': keyLine() });
    origin.commit({ 'a.py': 'name = "none"\n' });
    const clone = scratchFolder();
    await runProgram('git', ['clone', '--quiet', '--depth', '1', `file://${origin.folder}`, clone.folder]);
    const checked = await clone.check();
    expect(checked).toMatchObject({ exitCode: 2, verdict: { verdict: 'error', gates: { lint: { verdict: 'pass' } } } });
    expect(checked.verdict?.gates.secrets?.scanners).toMatchObject({
      gitleaks: {
        status: 'failed',
        remedy: expect.stringContaining('fetch-depth: 0'),
      },
    });
    expect(checked.stdout).toContain('fetch-depth: 0');
    expect(checked.stdout).toContain('Reproduce: security-gates check --gates secrets');
    await runProgram('git', ['-C', clone.folder, 'fetch', '--quiet', '--unshallow']);
    expectFail(await clone.check(secrets), [{ rule, uri: 'a.py' }]);
  });

  it.concurrent('outside git the secrets cannot be judged, and lint can', async () => {
    const folder = scratchFolder({ 'a.py': 'import os\n' });
    const both = await folder.check();
    expect(both).toMatchObject({ exitCode: 2, verdict: { gates: { secrets: { verdict: 'error' } } } });
    expect(both.verdict?.gates.secrets?.reasons.join()).toContain('not a git repository');
    const lint = await folder.check(['--gates', 'lint']);
    expect(lint).toMatchObject({ exitCode: 1, verdict: { gates: { lint: { verdict: 'fail', counted: 1 } } } });
    expect(lint.verdict?.gates).not.toHaveProperty('secrets');
  });

  it.concurrent('a folder in which nothing applies is an error', async () => {
    const checked = await scratchFolder({ 'notes.txt': 'nothing here\n' }).check(['--gates', 'lint']);
    expect(checked).toMatchObject({ exitCode: 2, verdict: { verdict: 'error' } });
    expect(checked.verdict?.notes.join()).toContain('No gate ran');
  });
});

describe('which commits are read', () => {
  const policy = (scope: string): string =>
    `gates:\n  secrets:\n    scanners:\n      gitleaks:\n        scope: ${scope}\n`;

  // A local run has no base: what is new cannot be told, and reading nothing would pass.
  it.concurrent.each(['full', 'range', 'auto'])(
    'a local run reads all of them with scope %s, and says so',
    async (scope) => {
      const repository = scratchRepository({ 'a.py': keyLine() });
      repository.commit({ 'a.py': undefined, '.github/security-gates.yml': policy(scope) });
      const checked = await repository.check(secrets);
      expectFail(checked, [{ rule, uri: 'a.py' }]);
      const { scanners } = checked.verdict?.gates.secrets ?? {};
      expect(scanners).toMatchObject({
        gitleaks: { proof: { checks: expect.arrayContaining([expect.stringMatching(/^scope: full history of/)]) } },
      });
    },
  );

  it.concurrent('an unknown scope is refused', async () => {
    const repository = scratchRepository({ '.github/security-gates.yml': policy('ful') });
    const checked = await repository.check(secrets);
    expect(checked.exitCode).toBe(3);
    expect(checked.stderr).toMatch(/security-gates\.yml:5:\d+: .*full/);
  });
});
