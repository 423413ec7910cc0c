import type { RepoPath } from '../model.js';
import { isNameable, toRepoPath } from '../sarif/paths.js';
import type { SteeringTest } from './steering.js';
import { folderOf, foldersAbove, foldersOf } from './tree-entries.js';

/** A symbolic link of the head: what it points to, as bytes. */
export type Link = { readonly path: RepoPath; readonly target: Buffer };

/** A link that may stand in the judged tree. */
export type SafeLink = { readonly path: RepoPath; readonly linkTo: string; readonly to: 'file' | 'folder' };

/** Which links may stand, and why the others may not. */
export type JudgedLinks = {
  readonly safe: readonly SafeLink[];
  readonly refused: readonly RefusedLink[];
};

/** `steers`: it would have made a file of the head steer a scanner. */
export type RefusedLink = { readonly path: RepoPath; readonly reason: string; readonly steers: boolean };

type Resolved = {
  readonly path: RepoPath;
  readonly linkTo: string;
  readonly to: 'file' | 'folder';
  readonly at: RepoPath;
};

/** How many files may be seen a second time through links to folders; more is no honest tree, and costs time. */
const viewLimit = 200_000;

/**
 * A link is safe if the path that it spells out is a regular file of the judged tree, or a folder of it, with no other
 * link on the way. A link to a folder must not hold itself or another such link, and must not make a file look like a
 * steering file that is none under its own name.
 */
export function judgeLinks(
  links: readonly Link[],
  files: ReadonlySet<RepoPath>,
  isSteering: SteeringTest,
): JudgedLinks {
  const folders = foldersOf(files);
  const walkable = foldersOf([...files, ...links.map(({ path }) => path)]);
  const found = links.map((link) => resolve(link, files, folders, walkable));
  const resolved = found.filter((link) => 'to' in link);
  const toFiles = resolved.filter(({ to }) => to === 'file');
  const toFolders = resolved.filter(({ to }) => to === 'folder');
  const judged = judgeFolderLinks(toFolders, [...files, ...toFiles.map(({ path }) => path)], isSteering);
  return {
    safe: [...toFiles, ...judged.filter((link) => 'to' in link)],
    refused: [...found.filter((link) => 'reason' in link), ...judged.filter((link) => 'reason' in link)],
  };
}

function resolve(
  { path, target }: Link,
  files: ReadonlySet<RepoPath>,
  folders: ReadonlySet<RepoPath>,
  walkable: ReadonlySet<RepoPath>,
): Resolved | RefusedLink {
  const text = toRepoPath(target);
  const refused = (reason: string): RefusedLink => ({ path, reason, steers: false });
  if (!isNameable(text) || /%00|%5C|^[A-Za-z]%3A/.test(text))
    return refused('a link to a name that not every system reads alike');
  if (text.startsWith('/')) return refused('a link out of the repository');
  const at = walk(folderOf(path), text.split('/'), walkable);
  if (at === 'outside') return refused('a link out of the repository');
  const to = at === 'nowhere' ? undefined : files.has(at.path) ? 'file' : folders.has(at.path) ? 'folder' : undefined;
  if (at === 'nowhere' || to === undefined || (to === 'file' && /\/\.?$/.test(text))) {
    return refused('a link to something that is no file or folder of the judged tree');
  }
  return { path, linkTo: target.toString('utf8'), to, at: at.path };
}

/** Every step but the last must be a real folder: then what is spelled out is where the system goes, too. */
function walk(
  from: RepoPath,
  segments: readonly string[],
  folders: ReadonlySet<RepoPath>,
): { readonly path: RepoPath } | 'outside' | 'nowhere' {
  let at = from;
  for (const segment of segments) {
    if (segment === '' || segment === '.') continue;
    if (!folders.has(at)) return 'nowhere';
    if (segment !== '..') at = at === '' ? segment : `${at}/${segment}`;
    else if (at === '') return 'outside';
    else at = folderOf(at);
  }
  return { path: at };
}

function judgeFolderLinks(
  links: readonly Resolved[],
  names: readonly RepoPath[],
  isSteering: SteeringTest,
): readonly (Resolved | RefusedLink)[] {
  const linked = foldersOf(links.map(({ path }) => path));
  const inside = namesByFolder(names, new Set(links.map(({ at }) => at)));
  let views = 0;
  return links.map((link) => {
    const { path, at } = link;
    const below = inside.get(at) ?? [];
    if (at === '' || path.startsWith(`${at}/`))
      return { path, reason: 'a link to a folder that holds it', steers: false };
    if (linked.has(at)) return { path, reason: 'a link to a folder with further links to folders', steers: false };
    views += below.length;
    if (views > viewLimit) return { path, reason: 'one of too many links to folders', steers: false };
    const steers = below.some((name) => !isSteering(name) && isSteering(path + name.slice(at.length)));
    return steers ? { path, reason: 'a link that would make a file of the head steer a scanner', steers } : link;
  });
}

function namesByFolder(
  names: readonly RepoPath[],
  wanted: ReadonlySet<RepoPath>,
): ReadonlyMap<RepoPath, readonly RepoPath[]> {
  const found = new Map<RepoPath, RepoPath[]>([...wanted].map((folder) => [folder, []]));
  for (const name of names) {
    for (const folder of foldersAbove(name)) found.get(folder)?.push(name);
  }
  return found;
}
