import picomatch from 'picomatch';
import type { Files, Repository } from '../host/host.js';
import { sha256 } from '../install/digest.js';
import type { RepoPath } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { isBelow, toRepoPath } from '../sarif/paths.js';
import { failed } from '../scanners/scanner.js';
import type { Failed, Glob, Workspace, WorkspaceFile } from '../scanners/scanner.js';
import type { Ground } from './ground.js';
import { lastMoved } from './last-moved.js';

/** Bytes of one file, and entries of folders that are looked at: far above what test runs leave. */
const fileLimit = 64 * 1024 * 1024;
const entryLimit = 200_000;
const filesLimit = 2000;

/** Folders with more than all others together, and no report; one is looked into where a glob begins with it. */
const skipped = new Set(['.git', 'node_modules']);

/**
 * The files of the checkout that globs fit, read; those that git tracks by name only. No link is followed: it could
 * lead to a file of the commit. Where the checkout is not what is judged, there is an error.
 */
export async function openWorkspace(globs: readonly Glob[], ground: Ground): Promise<Workspace | Failed> {
  const { repository, source } = ground;
  if (repository === undefined) return failed('not a git repository: nothing says since when a report would be new');
  if (source.committed === true || source.staged) {
    return failed(
      'reports of the working tree say nothing about a commit or an index that is judged by itself',
      'Judge the working tree, or a checkout of the commit in which the tests ran.',
    );
  }
  const beganMs = await lastMoved(ground.host.files, repository.gitDir);
  if (beganMs === undefined) return failed('git does not say when the commit was checked out');
  const found = await matching(globs, repository.root, ground);
  if ('ok' in found) return found;
  const isTracked = await trackedBy(repository, source.head);
  const files: WorkspaceFile[] = [];
  for (const path of found.filter((one) => !isTracked(toRepoPath(one)))) {
    const file = await readReport(repository.root, path, ground);
    if ('ok' in file) return file;
    files.push(file);
  }
  const tracked = found.map(toRepoPath).filter(isTracked);
  return { files, tracked, beganMs, root: repository.root };
}

/**
 * Does the commit or the index hold it? What is in a submodule comes from a commit as well. In whatever case: on some
 * disks `Report.xml` is `report.xml`.
 */
async function trackedBy(repository: Repository, head: string | undefined): Promise<(path: RepoPath) => boolean> {
  const entries = [...(head === undefined ? [] : await repository.tree(head)), ...(await repository.index())];
  const known = new Set(entries.map(({ path }) => path.toLowerCase()));
  const submodules = entries.filter(({ mode }) => mode === '160000').map(({ path }) => path.toLowerCase());
  return (path) => {
    const lower = path.toLowerCase();
    return known.has(lower) || submodules.some((folder) => isBelow(lower, folder));
  };
}

async function readReport(root: string, name: string, { host }: Ground): Promise<WorkspaceFile | Failed> {
  const at = `${root}/${name}`;
  const path = toRepoPath(name);
  const stat = await host.files.stat(at);
  if (stat?.kind !== 'file') return failed(`${path} is no regular file`, 'Have the tests write the report itself.');
  const content = await host.files.read(at, fileLimit);
  if (content === undefined) return failed(`${path} is gone`);
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  return { path, text, sha256: sha256(content), modifiedMs: stat.modifiedMs };
}

/** Names of the files and links that globs fit, sorted, each once. */
async function matching(globs: readonly Glob[], root: string, { host }: Ground): Promise<readonly string[] | Failed> {
  const matches = pathMatcher(globs);
  const found = new Set<string>();
  const left = { entries: entryLimit };
  const walk = async (name: string): Promise<void> => {
    left.entries -= 1;
    if (left.entries < 0) return;
    const stat = await host.files.stat(name === '' ? root : `${root}/${name}`);
    if (stat === undefined) return;
    if (stat.kind !== 'directory') {
      if (matches(toRepoPath(name))) found.add(name);
      return;
    }
    for (const entry of await host.files.list(name === '' ? root : `${root}/${name}`)) {
      if (!skipped.has(entry)) await walk(name === '' ? entry : `${name}/${entry}`);
    }
  };
  for (const base of new Set(globs.map((glob) => picomatch.scan(glob).base))) {
    const start = base.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (start.includes('..')) return failed(`${base} leads out of the checkout`, narrower);
    const link = await linkAmong(start, root, host.files);
    if (link !== undefined) return failed(`${link} is a link: what it leads to may be of the commit`, narrower);
    await walk(start.join('/'));
  }
  if (left.entries < 0) return failed(`more than ${entryLimit} files were looked through`, narrower);
  if (found.size > filesLimit) return failed(`more than ${filesLimit} reports were found`, narrower);
  return [...found].sort();
}

/** The first of the folders on the way that is a link. */
async function linkAmong(way: readonly string[], root: string, files: Files): Promise<string | undefined> {
  for (let length = 1; length < way.length; length += 1) {
    const name = way.slice(0, length).join('/');
    if ((await files.stat(`${root}/${name}`))?.kind === 'symlink') return toRepoPath(name);
  }
  return undefined;
}

const narrower = 'Begin the globs with the folder of the reports.';
