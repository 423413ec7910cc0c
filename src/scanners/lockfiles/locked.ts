import { posix } from 'node:path';
import { parse } from 'yaml';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import type { Tree } from '../scanner.js';
import { entriesOf, type Manifest } from './manifests.js';

/** Does a lockfile fix what a manifest asks for: beside it, or at the root of the workspace that it is a member of? */
export function isLocked(path: RepoPath, manifest: Manifest, tree: Tree): boolean {
  const files = new Set(tree.files);
  const hasLock = (folder: RepoPath): boolean => manifest.locks.some((name) => files.has(posix.join(folder, name)));
  const own = posix.dirname(path);
  if (hasLock(own)) return true;
  return foldersAbove(own).some((folder) => hasLock(folder) && isWorkspaceOf(folder, own, path, manifest, tree));
}

function isWorkspaceOf(root: RepoPath, member: RepoPath, path: RepoPath, manifest: Manifest, tree: Tree): boolean {
  const relative = root === '.' ? member : member.slice(root.length + 1);
  const pnpm = tree.read(posix.join(root, 'pnpm-workspace.yaml'));
  if (manifest.ecosystem === 'npm' && pnpm !== undefined) return matchesAny(listUnder(pnpm, 'packages'), relative);
  const text = tree.read(posix.join(root, manifest.rootName ?? posix.basename(path)));
  if (text === undefined || manifest.workspace?.test(text) !== true) return false;
  return manifest.ecosystem === 'npm' ? matchesAny(npmWorkspaces(text), relative) : true;
}

const matchesAny = (globs: readonly string[], folder: RepoPath): boolean =>
  pathMatcher(globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '')))(folder);

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
