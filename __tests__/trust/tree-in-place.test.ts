import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import type { Source } from '../../src/model.js';
import { judgedTree, type JudgedTree } from '../../src/trust/judged-tree.js';
import { temporaryFolder } from '../host/temporary.js';
import { gitFixture } from './git-fixture.js';

const temporary = temporaryFolder();
const source = (more: Partial<Source>): Source => ({
  event: 'push',
  trustedBecause: 'test',
  pullRequest: false,
  staged: false,
  ...more,
});
const read = (tree: JudgedTree, path: string): string => readFileSync(join(tree.root, path), 'utf8');

describe('judgedTree in place', () => {
  it('is the working copy where the head itself is trusted', async () => {
    const fixture = await gitFixture(temporary);
    const head = fixture.commit({
      'a.py': 'a',
      'gone.py': 'g',
      'l.py': { link: 'a.py' },
      out: { link: '/etc/passwd' },
      loop: { link: 'loop' },
    });
    fixture.put({ 'gone.py': undefined, 'untracked.py': 'u' });
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, source({ head, trusted: head }), []);
    expect(tree).toMatchObject({ root: fixture.root, inPlace: true, changes: [], files: ['a.py', 'l.py'] });
    expect(tree.gaps.map(({ path }) => path)).toEqual(['gone.py', 'loop', 'out']);
  });

  it('knows in a local run what a sparse checkout left out from what somebody deleted', async () => {
    const fixture = await gitFixture(temporary);
    const head = fixture.commit({ 'a/x.py': 'x', 'b/y.py': 'y', 'b/gone.py': 'g' });
    execFileSync('git', ['-C', fixture.root, 'sparse-checkout', 'set', 'b'], { stdio: 'ignore' });
    fixture.put({ 'b/gone.py': undefined });
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, source({ event: 'local', head }), []);
    expect(tree.files).toEqual(['b/y.py']);
    expect(tree.unread).toEqual(['a/x.py']);
  });

  it('has untracked files, and no ignored ones, in a local run', async () => {
    const fixture = await gitFixture(temporary);
    const head = fixture.commit({ 'a.py': 'a', 'gone.py': 'g', '.gitignore': 'ignored.py\n' });
    fixture.put({ 'gone.py': undefined, 'untracked.py': 'u', 'ignored.py': 'i' });
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, source({ event: 'local', head }), []);
    expect(tree.files).toEqual(['.gitignore', 'a.py', 'untracked.py']);
    expect(tree.gaps).toEqual([]);
  });

  it('walks a folder outside git without following links', async () => {
    const host = localHost({ env: { RUNNER_TEMP: temporary } });
    const folder = await host.files.scratch('plain');
    await host.files.place(folder, [
      { path: 'a.py', content: Buffer.from('a') },
      { path: 'deep/b.py', content: Buffer.from('b') },
      { path: '.git/config', content: Buffer.from('') },
      { path: 'in.py', linkTo: 'deep/b.py' },
      { path: 'config', linkTo: '.git/config' },
      { path: 'up', linkTo: '..' },
      { path: 'down', linkTo: 'deep' },
    ]);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const tree = await judgedTree(host, folder, undefined, source({ event: 'local' }), []);
    expect(tree.files).toEqual(['a.py', 'deep/b.py', 'in.py']);
    expect(tree.gaps.map(({ path }) => path)).toEqual(['config', 'pipe', 'up']);
  });

  it('is empty for an empty repository', async () => {
    const fixture = await gitFixture(temporary);
    mkdirSync(join(fixture.root, 'empty'));
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, source({ event: 'local' }), []);
    expect(tree.files).toEqual([]);
  });
});

describe('judgedTree of the index', () => {
  it.each([
    ['with a commit', true],
    ['before the first commit', false],
  ])('has the staged content, %s', async (_, committed) => {
    const fixture = await gitFixture(temporary);
    const first = { 'a.py': 'a', 'b.py': 'b', 'c.py': 'c', 'd.py': 'd' };
    const head = committed ? fixture.commit(first) : undefined;
    fixture.put({ ...first, 'b.py': 'staged', 'd.py': 'staged and put back', 'new.py': 'new' });
    fixture.git('add', '--all');
    fixture.put({ 'b.py': 'later', 'c.py': 'unstaged', 'd.py': 'd', 'untracked.py': 'u' });
    const staged = source({ event: 'local', staged: true, ...(head === undefined ? {} : { head }) });
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, staged, []);
    expect(tree).toMatchObject({
      inPlace: false,
      changes: [],
      gaps: [],
      files: ['a.py', 'b.py', 'c.py', 'd.py', 'new.py'],
    });
    expect(tree.files.map((path) => read(tree, path))).toEqual(['a', 'staged', 'c', 'staged and put back', 'new']);
  });
});

describe('judgedTree of one commit', () => {
  it('has the content of the commit, whatever stands in the folder', async () => {
    const fixture = await gitFixture(temporary);
    const head = fixture.commit({ 'a.py': 'a', 'b.py': 'b', 'c.py': 'c', 'd.py': 'd' });
    fixture.commit({ 'a.py': 'later', 'new.py': 'new' });
    fixture.git('update-index', '--skip-worktree', 'd.py');
    fixture.put({ 'b.py': 'changed', 'd.py': 'unwatched', 'untracked.py': 'u' });
    const committed = source({ event: 'local', head, trusted: head, committed: true });
    const tree = await judgedTree(fixture.host, fixture.root, fixture.repository, committed, []);
    expect(tree).toMatchObject({ inPlace: false, changes: [], gaps: [], files: ['a.py', 'b.py', 'c.py', 'd.py'] });
    expect(tree.files.map((path) => read(tree, path))).toEqual(['a', 'b', 'c', 'd']);
  });
});
