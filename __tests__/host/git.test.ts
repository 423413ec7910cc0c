import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host, Repository } from '../../src/host/host.js';
import { toRepoPath } from '../../src/sarif/paths.js';
import { commit, git, hostIn, repositoryWith, temporaryFolder } from './temporary.js';

const folder = temporaryFolder();

async function open(path: string, host: Host = hostIn(folder)): Promise<Repository> {
  const repository = await host.repository(path);
  if (repository === undefined) throw new Error(`no repository at ${path}`);
  return repository;
}

describe('commits', () => {
  it('resolves what names a commit, and nothing else', async () => {
    const root = repositoryWith(join(folder, 'commits'), { 'a.txt': '1' });
    const first = git(root, 'rev-parse', 'HEAD');
    const second = commit(root, { 'a.txt': '2' });
    git(root, 'tag', '-a', '-m', 'tag', 'v1');
    const repository = await open(root);
    const named = await Promise.all(['HEAD', 'main', 'v1', 'HEAD~1', second.slice(0, 10)].map(repository.commit));
    expect(named).toEqual([second, second, second, first, second]);
    const none = ['', 'nope', '--all', '^HEAD', 'HEAD..HEAD', 'a\nb', 'a\0b', 'HEAD:a.txt', 'f'.repeat(40)];
    expect(await Promise.all(none.map(repository.commit))).toEqual(none.map(() => undefined));
    expect(await repository.parents(second)).toEqual([first]);
    expect(await repository.parents(first)).toEqual([]);
    await expect(repository.parents('--all')).rejects.toThrow(/no full id/);
    await expect(repository.tree('f'.repeat(40))).rejects.toThrow(/git ls-tree failed in .*commits: .*fetch-depth: 0/);
  });

  it('tells an empty repository from one that has lost its commit', async () => {
    const root = join(folder, 'empty');
    git(folder, 'init', '--quiet', 'empty');
    const repository = await open(root);
    expect(await repository.commit('HEAD')).toBeUndefined();
    expect(await repository.index()).toEqual([]);
    expect(await repository.shallow()).toBe(false);
    writeFileSync(join(root, 'a.txt'), '1');
    expect(await repository.untracked()).toEqual(['a.txt']);
    git(root, 'add', 'a.txt');
    expect(await repository.stagedChanges(undefined)).toEqual(['a.txt']);

    const id = commit(root, {});
    expect(await repository.commit('HEAD')).toBe(id);
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    await expect(repository.commit('HEAD')).rejects.toThrow(/which is not in the repository/);
  });
});

