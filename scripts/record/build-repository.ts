import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { CaseFiles, CaseStep } from './case.js';

/** Runs git in the repository; returns its output without the last line end. Throws where git fails. */
export type Git = (args: readonly string[], env?: Readonly<Record<string, string>>) => string;

/** Nothing of the user's configuration takes part; author and time are fixed, so that ids repeat. */
const neutral: Readonly<Record<string, string>> = {
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** git in a folder. */
export function gitIn(root: string): Git {
  return (args, env) =>
    execFileSync('git', args, {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...neutral, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
}

/** Fixed time of the n-th commit, an hour after the one before; n starts at 0. */
export function commitTime(n: number): Readonly<Record<string, string>> {
  const time = new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
  return { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
}

/**
 * Makes the repository of a case in an empty folder, on the branch `main`. The same steps give the same commit ids
 * wherever and whenever they are done.
 */
export function buildRepository(root: string, steps: readonly CaseStep[]): void {
  const git = gitIn(root);
  git(['init', '--quiet', '--initial-branch=main', '--object-format=sha1']);
  const commits: string[] = [];
  const commit = (message: string): void => {
    git(['add', '--all', '--force']);
    git(['commit', '--quiet', '--allow-empty', `--message=${message}`], commitTime(commits.length));
    commits.push(git(['rev-parse', 'HEAD']));
  };
  for (const step of steps) take(step, { root, git, commits, commit });
}

type Site = {
  readonly root: string;
  readonly git: Git;
  readonly commits: readonly string[];
  readonly commit: (message: string) => void;
};

function take(step: CaseStep, site: Site): void {
  const { git } = site;
  if ('branch' in step) git(['checkout', '--quiet', '-b', step.branch]);
  else if ('switch' in step) git(['checkout', '--quiet', step.switch]);
  else if ('merge' in step) {
    git(['merge', '--quiet', '--no-ff', '--no-commit', step.merge]);
    writeAll(step.files, site);
    site.commit(`Merge ${step.merge}`);
  } else if ('commit' in step) {
    writeAll(step.files, site);
    site.commit(step.commit);
  } else if ('stage' in step) {
    writeAll(step.stage, site);
    git(['add', '--all', '--force']);
  } else writeAll(step.write, site);
}

function writeAll(files: CaseFiles, { root, commits }: Site): void {
  for (const [name, content] of Object.entries(files)) {
    const target = Buffer.concat([Buffer.from(`${root}/`), nameBytes(name)]);
    rmSync(target, { force: true });
    if (content === null) continue;
    mkdirSync(target.subarray(0, target.lastIndexOf('/')), { recursive: true });
    writeFileSync(target, bytesOf(content, commits));
  }
}

const latin1 = 'latin1:';

const nameBytes = (name: string): Buffer =>
  name.startsWith(latin1) ? Buffer.from(name.slice(latin1.length), 'latin1') : Buffer.from(name);

function bytesOf(content: NonNullable<CaseFiles[string]>, commits: readonly string[]): Buffer {
  if (typeof content === 'object' && 'base64' in content) return Buffer.from(content.base64, 'base64');
  if (typeof content === 'object' && 'copyOf' in content) return readFileSync(content.copyOf);
  const text = typeof content === 'string' ? content : content.map((line) => `${line}\n`).join('');
  return Buffer.from(text.replaceAll(/\{commit (\d+)\}/g, (_, number: string) => commitId(commits, Number(number))));
}

function commitId(commits: readonly string[], number: number): string {
  const id = commits[number - 1];
  if (id === undefined) throw new Error(`{commit ${number}} is used before there is such a commit`);
  return id;
}
