import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hookedRepository, type HookedRepository } from '../support/hooked-repository.js';
import { keyLine, removeScratch } from '../support/scratch-repository.js';
import type { Contents } from '../support/scratch-repository.js';

afterAll(removeScratch);

const clean = 'name = "none"\n';
const unused = 'import os\n';

/** Leaves out what takes seconds and is no matter of hooks. */
const quick = 'gates:\n  sast: { mode: off }\n';
const policyPath = '.github/security-gates.yml';

type Pushing = HookedRepository & {
  /** Refs of the remote, with their short ids. */
  readonly remote: () => readonly string[];
};

/** A repository with a pre-push hook, and a bare one beside it to push to. */
function pushing(contents: Contents = { 'a.py': clean }): Pushing {
  const repository = hookedRepository({ [policyPath]: quick, ...contents }, ['pre-push']);
  const bare = join(dirname(repository.folder), 'the remote.git');
  repository.git('init', '--quiet', '--bare', bare);
  repository.git('remote', 'add', 'origin', bare);
  const remote = (): readonly string[] =>
    repository
      .git('-C', bare, 'for-each-ref', '--format=%(refname) %(objectname:short=12)')
      .split('\n')
      .filter((line) => line !== '');
  return { ...repository, remote };
}

const short = (repository: Pushing, revision: string): string =>
  repository.git('rev-parse', '--short=12', `${revision}^{commit}`);

/** Reports of the last push, one a commit. */
const judged = (repository: Pushing): readonly string[] =>
  readdirSync(repository.at('.git/security-gates/pre-push')).sort();

const verdictOf = (repository: Pushing, revision: string) =>
  JSON.parse(
    readFileSync(repository.at(`.git/security-gates/pre-push/${short(repository, revision)}/verdict.json`), 'utf8'),
  );

describe('the pre-push hook', () => {
  it('stops the push of a secret, and lets a clean one through', async () => {
    const repository = pushing({ 'a.py': clean, [policyPath]: 'fail-fast: never\n' });
    const first = await repository.attempt(['push', 'origin', 'main']);
    expect(first).toMatchObject({ done: true, said: expect.stringContaining('✓ pre-push, commit ') });
    const before = repository.remote();
    expect(before).toEqual([`refs/heads/main ${short(repository, 'main')}`]);
    repository.commit({ 'a.py': keyLine() });
    const stopped = await repository.attempt(['push', 'origin', 'main']);
    expect(stopped).toMatchObject({ done: false, said: expect.stringContaining('aws-access-token') });
    process.stdout.write(`a secret stopped a push after ${(stopped.ms / 1000).toFixed(2)} s\n`);
    // Gone from the files is not gone from the history.
    repository.commit({ 'a.py': clean });
    expect(await repository.attempt(['push', 'origin', 'main'])).toMatchObject({ done: false });
    expect(repository.remote()).toEqual(before);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('judges the commit, not the working tree', async () => {
    const repository = pushing({ 'a.py': unused });
    repository.write({ 'a.py': clean });
    expect(await repository.attempt(['push', 'origin', 'main'])).toMatchObject({
      done: false,
      said: expect.stringContaining('F401'),
    });
    repository.git('commit', '--quiet', '--all', '--message=mend');
    repository.write({ 'a.py': unused, 'new.py': keyLine() });
    repository.git('add', 'new.py');
    expect(await repository.attempt(['push', 'origin', 'main'])).toMatchObject({ done: true });
  });

  it('judges what is pushed, whatever is checked out', async () => {
    const repository = pushing();
    repository.git('branch', 'fine');
    repository.git('checkout', '--quiet', '-b', 'faulty');
    repository.commit({ 'a.py': unused });
    repository.git('checkout', '--quiet', 'main');
    expect(await repository.attempt(['push', 'origin', 'faulty'])).toMatchObject({ done: false });
    repository.git('checkout', '--quiet', 'faulty');
    expect(await repository.attempt(['push', 'origin', 'fine'])).toMatchObject({ done: true });
    expect(await repository.attempt(['push', 'origin', 'HEAD^{/begin}:refs/heads/other'])).toMatchObject({
      done: true,
    });
    expect(await repository.attempt(['push', 'origin', 'HEAD:other'])).toMatchObject({ done: false });
    expect(repository.remote().map((line) => line.split(' ')[0])).toEqual(['refs/heads/fine', 'refs/heads/other']);
  });

  it('judges all commits of a push, each once, and one that fails stops all', async () => {
    const repository = pushing();
    repository.git('tag', '--annotate', '--message=one', 'v1');
    repository.git('branch', 'same');
    repository.git('checkout', '--quiet', '-b', 'faulty');
    repository.commit({ 'a.py': unused });
    const all = await repository.attempt(['push', 'origin', 'main', 'v1', 'same', 'faulty']);
    expect(all).toMatchObject({ done: false, said: expect.stringContaining('F401') });
    expect(judged(repository)).toEqual([short(repository, 'main'), short(repository, 'faulty')].sort());
    expect(repository.remote()).toEqual([]);
    expect(await repository.attempt(['push', 'origin', 'main', 'v1', 'same'])).toMatchObject({ done: true });
    expect(judged(repository)).toEqual([short(repository, 'main')]);
    expect(repository.remote()).toHaveLength(3);
  });

  it('has nothing against deletions and a push that changes nothing', async () => {
    const repository = pushing();
    repository.git('push', '--no-verify', '--quiet', 'origin', 'main', 'main:gone');
    repository.commit({ 'a.py': unused });
    expect(await repository.attempt(['push', 'origin', '--delete', 'gone'])).toMatchObject({ done: true });
    expect(await repository.attempt(['push', 'origin', 'HEAD~:main'])).toMatchObject({ done: true });
    expect(repository.remote()).toHaveLength(1);
  });

  it('reads only what the remote does not have, where the policy says so', async () => {
    const policy = `${quick}  secrets:\n    scanners:\n      gitleaks: { scope: range }\n`;
    const repository = pushing({ 'a.py': keyLine(), [policyPath]: policy });
    expect(await repository.attempt(['push', 'origin', 'main'])).toMatchObject({ done: false });
    repository.git('push', '--no-verify', '--quiet', 'origin', 'main');
    repository.commit({ 'a.py': clean });
    expect(await repository.attempt(['push', 'origin', 'main'])).toMatchObject({ done: true });
    const range = { base: repository.git('rev-parse', 'HEAD~'), head: repository.git('rev-parse', 'HEAD') };
    expect(verdictOf(repository, 'HEAD').source).toMatchObject({ committed: true, staged: false, range });
    // The same commit for a branch that is new: nothing is known to be there already.
    expect(await repository.attempt(['push', 'origin', 'main:new'])).toMatchObject({ done: false });
    expect(verdictOf(repository, 'HEAD').source.range).toBeUndefined();
  });

  it('stops a push that it cannot judge, and can be by-passed by who says so', async () => {
    const repository = pushing();
    repository.git('tag', 'file', 'HEAD:a.py');
    const stopped = await repository.attempt(['push', 'origin', 'file']);
    expect(stopped).toMatchObject({ done: false, said: expect.stringContaining('is to be pushed and is no commit') });
    expect(await repository.attempt(['push', '--no-verify', 'origin', 'file'])).toMatchObject({ done: true });
  });
});
