import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host, Repository } from '../../src/host/host.js';
import { localHost } from '../../src/host/local.js';

/** What stands at a path: text, or a link; `undefined` removes it. */
export type Content = string | { readonly link: string } | undefined;

/** A real repository in a temporary folder. */
export type GitFixture = {
  readonly host: Host;
  readonly root: string;
  readonly repository: Repository;
  readonly git: (...args: readonly string[]) => string;
  readonly put: (files: Readonly<Record<string, Content>>) => void;
  /** Puts files, commits everything, and answers with the commit's id. */
  readonly commit: (files: Readonly<Record<string, Content>>) => string;
};

/** An empty repository on the branch `main`, below a folder for temporary files. */
export async function gitFixture(temporary: string): Promise<GitFixture> {
  const host = localHost({ env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary } });
  const root = await host.files.scratch('git-fixture');
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    ).trim();
  git('init', '--quiet', '--initial-branch=main');
  const repository = await host.repository(root);
  if (repository === undefined) throw new Error('no repository was made');
  const put = (files: Readonly<Record<string, Content>>): void => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(root, path);
      rmSync(target, { recursive: true, force: true });
      if (content === undefined) continue;
      mkdirSync(dirname(target), { recursive: true });
      if (typeof content === 'string') writeFileSync(target, content);
      else symlinkSync(content.link, target);
    }
  };
  const commit = (files: Readonly<Record<string, Content>>): string => {
    put(files);
    git('add', '--all', '--force');
    git('commit', '--quiet', '--allow-empty', '--message=x');
    return git('rev-parse', 'HEAD');
  };
  return { host, root, repository, git, put, commit };
}
