import type { TreeEntry } from '../host/host.js';
import type { RepoPath } from '../model.js';

/** A regular file, executable or not. */
export function isRegular({ mode }: TreeEntry): boolean {
  return mode.startsWith('100');
}

/** A symbolic link. */
export function isLink({ mode }: TreeEntry): boolean {
  return mode === '120000';
}

/** The folder that holds a path; `''` is the root. */
export function folderOf(path: RepoPath): RepoPath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** All folders above a path, nearest first, without the root. */
export function foldersAbove(path: RepoPath): readonly RepoPath[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersAbove(folder)];
}

/** All folders of some paths, the root included. */
export function foldersOf(paths: Iterable<RepoPath>): ReadonlySet<RepoPath> {
  const folders = new Set<RepoPath>(['']);
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
