import { posix } from 'node:path';
import { parse } from 'yaml';
import type { RepoPath } from '../../model.js';
import { membersOf } from '../npm-workspaces.js';
import type { Tree } from '../scanner.js';
import { entriesOf, type Manifest } from './manifests.js';

/** Does a lockfile fix what a manifest asks for: beside it, or at the root of the workspace that it is a member of? */
export function isLocked(path: RepoPath, manifest: Manifest, tree: Tree): boolean {
  const files = new Set(tree.files);
  const locksIn = (folder: RepoPath): readonly RepoPath[] =>
    manifest.locks.map((name) => posix.join(folder, name)).filter((file) => files.has(file));
  const own = posix.dirname(path);
  if (locksIn(own).length > 0 || manifest.isFixed?.(path, tree.read(path) ?? '', tree) === true) return true;
  return foldersAbove(own).some((folder) => {
    const locks = locksIn(folder);
    return locks.length > 0 && isFixedAt(folder, { own, path, manifest, tree, locks });
  });
}

type Member = {
  readonly own: RepoPath;
  readonly path: RepoPath;
  readonly manifest: Manifest;
  readonly tree: Tree;
  /** Lockfiles at the root. */
  readonly locks: readonly RepoPath[];
};

function isFixedAt(root: RepoPath, { own, path, manifest, tree, locks }: Member): boolean {
  const relative = root === '.' ? own : own.slice(root.length + 1);
  const text = tree.read(posix.join(root, manifest.rootName ?? posix.basename(path)));
  if (manifest.ecosystem !== 'npm') return text !== undefined && manifest.workspace?.test(text) === true;
  const isNamed = locks.some((lock) => namesFolder(tree.read(lock), relative));
  const ofPnpm = listUnder(tree.read(posix.join(root, 'pnpm-workspace.yaml')) ?? '', 'packages');
  const hasPnpm = locks.some((lock) => lock.endsWith('pnpm-lock.yaml'));
  const isMember =
    ofPnpm.length > 0
      ? hasPnpm && isMemberOf(ofPnpm, relative)
      : manifest.workspace?.test(text ?? '') === true && isMemberOf(npmWorkspaces(text ?? ''), relative);
  return isNamed || isMember;
}

/** Has npm written down there what the project in this folder asks for, be it no member of a workspace? */
function namesFolder(lock: string | undefined, folder: RepoPath): boolean {
  if (lock?.includes(JSON.stringify(folder)) !== true) return false;
  try {
    const packages = new Map(entriesOf(JSON.parse(lock))).get('packages');
    return entriesOf(packages).some(([key]) => key === folder);
  } catch {
    return false;
  }
}

const isMemberOf = (globs: readonly string[], folder: RepoPath): boolean => membersOf(globs, [folder]).length > 0;

/** `workspaces` of package.json: a list, or yarn's mapping with `packages`. */
function npmWorkspaces(text: string): readonly string[] {
  const list = listUnder(text, 'workspaces');
  return list.length > 0 ? list : listUnder(text, 'workspaces', 'packages');
}

/** Strings in the list under keys of a YAML or JSON text; none where there is no such list. */
function listUnder(text: string, ...keys: readonly string[]): readonly string[] {
  try {
    let value: unknown = parse(text);
    for (const key of keys) value = new Map(entriesOf(value)).get(key);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function foldersAbove(folder: RepoPath): readonly RepoPath[] {
  if (folder === '.') return [];
  const above = posix.dirname(folder);
  return [above, ...foldersAbove(above)];
}
