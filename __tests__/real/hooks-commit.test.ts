import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { attempt, copyOfBundle, hookedRepository, installHook } from '../support/hooked-repository.js';
import { keyLine, removeScratch, scratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

const clean = 'name = "none"\n';
const unused = 'import os\n';
const commit = ['commit', '--message=change'];
const files = { 'a.py': clean, 'b.py': 'y = 1\n' };

describe('the pre-commit hook', () => {
  it('stops a staged secret in less than two seconds, warm', async () => {
    const repository = hookedRepository(files);
    repository.write({ 'b.py': 'y = 2\n' });
    const first = await repository.attempt([...commit, '--all']);
    expect(first).toMatchObject({ done: true });
    expect(first.said).toContain('✓ pre-commit, the staged files on top of ');
    repository.write({ 'a.py': keyLine() });
    repository.git('add', 'a.py');
    const second = await repository.attempt(commit);
    expect(second).toMatchObject({ done: false, said: expect.stringContaining('aws-access-token') });
    process.stdout.write(`a staged secret stopped a commit after ${(second.ms / 1000).toFixed(2)} s (stated: < 2)\n`);
    expect(second.ms).toBeLessThan(6000);
    expect(repository.git('log', '--format=%s')).toBe('change\nbegin');
  });

  it('does not stop for a secret that is not staged', async () => {
    const repository = hookedRepository(files);
    repository.write({ 'a.py': keyLine(), 'new.py': keyLine('B'), 'b.py': 'y = 2\n' });
    repository.git('add', 'b.py');
    expect(await repository.attempt(commit)).toMatchObject({ done: true });
  });

  it('stops for a fault that is staged and gone from the working copy, not for the contrary', async () => {
    const repository = hookedRepository(files);
    repository.write({ 'a.py': unused });
    repository.git('add', 'a.py');
    repository.write({ 'a.py': clean });
    expect(await repository.attempt(commit)).toMatchObject({ done: false, said: expect.stringContaining('F401') });
    repository.write({ 'a.py': 'name = "some"\n' });
    repository.git('add', 'a.py');
    repository.write({ 'a.py': unused });
    expect(await repository.attempt(commit)).toMatchObject({ done: true });
  });

  it.each([
    { title: 'git commit -a', args: ['--all'] },
    { title: 'git commit FILE', args: ['--only', '--', 'a.py'] },
    { title: 'git commit --amend -a', args: ['--all', '--amend'] },
  ])('judges the index that `$title` makes, also in a folder below and behind a link', async ({ args }) => {
    const repository = hookedRepository({ 'a.py': clean, 'sub/b.py': clean });
    const link = join(dirname(repository.folder), 'link');
    symlinkSync(repository.folder, link);
    repository.write({ 'a.py': keyLine() });
    expect(await repository.attempt([...commit, ...args], { cwd: link })).toMatchObject({ done: false });
    const below = args.map((arg) => (arg === 'a.py' ? '../a.py' : arg));
    const stopped = await repository.attempt([...commit, ...below], { cwd: repository.at('sub') });
    expect(stopped).toMatchObject({ done: false, said: expect.stringContaining('aws-access-token') });
    repository.write({ 'a.py': 'x = 2\n' });
    expect(await repository.attempt([...commit, ...args], { cwd: link })).toMatchObject({ done: true });
  });

  it('judges the first commit, and a repository without Python', async () => {
    const repository = scratchRepository();
    installHook(repository.folder);
    repository.write({ 'readme.txt': keyLine() });
    repository.git('add', '--all');
    expect(await attempt(repository.folder, commit)).toMatchObject({ done: false });
    repository.write({ 'readme.txt': 'hello\n' });
    repository.git('add', '--all');
    expect(await attempt(repository.folder, commit)).toMatchObject({ done: true });
  });

  it('leaves its reports in the git folder, and nothing in the working tree', async () => {
    const repository = hookedRepository(files);
    repository.write({ 'a.py': keyLine() });
    repository.git('add', 'a.py');
    await repository.attempt(commit);
    expect(repository.git('status', '--porcelain')).toBe('M  a.py');
    const verdict = readFileSync(repository.at('.git/security-gates/pre-commit/verdict.json'), 'utf8');
    expect(JSON.parse(verdict)).toMatchObject({ verdict: 'fail', source: { staged: true } });
  });

  it('can be by-passed by who says so', async () => {
    const repository = hookedRepository(files);
    repository.write({ 'a.py': keyLine() });
    expect(await repository.attempt([...commit, '--all', '--no-verify'])).toMatchObject({ done: true });
  });

  it('stops a commit that it cannot judge', async () => {
    const repository = hookedRepository(files);
    repository.write({ '.github/security-gates.yml': 'gates: { lnit: {} }\n' });
    repository.git('add', '--all');
    const stopped = await repository.attempt(commit);
    expect(stopped).toMatchObject({ done: false, said: expect.stringContaining('unknown gate "lnit"') });
    const foreign = await repository.attempt(commit, { env: { GIT_INDEX_FILE: `${repository.folder}.index` } });
    expect(foreign).toMatchObject({ done: false, said: expect.stringContaining('git makes the commit of the index') });
  });
});

describe('the pre-commit hook in odd places', () => {
  it('works with spaces and quotes in all paths', async () => {
    const repository = scratchRepository(files);
    const odd = join(dirname(repository.folder), `it's a "shop" $HOME`);
    renameSync(repository.folder, odd);
    installHook(odd, [], copyOfBundle(`the bundle's "own" \`folder\``));
    await attempt(odd, ['rm', '--quiet', 'b.py']);
    expect(await attempt(odd, commit)).toMatchObject({ done: true, said: expect.stringContaining('✓ pre-commit') });
    await attempt(odd, ['checkout', 'HEAD~', '--', 'b.py']);
    const staged = await attempt(odd, ['mv', 'b.py', `c 'd'.py`]);
    expect(staged.done).toBe(true);
    expect(await attempt(odd, commit)).toMatchObject({ done: true });
  });

  it('judges the index of a linked working tree, and writes its reports there', async () => {
    const repository = hookedRepository(files);
    const linked = join(dirname(repository.folder), 'linked tree');
    repository.git('worktree', 'add', '--quiet', '-b', 'side', linked);
    repository.write({ 'a.py': keyLine() });
    repository.git('add', 'a.py');
    expect(await attempt(linked, [...commit, '--allow-empty'])).toMatchObject({ done: true });
    const gitDir = repository.git('-C', linked, 'rev-parse', '--absolute-git-dir');
    expect(existsSync(join(gitDir, 'security-gates/pre-commit/verdict.json'))).toBe(true);
    repository.git('reset', '--quiet', '--hard');
    repository.git('-C', linked, 'rm', '--quiet', 'b.py');
    repository.write({ '../linked tree/a.py': keyLine() });
    expect(await attempt(linked, [...commit, '--all'])).toMatchObject({ done: false });
    expect(await repository.attempt([...commit, '--allow-empty'])).toMatchObject({ done: true });
  });

  it('stops everything where the bundle is gone, and says what to do', async () => {
    const repository = scratchRepository(files);
    const gone = copyOfBundle('gone');
    installHook(repository.folder, [], gone);
    rmSync(dirname(gone), { recursive: true });
    const stopped = await attempt(repository.folder, [...commit, '--allow-empty']);
    expect(stopped).toMatchObject({ done: false, said: expect.stringContaining('nothing was judged, since') });
    installHook(repository.folder);
    expect(await attempt(repository.folder, [...commit, '--allow-empty'])).toMatchObject({ done: true });
  });
});
