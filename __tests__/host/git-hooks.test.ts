import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/errors.js';
import { hooksPlace } from '../../src/host/git-hooks.js';
import { git, repositoryWith, temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const global = join(folder, 'gitconfig');
const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_GLOBAL: global, GIT_CONFIG_NOSYSTEM: '1' };

describe('hooksPlace', () => {
  it('is in the git folder of a repository, seen from any folder of it', async () => {
    const root = repositoryWith(join(folder, "a b's\n repository"), { 'sub/a.txt': 'a' });
    const gitDir = join(root, '.git');
    const expected = { root, gitDir, commonDir: gitDir, folder: join(gitDir, 'hooks') };
    expect(await hooksPlace(env, root)).toEqual(expected);
    expect(await hooksPlace(env, join(root, 'sub'))).toEqual(expected);
  });

  it('is the one folder that linked working trees share', async () => {
    const root = repositoryWith(join(folder, 'main'), { 'a.txt': 'a' });
    const linked = join(folder, 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    expect(await hooksPlace(env, linked)).toEqual({
      root: linked,
      gitDir: join(root, '.git/worktrees/linked'),
      commonDir: join(root, '.git'),
      folder: join(root, '.git/hooks'),
    });
  });

  it('is where the repository says, from its top folder on', async () => {
    const root = repositoryWith(join(folder, 'own'), { 'sub/a.txt': 'a' });
    git(root, 'config', 'core.hooksPath', '.githooks');
    const expected = { folder: join(root, '.githooks'), configuredIn: 'file:.git/config' };
    expect(await hooksPlace(env, join(root, 'sub'))).toMatchObject(expected);
  });

  it("is where the user's configuration says", async () => {
    const root = repositoryWith(join(folder, 'global'), { 'a.txt': 'a' });
    writeFileSync(global, '[core]\n\thooksPath = ~/every\n');
    const expected = { folder: join(folder, 'every'), configuredIn: `file:${global}` };
    expect(await hooksPlace(env, root)).toMatchObject(expected);
    writeFileSync(global, '');
    expect((await hooksPlace(env, root)).configuredIn).toBeUndefined();
  });

  it('obeys GIT_DIR, also a relative one', async () => {
    const root = repositoryWith(join(folder, 'told'), { 'sub/a.txt': 'a' });
    const other = join(folder, 'elsewhere');
    mkdirSync(other);
    const gitDir = join(root, '.git');
    const expected = { root: other, gitDir, folder: join(gitDir, 'hooks') };
    expect(await hooksPlace({ ...env, GIT_DIR: gitDir }, other)).toMatchObject(expected);
    expect(await hooksPlace({ ...env, GIT_DIR: '../told/.git' }, other)).toMatchObject(expected);
    const worktree = { ...env, GIT_DIR: '../.git', GIT_WORK_TREE: '..' };
    expect(await hooksPlace(worktree, join(root, 'sub'))).toMatchObject({ ...expected, root });
  });

  it('is nowhere outside git and in a bare repository', async () => {
    const bare = join(folder, 'bare.git');
    git(folder, 'init', '--quiet', '--bare', bare);
    await expect(hooksPlace(env, bare)).rejects.toThrow(UsageError);
    await expect(hooksPlace({ ...env, GIT_CEILING_DIRECTORIES: '/' }, folder)).rejects.toThrow('not a git repository');
  });
});
