import { GateError } from '../errors.js';
import type { TreeEntry } from '../host/host.js';
import type { Change, RepoPath } from '../model.js';
import { pathText } from '../sarif/paths.js';
import type { Glob } from '../scanners/scanner.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { shortId } from './short-id.js';
import { folderOf, foldersAbove, foldersOf, isLink, isRegular } from './tree-entries.js';

/** What a scanner says of the files that steer it; every scanner is one. */
export type Steerer = {
  readonly steeredBy: readonly Glob[];
  /** Further files that a steering file pulls in. */
  readonly follows?: (path: RepoPath, text: string) => readonly RepoPath[];
};

/** Is this a steering file, or would it be one? */
export type SteeringTest = (path: RepoPath) => boolean;

/** Texts of regular entries by path. */
export type ReadTexts = (entries: readonly TreeEntry[]) => Promise<ReadonlyMap<RepoPath, string>>;

/**
 * The union of what all scanners are steered by: their globs, and what the trusted commit's steering files pull in,
 * step by step. Only the trusted files are followed, since only they are obeyed.
 */
export async function steeringTest(
  steerers: readonly Steerer[],
  trusted: readonly TreeEntry[],
  read: ReadTexts,
): Promise<SteeringTest> {
  const matches = pathMatcher(steerers.flatMap(({ steeredBy }) => steeredBy));
  const followed = await Promise.all(steerers.map((steerer) => followedBy(steerer, trusted, read)));
  const named = new Set(followed.flatMap((paths) => [...paths].map((path) => path.toLowerCase())));
  return (path) => matches(path) || named.has(path.toLowerCase());
}

async function followedBy(
  { steeredBy, follows }: Steerer,
  trusted: readonly TreeEntry[],
  read: ReadTexts,
): Promise<ReadonlySet<RepoPath>> {
  const followed = new Set<RepoPath>();
  if (follows === undefined) return followed;
  const regular = new Map(trusted.filter(isRegular).map((entry) => [entry.path, entry]));
  const matches = pathMatcher(steeredBy);
  let frontier = [...regular.values()].filter(({ path }) => matches(path));
  while (frontier.length > 0) {
    const texts = await read(frontier);
    const named = [...texts].flatMap(([path, text]) => follows(path, text)).filter((path) => !followed.has(path));
    for (const path of named) followed.add(path);
    frontier = [...new Set(named)].flatMap((path) => regular.get(path) ?? []);
  }
  return followed;
}

/** Whose file stands where in the judged tree. */
export type Overlay = {
  /** Of the head: files, links and submodules that steer nothing. */
  readonly kept: readonly TreeEntry[];
  /** Of the trusted commit: the steering files, all regular. */
  readonly taken: readonly TreeEntry[];
  readonly changes: readonly Change[];
};

/**
 * The head's entries, with all steering files taken from the trusted commit: those that only the head has are left
 * out, and those that only the trusted commit has are added where the head has their folder, or where their folder
 * held nothing else. A link of the head that stands where such a file needs a folder is left out. Throws a GateError
 * where the trusted commit's own steering file is a link or a submodule, and where the head has a file in place of a
 * steering file's folder, or a folder in place of the file.
 */
export function overlay(
  head: readonly TreeEntry[],
  trusted: { readonly commit: string; readonly entries: readonly TreeEntry[] },
  isSteering: SteeringTest,
): Overlay {
  const ours = trusted.entries.filter(({ path }) => isSteering(path));
  const odd = ours.find((entry) => !isRegular(entry));
  if (odd !== undefined)
    throw refusal(odd.path, trusted.commit, 'is a link or a submodule there; make it a regular file');
  const steeringHead = new Map(head.filter(({ path }) => isSteering(path)).map((entry) => [entry.path, entry]));
  const needed = foldersOf(ours.map(({ path }) => path));
  const others = head.filter(({ path }) => !steeringHead.has(path));
  const inTheWay = others.filter((entry) => isLink(entry) && needed.has(entry.path));
  const kept = others.filter((entry) => !inTheWay.includes(entry));
  const taken = placeable(ours, kept, trusted);
  const links = inTheWay.map(({ path }): Change =>
    change(path, 'symlink', `left out: ${shortId(trusted.commit)} has a folder with configuration there`),
  );
  const blocked = new Set(inTheWay.map(({ path }) => path));
  const placed = new Set(taken);
  const gone = ours
    .filter((entry) => !placed.has(entry) && !foldersAbove(entry.path).some((folder) => blocked.has(folder)))
    .map(({ path }) => change(path, 'removed', 'not brought back: the head has nothing of its folder'));
  return { kept, taken, changes: [...steeringChanges(taken, steeringHead, trusted.commit), ...gone, ...links] };
}

function placeable(
  ours: readonly TreeEntry[],
  kept: readonly TreeEntry[],
  trusted: { readonly commit: string; readonly entries: readonly TreeEntry[] },
): readonly TreeEntry[] {
  const steers = new Set(ours.map(({ path }) => path));
  const headFolders = foldersOf(kept.map(({ path }) => path));
  const headFiles = new Set(kept.map(({ path }) => path));
  const filled = foldersOf(trusted.entries.flatMap(({ path }) => (steers.has(path) ? [] : [path])));
  const taken = ours.filter(({ path }) => belongs(folderOf(path), headFolders, filled));
  for (const { path } of taken) {
    if (headFolders.has(path))
      throw refusal(path, trusted.commit, 'is a folder in the head; remove it or give it another name');
    const file = foldersAbove(path).find((folder) => headFiles.has(folder));
    if (file !== undefined)
      throw refusal(path, trusted.commit, `needs a folder where the head has the file ${pathText(file)}`);
  }
  return taken;
}

/** A folder that held nothing but steering files is no code: without it, its rules would be gone. */
function belongs(folder: RepoPath, headFolders: ReadonlySet<RepoPath>, filled: ReadonlySet<RepoPath>): boolean {
  if (headFolders.has(folder)) return true;
  return !filled.has(folder) && belongs(folderOf(folder), headFolders, filled);
}

function steeringChanges(
  taken: readonly TreeEntry[],
  head: ReadonlyMap<RepoPath, TreeEntry>,
  commit: string,
): readonly Change[] {
  const at = shortId(commit);
  const own = new Set(taken.map(({ path }) => path));
  const differing = taken.flatMap(({ path, blob }): readonly Change[] => {
    const entry = head.get(path);
    const effect = `not obeyed: the file of ${at} counts`;
    if (entry === undefined) return [change(path, 'removed', effect)];
    if (isLink(entry)) return [change(path, 'symlink', effect)];
    return isRegular(entry) && entry.blob === blob ? [] : [change(path, 'changed', effect)];
  });
  const added = [...head.values()].filter(({ path }) => !own.has(path));
  return [
    ...differing,
    ...added.map((entry) =>
      change(entry.path, isLink(entry) ? 'symlink' : 'added', `not obeyed: left out, since ${at} has no such file`),
    ),
  ];
}

function change(subject: RepoPath, what: Change['change'], effect: string): Change {
  return { kind: 'steering', subject, change: what, effect };
}

function refusal(path: RepoPath, commit: string, what: string): GateError {
  return new GateError(`${pathText(path)}, which steers a scanner in ${shortId(commit)}, ${what}`);
}
