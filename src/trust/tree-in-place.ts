import type { Files, Host, Repository } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { isNameable, pathText, toRepoPath } from '../sarif/paths.js';
import {
  diskPath,
  inBatches,
  notCheckedOut,
  sortedGaps,
  submodule,
  unreadFiles,
  type Gap,
  type JudgedTree,
} from './tree.js';

/** What stands at a path that should be looked at. */
type Found = { readonly file: RepoPath } | { readonly gap: Gap } | undefined;

/** All files of a folder outside git; links are not followed, and git's own folders not entered. */
export async function folderInPlace(host: Host, folder: string): Promise<JudgedTree> {
  const root = (await host.files.real(folder)) ?? folder;
  return treeOf(root, await walk(host.files, root, ''));
}

async function walk(files: Files, root: string, folder: RepoPath): Promise<readonly Found[]> {
  const names = await files.list(folder === '' ? root : `${root}/${pathText(folder)}`);
  const found: Found[] = [];
  for (const name of names.filter((each) => each !== '.git')) {
    const path = folder === '' ? toRepoPath(name) : `${folder}/${toRepoPath(name)}`;
    const stat = await files.stat(diskPath(root, path));
    if (stat?.kind === 'directory') found.push(...(await walk(files, root, path)));
    else if (stat === undefined) found.push({ gap: { path, reason: 'a file whose name is no UTF-8, outside git' } });
    else found.push(await judged(files, root, path, stat.kind));
  }
  return found;
}

/**
 * The tracked files that exist, in a local run also those that are neither tracked nor ignored. A tracked file that is
 * missing is a gap: the checkout is not complete. In a local run somebody may have deleted it; then git looks for it.
 */
export async function repositoryInPlace(host: Host, repository: Repository, local: boolean): Promise<JudgedTree> {
  const index = await repository.index();
  const submodules = new Set(index.filter(({ mode }) => mode === '160000').map(({ path }) => path));
  const untracked = local ? await repository.untracked() : [];
  const leftOut = local ? new Set(await repository.unwatched()) : undefined;
  const paths = [...new Set([...index.map(({ path }) => path), ...untracked])];
  const look = async (path: RepoPath): Promise<Found> => {
    if (submodules.has(path)) return { gap: { path, reason: submodule } };
    const stat = await host.files.stat(diskPath(repository.root, path));
    if (stat === undefined) {
      return leftOut?.has(path) === false ? undefined : { gap: { path, reason: notCheckedOut } };
    }
    return judged(host.files, repository.root, path, stat.kind);
  };
  return treeOf(repository.root, await inBatches(paths, look));
}

async function judged(files: Files, root: string, path: RepoPath, kind: string): Promise<Found> {
  if (kind === 'file') return { file: path };
  if (kind !== 'symlink') return { gap: { path, reason: 'neither a file nor a link' } };
  if (!isNameable(path)) return { gap: { path, reason: 'a link whose name is no UTF-8' } };
  // Links that lead round in a circle are an error to the system.
  const target = await files.real(`${root}/${pathText(path)}`).catch(() => undefined);
  if (target === undefined) return { gap: { path, reason: 'a link to nothing' } };
  if (target !== root && !target.startsWith(`${root}/`)) return { gap: { path, reason: 'a link out of the tree' } };
  if (target.slice(root.length).split('/').includes('.git'))
    return { gap: { path, reason: "a link into git's own folder" } };
  // What is in a folder is looked at under the folder's own name.
  return (await files.stat(target))?.kind === 'file' ? { file: path } : undefined;
}

function treeOf(root: string, found: readonly Found[]): JudgedTree {
  const present = found.filter((each) => each !== undefined);
  const gaps = sortedGaps(present.flatMap((each) => ('gap' in each ? [each.gap] : [])));
  return {
    root,
    files: present.flatMap((each) => ('file' in each ? [each.file] : [])).sort(),
    unread: unreadFiles(gaps),
    gaps,
    changes: [],
    inPlace: true,
  };
}
