import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Repository } from '../../src/host/host.js';
import { gitServer } from './git-server.js';
import { commit, git, hostIn, repositoryWith, temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const token = ['ghs', '0123456789abcdefghijABCDEFGHIJ'].join('_');

/** A pull request of three commits on a base of three, merged as the platform does, in a bare repository. */
function origin() {
  const work = repositoryWith(join(folder, 'work'), { 'a.txt': '1' });
  commit(work, { 'a.txt': '2' });
  git(work, 'checkout', '--quiet', '-b', 'topic');
  commit(work, { 'b.txt': '1' });
  const head = commit(work, { 'b.txt': '2' });
  git(work, 'checkout', '--quiet', 'main');
  const base = commit(work, { 'a.txt': '3' });
  git(work, 'checkout', '--quiet', '--detach');
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
  const merge = git(work, 'rev-parse', 'HEAD');
  git(work, 'update-ref', 'refs/pull/1/merge', merge);
  git(work, 'checkout', '--quiet', 'main');
  git(folder, 'clone', '--quiet', '--bare', work, 'origin.git');
  const bare = join(folder, 'origin.git');
  git(bare, 'fetch', '--quiet', work, '+refs/*:refs/*');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { base, head, merge };
}

const { base, head, merge } = origin();
/** For preparations, which block this process and with it the servers. */
const direct = `file://${folder}/origin.git`;
const open = await gitServer(folder);
const closed = await gitServer(folder, token);

/** A clone as actions/checkout leaves it: one commit, and a stored credential that is no longer good. */
async function shallowClone(name: string): Promise<Repository> {
  const clone = join(folder, name);
  git(folder, 'init', '--quiet', name);
  git(clone, 'remote', 'add', 'origin', `${closed.url}/origin.git`);
  git(clone, 'fetch', '--quiet', '--no-tags', '--depth=1', direct, `+${merge}:refs/remotes/pull/1/merge`);
  git(clone, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
  git(clone, 'config', `http.${closed.url}/.extraheader`, 'AUTHORIZATION: basic c3RhbGU=');
  const repository = await hostIn(folder).repository(clone);
  if (repository === undefined) throw new Error('no repository');
  return repository;
}

describe('fetch', () => {
  it('completes a shallow history with the token alone', async () => {
    const repository = await shallowClone('unshallow');
    expect(await repository.shallow()).toBe(true);
    expect(await repository.parents(merge)).toEqual([base, head]);
    expect(await repository.commit(base)).toBeUndefined();

    const before = closed.authorizations.length;
    const stored = readFileSync(join(repository.gitDir, 'config'));
    expect(await repository.fetch({ url: `${closed.url}/origin.git`, token, what: 'unshallow' })).toBeUndefined();

    expect(await repository.shallow()).toBe(false);
    expect(await repository.commit(base)).toBe(base);
    expect(git(repository.root, 'rev-list', '--count', 'HEAD')).toBe('6');
    const basic = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    expect(new Set(closed.authorizations.slice(before))).toEqual(new Set([basic]));
    expect(readFileSync(join(repository.gitDir, 'config'))).toEqual(stored);
    expect(git(repository.root, 'tag')).toBe('');
  });

  it('fetches single commits whole', async () => {
    const repository = await shallowClone('commits');
    expect(await repository.fetch({ url: `${closed.url}/origin.git`, token, what: [base, head] })).toBeUndefined();
    expect(await repository.commit(base)).toBe(base);
    expect(git(repository.root, 'rev-list', '--count', base)).toBe('3');
    expect(await repository.tree(head)).toHaveLength(2);
  });

  it('fetches a ref under a name that the caller gives', async () => {
    const repository = await shallowClone('refs');
    const what = ['+refs/heads/main:refs/security-gates/main'];
    expect(await repository.fetch({ url: `${closed.url}/origin.git`, token, what })).toBeUndefined();
    expect(await repository.commit('refs/security-gates/main')).toBe(base);
  });

  it('does nothing where the history is complete', async () => {
    const repository = await hostIn(folder).repository(join(folder, 'work'));
    const before = closed.authorizations.length;
    expect(await repository?.fetch({ url: `${closed.url}/origin.git`, token, what: 'unshallow' })).toBeUndefined();
    expect(closed.authorizations).toHaveLength(before);
  });

  it('says why it failed, and never says the token', async () => {
    const repository = await shallowClone('refused');
    const wrong = `${token}X`;
    const reason = await repository.fetch({ url: `${closed.url}/origin.git`, token: wrong, what: 'unshallow' });
    expect(reason).toMatch(
      /^git fetch from http:\/\/127\.0\.0\.1:\d+\/origin\.git failed: .*(Authentication|terminal prompts)/,
    );
    expect(reason).not.toContain(wrong);
    expect(await repository.shallow()).toBe(true);
    const unknown = await repository.fetch({ url: `${closed.url}/origin.git`, token, what: ['f'.repeat(40)] });
    expect(unknown).toMatch(/not our ref|failed/);
  });

  it.each([
    ['http://example.org/x.git', [base]],
    ['https://user:password@example.org/x.git', [base]],
    ['ext::sh -c true', [base]],
    ['file:///tmp/x.git', [base]],
    ['https://example.org/x.git', ['--upload-pack=true']],
    ['https://example.org/x.git', ['']],
  ])('refuses %s %j', async (url, what) => {
    const repository = await hostIn(folder).repository(join(folder, 'work'));
    const reason = await repository?.fetch({ url, token, what });
    expect(reason).toMatch(/is no/);
    expect(reason).not.toContain('password');
  });

  it('reaches nothing without being asked: a missing object of a partial clone is an error', async () => {
    const clone = join(folder, 'partial');
    git(join(folder, 'origin.git'), 'config', 'uploadpack.allowFilter', 'true');
    git(folder, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', direct, 'partial');
    git(clone, 'remote', 'set-url', 'origin', `${open.url}/origin.git`);
    const before = open.authorizations.length;
    const repository = await hostIn(folder).repository(clone);
    const [entry] = (await repository?.tree(base)) ?? [];
    await expect(repository?.blobs([entry?.blob ?? ''])).rejects.toThrow(/fetch-depth: 0/);
    await expect(repository?.filesAt([{ commit: base, path: 'a.txt' }])).rejects.toThrow(/fetch-depth: 0/);
    expect(await repository?.filesAt([{ commit: base, path: 'none.txt' }])).toEqual([undefined]);
    expect(open.authorizations).toHaveLength(before);
  });
});
