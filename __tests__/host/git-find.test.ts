import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Host, Repository } from '../../src/host/host.js';
import { git, hostIn, repositoryWith, temporaryFolder } from './temporary.js';

const folder = temporaryFolder();

async function open(path: string, host: Host = hostIn(folder)): Promise<Repository> {
  const repository = await host.repository(path);
  if (repository === undefined) throw new Error(`no repository at ${path}`);
  return repository;
}

describe('finding a repository', () => {
  it('finds the top from a folder below', async () => {
    const root = repositoryWith(join(folder, 'top'), { 'a/b/c.txt': '1' });
    const repository = await open(join(root, 'a/b'));
    expect(repository).toMatchObject({ root, gitDir: join(root, '.git') });
    expect(repository.gitVersion).toMatch(/^\d+\.\d+/);
  });

  it('finds none outside, nor where the folder is missing', async () => {
    expect(await hostIn(folder).repository('/')).toBeUndefined();
    expect(await hostIn(folder).repository(join(folder, 'missing', 'folder'))).toBeUndefined();
  });

  it('resolves links on the way', async () => {
    const root = repositoryWith(join(folder, 'real'), { 'a.txt': '1' });
    symlinkSync(root, join(folder, 'link'));
    expect((await open(join(folder, 'link'))).root).toBe(root);
  });

  it.each([
    ['an empty .git folder', (root: string) => mkdirSync(join(root, '.git'), { recursive: true })],
    [
      'a .git file that leads nowhere',
      (root: string) => {
        writeFileSync(join(root, '.git'), 'gitdir: nowhere\n');
      },
    ],
    [
      'a .git file of anything',
      (root: string) => {
        writeFileSync(join(root, '.git'), 'hello');
      },
    ],
  ])('refuses %s instead of looking further up', async (name, make) => {
    const root = join(folder, `broken ${name}`);
    mkdirSync(root);
    make(root);
    await expect(hostIn(folder).repository(root)).rejects.toThrow(/remove it or clone anew/);
  });

  it('says that git is missing, and does not take the one that the repository brings', async () => {
    const root = repositoryWith(join(folder, 'own-git'), { git: '#!/bin/sh\ntouch executed\n' });
    chmodSync(join(root, 'git'), 0o755);
    const host = hostIn(folder, { PATH: `.:${join(folder, 'missing')}` });
    await expect(host.repository(root)).rejects.toThrow('git was not found on PATH; install git >= 2.31');
    expect(existsSync(join(root, 'executed'))).toBe(false);
  });

  it('refuses a git that is too old', async () => {
    const root = repositoryWith(join(folder, 'old-git'), { 'a.txt': '1' });
    const bin = join(folder, 'old-bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho git version 2.25.1\n', { mode: 0o755 });
    await expect(hostIn(folder, { PATH: bin }).repository(root)).rejects.toThrow(/too old \(git version 2\.25\.1\)/);
  });

  it('reads a repository that belongs to somebody else', async () => {
    if (process.getuid?.() !== 0) {
      console.warn('skipped: only root can give a folder away');
      return;
    }
    const root = repositoryWith(join(folder, 'foreign'), { 'a.txt': '1' });
    for (const path of [root, join(root, '.git')]) chownSync(path, 12345, 12345);
    const repository = await open(root);
    expect(await repository.commit('HEAD')).toHaveLength(40);
    const log = (env: Readonly<Record<string, string>>) =>
      execFileSync('git', ['-C', repository.gitDir, 'log', '--format=%s'], {
        env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    expect(log(repository.env).toString()).toBe('change\n');
    expect(() => log({ GIT_CONFIG_GLOBAL: '/dev/null' })).toThrow();
  });
});

describe('a hostile repository', () => {
  it('starts no program, from configuration or from a bare repository committed as files', async () => {
    const witness = join(folder, 'executed');
    const program = join(folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${witness}'\ncat\n`, { mode: 0o755 });
    const config = `[core]\n\tbare = true\n\tfsmonitor = ${program}\n\thooksPath = ${folder}\n`;
    const root = repositoryWith(join(folder, 'hostile'), {
      'trap/HEAD': 'ref: refs/heads/main\n',
      'trap/config': config,
      'trap/objects/info/keep': '',
      'trap/refs/keep': '',
      '.gitattributes': '*.txt diff=evil\n',
      'a.txt': '1',
    });
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager']) {
      git(root, 'config', key, program);
    }
    writeFileSync(join(root, 'a.txt'), '2');
    const repository = await open(join(root, 'trap'));
    expect(repository.root).toBe(root);
    const head = (await repository.commit('HEAD')) ?? '';
    expect(await repository.modified(head)).toEqual(['a.txt']);
    expect(await repository.stagedChanges(head)).toEqual([]);
    expect(await repository.untracked()).toEqual([]);
    expect(existsSync(witness)).toBe(false);
  });

  it('sees neither replaced objects nor files hidden by the user', async () => {
    const root = repositoryWith(join(folder, 'replaced'), { 'a.txt': 'true' });
    const other = join(root, 'other.txt');
    writeFileSync(other, 'false');
    git(root, 'replace', git(root, 'rev-parse', 'HEAD:a.txt'), git(root, 'hash-object', '-w', 'other.txt'));
    git(root, 'config', 'core.excludesFile', other);
    writeFileSync(other, '*\n');
    const repository = await open(root);
    const head = (await repository.commit('HEAD')) ?? '';
    expect((await repository.filesAt([{ commit: head, path: 'a.txt' }])).map(String)).toEqual(['true']);
    expect(await repository.untracked()).toEqual(['other.txt']);
  });

  it('takes nothing from the environment of this process', async () => {
    const root = repositoryWith(join(folder, 'environment'), { 'a.txt': '1' });
    const env = { PATH: process.env['PATH'], GIT_DIR: '/nonexistent', GIT_INDEX_FILE: '/nonexistent', GIT_TRACE: '2' };
    const repository = await open(root, hostIn(folder, env));
    expect(await repository.index()).toHaveLength(1);
  });
});