describe('listing', () => {
  const odd = ['a b.txt', 'quo\'te".txt', 'new\nline.txt', '-leading.txt', ':colon', '*', 'tab\t.txt', 'ünï/cödé.txt'];

  it('keeps odd names, links and submodules', async () => {
    const root = repositoryWith(join(folder, 'odd'), Object.fromEntries(odd.map((name) => [name, name])));
    const bytes = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xfc, 0x2e, 0x70])]);
    writeFileSync(bytes, 'latin1');
    symlinkSync('a b.txt', join(root, 'link'));
    writeFileSync(join(root, 'run.sh'), '', { mode: 0o755 });
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    git(root, 'add', '--all', '--', '.', ':!module');
    git(root, 'commit', '--quiet', '-m', 'odd');
    const repository = await open(root);
    const head = (await repository.commit('HEAD')) ?? '';
    const tree = await repository.tree(head);
    const paths = tree.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set([...odd.map(toRepoPath), 'f%FC.p', 'link', 'module', 'run.sh']));
    expect(tree.find(({ path }) => path === 'link')?.mode).toBe('120000');
    expect(tree.find(({ path }) => path === 'module')).toEqual({
      path: 'module',
      mode: '160000',
      blob: '1'.repeat(40),
    });
    expect(tree.find(({ path }) => path === 'run.sh')?.mode).toBe('100755');
    expect(new Set(await repository.index())).toEqual(new Set(tree));

    const contents = await repository.filesAt(paths.map((path) => ({ commit: head, path })));
    const byPath = new Map(paths.map((path, at) => [path, contents[at]?.toString()]));
    for (const name of odd) expect(byPath.get(toRepoPath(name))).toBe(name);
    expect(byPath.get('f%FC.p')).toBe('latin1');
    expect(byPath.get('link')).toBe('a b.txt');
    expect(byPath.get('module')).toBeUndefined();
    const absent = ['none', 'none%0A', '', '../x', './link', 'a%20b.txt/x', '%C3%BCn%C3%AF'];
    expect(await repository.filesAt(absent.map((path) => ({ commit: head, path })))).toEqual(
      absent.map(() => undefined),
    );
  });

  it('tells modified, staged and untracked files apart', async () => {
    const names = ['same.txt', 'changed.txt', 'staged.txt', 'deleted.txt', 'removed.txt', 'mode.sh'];
    const root = repositoryWith(join(folder, 'status'), Object.fromEntries(names.map((name) => [name, name])));
    writeFileSync(join(root, 'changed.txt'), 'x');
    writeFileSync(join(root, 'staged.txt'), 'x');
    writeFileSync(join(root, 'added\n.txt'), 'x');
    writeFileSync(join(root, 'new.txt'), 'x');
    writeFileSync(join(root, '.gitignore'), 'ignored.txt\n');
    writeFileSync(join(root, 'ignored.txt'), 'x');
    rmSync(join(root, 'deleted.txt'));
    chmodSync(join(root, 'mode.sh'), 0o755);
    git(root, 'rm', '--quiet', 'removed.txt');
    git(root, 'add', 'staged.txt', 'added\n.txt');
    repositoryWith(join(root, 'nested'), { 'own.txt': '1' });
    const repository = await open(root);
    const head = (await repository.commit('HEAD')) ?? '';
    expect(await repository.untracked()).toEqual(['.gitignore', 'new.txt']);
    expect(new Set(await repository.stagedChanges(head))).toEqual(new Set(['staged.txt', 'added%0A.txt']));
    const modified = [
      '.gitignore',
      'new.txt',
      'changed.txt',
      'staged.txt',
      'added%0A.txt',
      'deleted.txt',
      'removed.txt',
      'mode.sh',
    ];
    expect(new Set(await repository.modified(head))).toEqual(new Set(modified));
  });

  it('names the files that git was told not to look at', async () => {
    const names = ['plain.txt', 'S plain.txt', 'assumed\n.txt', 'skipped.txt', 'both.txt'];
    const root = repositoryWith(join(folder, 'unwatched'), Object.fromEntries(names.map((name) => [name, name])));
    const repository = await open(root);
    expect(await repository.unwatched()).toEqual([]);
    git(root, 'update-index', '--assume-unchanged', 'assumed\n.txt', 'both.txt');
    git(root, 'update-index', '--skip-worktree', 'skipped.txt', 'both.txt');
    for (const name of names) writeFileSync(join(root, name), 'x');
    const head = (await repository.commit('HEAD')) ?? '';
    expect(new Set(await repository.modified(head))).toEqual(new Set(['plain.txt', 'S%20plain.txt']));
    expect(new Set(await repository.unwatched())).toEqual(new Set(['assumed%0A.txt', 'skipped.txt', 'both.txt']));
  });

  it('shows our side of a conflict', async () => {
    const root = repositoryWith(join(folder, 'conflict'), { 'a.txt': 'base' });
    git(root, 'checkout', '--quiet', '-b', 'theirs');
    commit(root, { 'a.txt': 'theirs' });
    git(root, 'checkout', '--quiet', 'main');
    commit(root, { 'a.txt': 'ours' });
    expect(() => git(root, 'merge', '--quiet', 'theirs')).toThrow();
    const repository = await open(root);
    const index = await repository.index();
    expect(index).toHaveLength(1);
    const blob = index[0]?.blob ?? '';
    expect((await repository.blobs([blob])).get(blob)?.toString()).toBe('ours');
  });

  it('reads a linked working tree with its own HEAD and index', async () => {
    const root = repositoryWith(join(folder, 'main'), { 'a.txt': '1' });
    git(root, 'worktree', 'add', '--quiet', '-b', 'side', join(folder, 'side'));
    const side = join(folder, 'side');
    const id = commit(side, { 'b.txt': '1' });
    const repository = await open(side);
    expect(repository.root).toBe(side);
    expect(await repository.commit('HEAD')).toBe(id);
    expect((await repository.index()).map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...repository.env };
    const log = execFileSync('git', ['-C', repository.gitDir, 'rev-parse', 'HEAD'], { env, encoding: 'utf8' });
    expect(log.trim()).toBe(id);
  });
});

