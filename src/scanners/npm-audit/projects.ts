import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { isInstalled } from './detect.js';
import { targetOf, type Lock } from './lockfile.js';
import { membersOf } from '../npm-workspaces.js';
import { readManifest, type Manifest } from './manifest.js';

/** A lockfile and the files of the repository that say what npm makes of it: manifests and `.npmrc`, by their path. */
export type Files = {
  readonly path: RepoPath;
  readonly lock: Lock;
  readonly files: Readonly<Record<RepoPath, string | undefined>>;
};

/** A lockfile, and the manifests that npm reads beside it, by their place in it. `''` is there always. */
export type Tree = {
  readonly lock: Lock;
  readonly root: Manifest;
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Places of the members of the workspace. */
  readonly members: readonly string[];
  /** npm's settings for the project. */
  readonly npmrc: string;
};

/** Finds them; a reason, in words that go on after the lockfile's name, where npm could not read one. */
export function treeOf({ path, lock, files }: Files): Tree | string {
  const own = posix.dirname(path);
  const manifests = new Map<string, Manifest>();
  const text = files[posix.join(own, 'package.json')];
  // Without a package.json, the lockfile's own word is all there is.
  const root = readManifest(text ?? JSON.stringify(lock.packages.get('') ?? {}));
  if (root === undefined) return 'stands beside a package.json that npm cannot read';
  manifests.set('', root);
  const members = membersOf(root.workspaces, foldersIn(files, own));
  for (const place of new Set([...members, ...linked(lock)])) {
    const inside = files[posix.join(own, place, 'package.json')];
    if (inside === undefined || place === '') continue;
    const manifest = readManifest(inside);
    if (manifest === undefined) return `belongs to ${place}/package.json, which npm cannot read`;
    manifests.set(place, manifest);
  }
  return { lock, root, manifests, members, npmrc: files[posix.join(own, '.npmrc')] ?? '' };
}

/** Folders with a package.json below the lockfile's, as it names them. */
const foldersIn = (files: Files['files'], own: string): readonly string[] =>
  Object.keys(files).flatMap((path) => {
    if (posix.basename(path) !== 'package.json' || isInstalled(path)) return [];
    const folder = posix.relative(own, posix.dirname(path));
    return folder.startsWith('..') ? [] : [folder];
  });

const linked = ({ packages }: Lock): readonly string[] =>
  [...packages].flatMap(([place, entry]) => (entry.link ? [targetOf(place, entry)] : []));
