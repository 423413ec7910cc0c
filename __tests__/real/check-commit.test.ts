import { afterAll, describe, expect, it } from '@jest/globals';
import {
  findingsOf,
  keyLine,
  quick,
  removeScratch,
  scratchFolder,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const unused = 'import os\n';
const clean = 'name = "none"\n';

describe('check --commit', () => {
  it.concurrent.each([
    { where: 'the index and the working copy', hide: (it: ScratchRepository) => it.git('add', 'a.py') },
    { where: 'the working copy', hide: () => '' },
    {
      where: 'a working copy that git does not look at',
      hide: (it: ScratchRepository) => it.git('update-index', '--skip-worktree', 'a.py'),
    },
  ])('sees a fault that $where no longer shows', async ({ hide }) => {
    const repository = scratchRepository({ 'a.py': unused });
    repository.write({ 'a.py': clean });
    hide(repository);
    const checked = await repository.check(['--commit', 'HEAD', '--gates', 'lint']);
    expect(checked.exitCode).toBe(1);
    expect(findingsOf(checked, 'lint')).toMatchObject([{ rule: 'F401', uri: 'a.py', line: 1 }]);
  });

  it('takes no notice of what is not in the commit', async () => {
    const repository = scratchRepository({ 'a.py': clean });
    repository.write({ 'b.py': keyLine('B') });
    repository.git('add', '--all');
    repository.write({ 'a.py': keyLine(), 'c.py': unused });
    const checked = await repository.check([...quick, '--commit', 'HEAD']);
    expect(checked.exitCode).toBe(0);
    const head = repository.git('rev-parse', 'HEAD');
    expect(checked.verdict?.source).toMatchObject({ event: 'local', head, trusted: head, committed: true });
    expect(checked.stdout).toContain(`Judged  commit ${head.slice(0, 12)}`);
    expect((await repository.check(quick)).exitCode).toBe(1);
  });

  it('reads the history of the commit, and not what came later', async () => {
    const repository = scratchRepository({ 'a.py': keyLine('B') });
    repository.git('tag', '--annotate', '--message=first', 'first');
    repository.commit({ 'a.py': keyLine('C') });
    const checked = await repository.check([...quick, '--commit', 'first']);
    expect(checked.exitCode).toBe(1);
    const [finding, ...others] = findingsOf(checked, 'secrets');
    expect(finding).toMatchObject({ uri: 'a.py', line: 1 });
    expect(others).toEqual([]);
  });

  it('judges a branch that is not checked out, by its own policy and configuration', async () => {
    const repository = scratchRepository({ 'a.py': unused });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ '.github/security-gates.yml': 'gates:\n  lint:\n    fail-on: high\n' });
    repository.git('checkout', '--quiet', 'main');
    const side = await repository.check([...quick, '--commit', 'side']);
    expect(side.exitCode).toBe(0);
    expect(findingsOf(side, 'lint')).toMatchObject([{ rule: 'F401', mark: 'below-threshold' }]);
    expect((await repository.check([...quick, '--commit', 'main'])).exitCode).toBe(1);
  });

  it('names the way to see an error again', async () => {
    const repository = scratchRepository({ 'a.txt': 'a' });
    const checked = await repository.check(['--commit', 'HEAD', '--gates', 'lint']);
    expect(checked.exitCode).toBe(2);
    const head = repository.git('rev-parse', '--short=12', 'HEAD');
    const said = checked.stdout.replace(/\s+/g, ' ');
    expect(said).toContain(`Reproduce: security-gates check --gates lint ${repository.folder} --commit ${head} `);
  });

  it('refuses what is no commit, and no repository', async () => {
    const repository = scratchRepository({ 'a.py': clean });
    const unknown = await repository.check(['--commit', 'gone']);
    expect(unknown).toMatchObject({ exitCode: 3, written: [] });
    expect(unknown.stderr).toContain('"gone" names no commit of ');
    const outside = await scratchFolder({ 'a.py': clean }).check(['--commit', 'HEAD']);
    expect(outside).toMatchObject({ exitCode: 3, written: [] });
    expect(outside.stderr).toContain('is not a git repository, so there is no commit "HEAD" to judge');
  });
});