describe('settings', () => {
  const own = async (path: string) => (await (await open(path)).settings()).filter(([key]) => key.startsWith('x.'));

  it('are those of the clone, with what it includes, and none of the call or the user', async () => {
    const root = repositoryWith(join(folder, 'settings'), { 'a.txt': '1' });
    writeFileSync(join(root, '.git', 'more'), '[x]\n\tincluded = 1\n');
    writeFileSync(join(root, '.git', 'config'), '[include] path = more\n[x "a.b"] lines = "1\\n2"\n[x] flag\n', {
      flag: 'a',
    });
    expect(await own(root)).toEqual([
      ['x.included', '1'],
      ['x.a.b.lines', '1\n2'],
      ['x.flag', ''],
    ]);
    expect((await (await open(root)).settings()).map(([key]) => key)).not.toContain('core.fsmonitor');
  });

  it('are those of the shared folder and its own, in a linked working tree', async () => {
    const root = repositoryWith(join(folder, 'shared-settings'), { 'a.txt': '1' });
    const side = join(folder, 'side-settings');
    git(root, 'worktree', 'add', '--quiet', side);
    git(root, 'config', 'extensions.worktreeConfig', 'true');
    git(root, 'config', 'x.shared', '1');
    git(side, 'config', '--worktree', 'x.own', '2');
    expect(await own(side)).toEqual([
      ['x.shared', '1'],
      ['x.own', '2'],
    ]);
  });

  it('cannot be had from a broken file', async () => {
    const root = repositoryWith(join(folder, 'broken-settings'), { 'a.txt': '1' });
    const repository = await open(root);
    writeFileSync(join(root, '.git', 'config'), '[x\n');
    await expect(repository.settings()).rejects.toThrow(/git config failed/);
  });
});

describe('blobs', () => {
  it('reads bytes as they are, each once', async () => {
    const content = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256));
    const root = repositoryWith(join(folder, 'bytes'), { binary: content, empty: '', 'missing\n': 'x missing\n' });
    const repository = await open(root);
    const ids = (await repository.index()).map(({ blob }) => blob);
    const blobs = await repository.blobs([...ids, ...ids]);
    expect(blobs.size).toBe(3);
    expect([...blobs.values()].map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 10, 100_000]);
    expect([...blobs.values()].some((blob) => blob.equals(content))).toBe(true);
    expect(await repository.blobs([])).toEqual(new Map());
  });

  it('throws for one that is missing, or no id', async () => {
    const root = repositoryWith(join(folder, 'missing-blob'), { 'a.txt': 'lost' });
    const repository = await open(root);
    const [entry] = await repository.index();
    const blob = entry?.blob ?? '';
    const head = (await repository.commit('HEAD')) ?? '';
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    await expect(repository.blobs([blob])).rejects.toThrow(
      new RegExp(`${blob} is not in the repository .*fetch-depth: 0`),
    );
    await expect(repository.filesAt([{ commit: head, path: 'a.txt' }])).rejects.toThrow(/fetch-depth: 0/);
    await expect(repository.blobs(['HEAD:a.txt'])).rejects.toThrow(/no full id/);
    await expect(repository.filesAt([{ commit: 'HEAD', path: 'a.txt' }])).rejects.toThrow(/no full id/);
  });
});
