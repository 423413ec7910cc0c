import { GateError } from '../errors.js';
import type { Files, Repository, TreeEntry } from './host.js';
import { fetchInto } from './git-fetch.js';
import { neutralGitEnv } from './git-env.js';
import { absolutePath, findProgram, findRepository } from './git-find.js';
import { indexFile } from './git-index.js';
import { readBlobs, readFilesAt } from './git-objects.js';
import { indexEntries, objectId, ownSettings, paths, treeEntries, unwatchedPaths } from './git-parse.js';
import { callGit, fetchAdvice, git, type GitSetting, whyFailed } from './git-run.js';
import { runRaw } from './process.js';

/** The oldest git that takes configuration from the environment. */
const oldest = [2, 31] as const;

const install = `install git >= ${oldest.join('.')}`;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Finds and opens repositories. For a linked working tree `gitDir` is its own folder below the shared one: HEAD and
 * index are its own, and git started there finds the shared rest.
 */
export function localRepositories(
  env: Env,
  files: Pick<Files, 'scratch'>,
): (folder: string) => Promise<Repository | undefined> {
  const home = once(() => files.scratch('home'));
  return async (folder) => {
    const location = await findRepository(folder);
    if (location === undefined) return undefined;
    const program = await findProgram('git', env['PATH'] ?? env['Path']);
    if (program === undefined) throw new GateError(`git was not found on PATH; ${install}`);
    const path = absolutePath(env['PATH'] ?? env['Path']);
    const index = indexFile(env, process.cwd(), location);
    const setting = { program, path, home: await home(), location, index };
    const gitVersion = await versionOf(setting);
    await git(setting, ['rev-parse', '--git-dir']);
    const { root, gitDir, commonDir } = location;
    return {
      root,
      gitDir,
      indexFile: index,
      env: neutralGitEnv(root, gitDir, commonDir),
      gitVersion,
      ...reading(setting),
      ...fetching(setting, env),
    };
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function versionOf(setting: GitSetting): Promise<string> {
  const { program, path, home } = setting;
  const result = await runRaw({
    file: program,
    args: ['version'],
    cwd: home,
    env: { PATH: path, HOME: home, LC_ALL: 'C' },
    timeLimitMs: 30_000,
    outputLimit: 10_000,
  });
  const version = /^git version (\d+)\.(\d+)[\w.]*/.exec(result.stdout.toString('utf8'));
  if (version === null) throw new GateError(`${program} does not tell its version: ${whyFailed(result)}; ${install}`);
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new GateError(`${program} is too old (${version[0]}); ${install}`);
  }
  return version[0].slice('git version '.length);
}

type Reading = Omit<Repository, 'root' | 'gitDir' | 'indexFile' | 'env' | 'gitVersion' | 'fetch'>;

function reading(setting: GitSetting): Reading {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const tree = (commit: string) => {
    const known = trees.get(commit) ?? readTree(setting, commit);
    // A tree that could not be read may be there after a fetch.
    known.catch(() => trees.delete(commit));
    trees.set(commit, known);
    return known;
  };
  return {
    commit: (revision) => resolveCommit(setting, revision),
    parents: (commit) => readParents(setting, commit),
    shallow: () => isShallow(setting),
    tree,
    index: async () => indexEntries(await git(setting, ['ls-files', '--stage', '-z'])),
    ...listing(setting),
    settings: async () => ownSettings(await git(setting, ['config', '--list', '--show-scope', '-z'])),
    blobs: (ids) => readBlobs(setting, ids),
    filesAt: (asked) => readFilesAt(setting, asked, tree),
  };
}

const names = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
] as const;

function listing(setting: GitSetting): Pick<Reading, 'untracked' | 'modified' | 'unwatched' | 'stagedChanges'> {
  const untracked = async () => {
    const found = await git(setting, ['ls-files', '--others', '--exclude-standard', '-z']);
    // A name with a slash at its end is a repository of its own, not a file of this one.
    return paths(found).filter((path) => !path.endsWith('/'));
  };
  return {
    untracked,
    modified: async (commit) => {
      const changed = paths(await git(setting, ['diff', ...names, checkedId(commit), '--']));
      return [...new Set([...changed, ...(await untracked())])];
    },
    unwatched: async () => unwatchedPaths(await git(setting, ['ls-files', '-v', '-z'])),
    stagedChanges: async (commit) =>
      paths(
        commit === undefined
          ? await git(setting, ['ls-files', '-z'])
          : await git(setting, ['diff', '--cached', '--diff-filter=d', ...names, checkedId(commit), '--']),
      ),
  };
}

function fetching(setting: GitSetting, env: Env): Pick<Repository, 'fetch'> {
  return { fetch: (request) => fetchInto(setting, env, request, () => isShallow(setting)) };
}

function checkedId(commit: string): string {
  if (!objectId.test(commit)) throw new GateError(`${commit} is no full id of a commit`);
  return commit;
}

async function resolveCommit(setting: GitSetting, revision: string): Promise<string | undefined> {
  const id = await resolve(setting, `${revision}^{commit}`);
  if (id !== undefined || objectId.test(revision)) return id;
  // A ref without a commit is either none, or names something else, or its commit is lost: that is no empty repository.
  const named = await resolve(setting, revision);
  if (named === undefined || (await callGit(setting, ['cat-file', '-e', named])).exitCode === 0) return undefined;
  throw new GateError(
    `${revision} is ${named}, which is not in the repository ${setting.location.root}: ${fetchAdvice}`,
  );
}

async function resolve(setting: GitSetting, revision: string): Promise<string | undefined> {
  if (/^\^|[\0\n]/.test(revision)) return undefined;
  const result = await callGit(setting, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
  const id = result.stdout.toString('latin1').trim();
  if (result.exitCode === 0 && objectId.test(id)) return id;
  if (result.exitCode === 1) return undefined;
  throw new GateError(`git rev-parse ${revision} failed in ${setting.location.root}: ${whyFailed(result)}`);
}

/** Read from the commit itself: a shallow clone knows the ids of parents that it does not hold. */
async function readParents(setting: GitSetting, commit: string): Promise<readonly string[]> {
  const text = (await git(setting, ['cat-file', 'commit', checkedId(commit)])).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

async function readTree(setting: GitSetting, commit: string): Promise<readonly TreeEntry[]> {
  return treeEntries(await git(setting, ['ls-tree', '-r', '-z', '--full-tree', checkedId(commit)]));
}

async function isShallow(setting: GitSetting): Promise<boolean> {
  const answer = (await git(setting, ['rev-parse', '--is-shallow-repository'])).toString('latin1').trim();
  if (answer !== 'true' && answer !== 'false')
    throw new GateError(`git cannot tell whether ${setting.location.root} is shallow`);
  return answer === 'true';
}
