import { chownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  findingsOf,
  keyLine,
  quick,
  removeScratch,
  runBundle,
  runProgram,
  scratchFolder,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { Checked, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** The run could not tell: it says why, without a stack, and leaves no half report. */
function expectError(checked: Checked, said: RegExp): void {
  expect(checked.exitCode).toBe(2);
  const gate = checked.verdict?.gates.secrets;
  expect(`${checked.stderr}\n${gate?.reasons.join('\n') ?? ''}`).toMatch(said);
  expect(checked.stderr).not.toMatch(/^\s+at |defect of security-gates/m);
  expect(checked.verdict === undefined ? 'error' : gate?.verdict).toBe('error');
  expect(checked.written.filter((name) => name.endsWith('.tmp'))).toEqual([]);
}

/** Overwrites the file of a loose object, or removes it. */
function damage(repository: ScratchRepository, revision: string, content: string | undefined): void {
  const id = repository.git('rev-parse', revision);
  const path = repository.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
  rmSync(path);
  if (content !== undefined) writeFileSync(path, content);
}

describe('an empty repository', () => {
  it.concurrent('without files is an error: there is nothing to judge', async () => {
    const checked = await scratchRepository().check();
    expect(checked).toMatchObject({ exitCode: 2, verdict: { verdict: 'error' } });
    expect(checked.verdict?.gates).toMatchObject({
      lint: { verdict: 'not-applicable' },
      secrets: { verdict: 'not-applicable' },
    });
    expect(checked.verdict?.notes.join()).toContain('No gate ran');
  });

  it.concurrent('with files and without commits is judged by its files', async () => {
    const repository = scratchRepository();
    repository.write({ 'a.py': keyLine(), '.gitignore': 'b.py\n', 'b.py': keyLine('B') });
    const checked = await repository.check(quick);
    expect(checked).toMatchObject({ exitCode: 1, verdict: { gates: { lint: { verdict: 'pass' } } } });
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'a.py', line: 1 }]);
    repository.write({ 'a.py': 'name = "none"\n' });
    expect(await repository.check(quick)).toMatchObject({ exitCode: 0, verdict: { verdict: 'pass' } });
  });

  it.concurrent('is not the same as one whose branch has lost its commit', async () => {
    const repository = scratchRepository({ 'a.py': keyLine() });
    damage(repository, 'HEAD', undefined);
    expectError(await repository.check(quick), /not in the repository|bad object|fetch-depth: 0/);
  });
});

describe('a damaged repository', () => {
  it.concurrent.each([
    ['a file of the head is garbage', 'HEAD:a.py', 'garbage'],
    ['a file of the head is lost', 'HEAD:a.py', undefined],
    ['an older commit is lost', 'HEAD~1', undefined],
    ['an older commit is garbage', 'HEAD~1', 'garbage'],
    ['a file of an older commit is lost', 'HEAD~1:a.py', undefined],
    ['a file of an older commit is empty', 'HEAD~1:a.py', ''],
    ['a tree of an older commit is lost', 'HEAD~1^{tree}', undefined],
    ['the tree of the head is garbage', 'HEAD^{tree}', 'garbage'],
  ] as const)('in which %s is an error', async (_, revision, content) => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    repository.commit({ 'a.py': 'x = 2\n' });
    repository.commit({ 'a.py': 'x = 3\n' });
    damage(repository, revision, content);
    expectError(
      await repository.check(['--gates', 'secrets']),
      /gitleaks reported|git \S+ failed|not complete|scan cannot be believed/,
    );
  });

  it.concurrent('whose index is garbage is an error', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    writeFileSync(repository.at('.git/index'), 'garbage');
    expectError(await repository.check(), /git \S+ failed in .*index/);
  });

  it.concurrent('whose configuration is broken is an error', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    writeFileSync(repository.at('.git/config'), '[core\n');
    expectError(await repository.check(), /git \S+ failed in .*config/);
  });
});

describe('repositories of other shapes', () => {
  it.concurrent('a linked working tree is judged by its own branch', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const linked = scratchFolder();
    rmSync(linked.folder, { recursive: true });
    repository.git('worktree', 'add', '--quiet', '-b', 'side', linked.folder);
    expect(await linked.check(quick)).toMatchObject({ exitCode: 0, verdict: { verdict: 'pass' } });
    linked.write({ 'b.py': keyLine() });
    await runProgram('git', ['-C', linked.folder, 'add', 'b.py']);
    for (const args of [quick, [...quick, '--staged']]) {
      const checked = await linked.check(args);
      expect([args, checked.exitCode, findingsOf(checked, 'secrets')]).toMatchObject([
        args,
        1,
        [{ uri: 'b.py', line: 1 }],
      ]);
    }
    expect(await repository.check(quick)).toMatchObject({ exitCode: 0 });
  });

  it.concurrent('a submodule is not looked at, and that is said', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const id = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},vendor/lib.py`);
    repository.git('commit', '--quiet', '--message', 'Add a submodule');
    const checked = await repository.check(quick);
    expect(checked).toMatchObject({
      exitCode: 0,
      verdict: { gates: { lint: { verdict: 'pass' }, secrets: { verdict: 'pass' } } },
    });
    expect(checked.verdict?.notes.join()).toMatch(/Not looked at: vendor\/lib\.py \(a submodule/);
  });

  it.concurrent('a tag, a detached head and packed objects are read', async () => {
    const repository = scratchRepository({ 'a.py': keyLine() });
    repository.commit({ 'a.py': undefined });
    repository.git('gc', '--quiet', '--aggressive', '--prune=now');
    repository.git('checkout', '--quiet', '--detach');
    expect(readdirSync(repository.at('.git/objects/pack')).length).toBeGreaterThan(0);
    const checked = await repository.check(['--gates', 'secrets']);
    expect(checked.exitCode).toBe(1);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'a.py' }]);
  });

  it.concurrent('a bare repository is no working tree', async () => {
    const bare = scratchFolder();
    await runProgram('git', ['init', '--quiet', '--bare', bare.folder]);
    const checked = await bare.check();
    expect(checked.exitCode).toBe(2);
    expect(checked.verdict?.gates.secrets?.reasons.join()).toContain('not a git repository');
  });

  const root = process.getuid?.() === 0;
  if (!root) console.warn('skipped: a repository of another user, which only the super-user can make');
  (root ? it : it.skip)('one that belongs to another user is read to its end', async () => {
    const repository = scratchRepository({ 'a.py': keyLine() });
    repository.commit({ 'a.py': undefined });
    const all = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
    for (const path of [repository.folder, ...all(repository.folder)]) chownSync(path, 12_345, 12_345);
    const refused = await runProgram('git', ['-C', repository.folder, 'status']);
    expect(refused.stderr).toContain('dubious ownership');
    const checked = await repository.check(['--gates', 'secrets']);
    expect(checked.exitCode).toBe(1);
    expect(findingsOf(checked, 'secrets')).toMatchObject([{ uri: 'a.py' }]);
  });
});

describe('a machine without git', () => {
  it.concurrent('is an error that says so, also for lint', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const ended = await runBundle(['check', repository.folder, '--output', repository.reports], {
      env: { PATH: '/nowhere' },
    });
    expect(ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/git was not found on PATH; install git >= 2/),
    });
  });
});
