import type { RepoPath } from '../model.js';

/** Bytes that stand for themselves in a repository path: unreserved in RFC 3986, and the separator. */
const plain = /^[A-Za-z0-9\-._~/]$/;

const encoded: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

/** Repository path of a file name as bytes (or as UTF-8 text). Separator is `/`. */
export function toRepoPath(name: Uint8Array | string): RepoPath {
  const bytes = typeof name === 'string' ? Buffer.from(name, 'utf8') : name;
  let path = '';
  for (const byte of bytes) path += encoded[byte] ?? '';
  return path;
}

/** The file's name as bytes. */
export function pathBytes(path: RepoPath): Buffer {
  return Buffer.from(
    path.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** The file's name for people and for globs; bytes that are no UTF-8 become U+FFFD. */
export function pathText(path: RepoPath): string {
  return pathBytes(path).toString('utf8');
}

/** Can the name be written as text without loss? */
export function isNameable(path: RepoPath): boolean {
  return toRepoPath(pathText(path)) === path;
}

/** Is `path` at or below `folder` (`''` is the root)? */
export function isBelow(path: RepoPath, folder: RepoPath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/**
 * The file's name in a private copy of the tree, `/` between segments: its own, or where that is no UTF-8 the path
 * itself with its percent signs. A tool that knows names as text alone would list such a file and never open it.
 */
export function stagedName(path: RepoPath): string {
  return isNameable(path) ? pathText(path) : path;
}

/** Does the path name a file, in the one form that `toRepoPath` gives a name within the repository? */
export function isFilePath(path: RepoPath): boolean {
  const segments = path.split('/');
  return !segments.some((segment) => ['', '.', '..'].includes(segment)) && toRepoPath(pathBytes(path)) === path;
}

/** Absolute name of a file below a folder, as bytes. */
export function absoluteBelow(root: string, path: RepoPath): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), pathBytes(path)]);
}
