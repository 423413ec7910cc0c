import { GateError } from '../errors.js';
import type { Host, Placement, Repository, TreeEntry } from '../host/host.js';
import type { Change, RepoPath } from '../model.js';
import { judgeLinks, type JudgedLinks } from './links.js';
import { readableBlobs } from '../readable-blobs.js';
import { linkTargets, textsOf } from './entry-contents.js';
import { overlay, steeringTest, type Steerer, type SteeringTest } from './steering.js';
import { isLink, isRegular } from './tree-entries.js';
import {
  diskPath,
  inBatches,
  notInClone,
  sortedGaps,
  submodule,
  unreadFiles,
  type Gap,
  type JudgedTree,
} from './tree.js';

/** What is to be put into a private folder. */
type Layers = {
  /** Entries under judgement. */
  readonly judged: readonly TreeEntry[];
  /** Entries that are taken from the trusted commit; all regular, and none at the path of a judged one. */
  readonly taken: readonly TreeEntry[];
  /** Is the working copy of a judged entry the same as its blob? */
  readonly sameOnDisk: (path: RepoPath) => boolean;
  readonly isSteering: SteeringTest;
  readonly changes: readonly Change[];
};

/** A private folder with the head's files, over which the steering files of the trusted commit are laid. */
export async function headTree(
  host: Host,
  repository: Repository,
  commits: { readonly head: string; readonly trusted: string },
  steerers: readonly Steerer[],
): Promise<JudgedTree> {
  const head = await repository.tree(commits.head);
  const trusted = await repository.tree(commits.trusted);
  const isSteering = await steeringTest(steerers, trusted, textsOf(repository));
  const { kept, taken, changes } = overlay(head, { commit: commits.trusted, entries: trusted }, isSteering);
  const sameOnDisk = await unmodified(repository, commits.head);
  return fill(host, repository, { judged: kept, taken, sameOnDisk, isSteering, changes });
}

/** A private folder with the index: all tracked files as they are staged. */
export async function stagedTree(host: Host, repository: Repository, head: string | undefined): Promise<JudgedTree> {
  const judged = await repository.index();
  const isUnmodified = head === undefined ? () => false : await unmodified(repository, head);
  const staged = new Set(await repository.stagedChanges(head));
  const sameOnDisk = (path: RepoPath): boolean => isUnmodified(path) && !staged.has(path);
  return fill(host, repository, { judged, taken: [], sameOnDisk, isSteering: () => false, changes: [] });
}

/** A private folder with a commit's own files, all of them. */
export async function commitTree(host: Host, repository: Repository, commit: string): Promise<JudgedTree> {
  const judged = await repository.tree(commit);
  const sameOnDisk = await unmodified(repository, commit);
  return fill(host, repository, { judged, taken: [], sameOnDisk, isSteering: () => false, changes: [] });
}

/** Is the working copy surely that of the commit? */
async function unmodified(repository: Repository, commit: string): Promise<(path: RepoPath) => boolean> {
  const differing = new Set([...(await repository.modified(commit)), ...(await repository.unwatched())]);
  return (path) => !differing.has(path);
}

async function fill(host: Host, repository: Repository, layers: Layers): Promise<JudgedTree> {
  const judged = layers.judged.filter(({ path }) => !isGitsOwn(path));
  const regular = await placeRegular(host, repository, judged.filter(isRegular), layers.sameOnDisk);
  const taken = await placeTaken(repository, layers.taken);
  const files = [...regular.placements, ...taken].map(({ path }) => path);
  const links = await linksOf(repository, judged.filter(isLink), new Set(files), layers.isSteering);
  const symlinks = links.safe.map(({ path, linkTo }): Placement => ({ path, linkTo }));
  const root = await host.files.scratch('judged-tree');
  await host.files.place(root, [...regular.placements, ...taken, ...symlinks]);
  const gaps = [
    ...regular.gaps,
    ...links.refused.map(({ path, reason }) => ({ path, reason })),
    ...judged.filter(({ mode }) => mode === '160000').map(({ path }) => ({ path, reason: submodule })),
    ...layers.judged
      .filter(({ path }) => isGitsOwn(path))
      .map(({ path }) => ({ path, reason: "in a folder named like git's own" })),
  ];
  const linkedFiles = links.safe.filter(({ to }) => to === 'file').map(({ path }) => path);
  const steering = links.refused.filter(({ steers }) => steers).map(linkChange);
  return {
    root,
    files: [...files, ...linkedFiles].sort(),
    unread: unreadFiles(gaps),
    gaps: sortedGaps(gaps),
    changes: [...layers.changes, ...steering],
    inPlace: false,
  };
}

/** git makes no such entries; scanners that call git would obey them. */
function isGitsOwn(path: RepoPath): boolean {
  return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}

async function placeRegular(
  host: Host,
  repository: Repository,
  entries: readonly TreeEntry[],
  sameOnDisk: (path: RepoPath) => boolean,
): Promise<{ readonly placements: readonly Placement[]; readonly gaps: readonly Gap[] }> {
  const onDisk = await inBatches(entries, async ({ path }) => {
    if (!sameOnDisk(path)) return false;
    const stat = await host.files.stat(diskPath(repository.root, path));
    return stat?.kind === 'file';
  });
  const linked = entries.filter((_, index) => onDisk[index] === true);
  const rest = entries.filter((_, index) => onDisk[index] !== true);
  const contents = await readableBlobs(
    repository,
    rest.map(({ blob }) => blob),
  );
  const written = rest.flatMap(({ path, mode, blob }): readonly Placement[] => {
    const content = contents.get(blob);
    return content === undefined ? [] : [{ path, content, executable: mode === '100755' }];
  });
  const missing = rest.filter(({ blob }) => !contents.has(blob));
  return {
    placements: [...linked.map(({ path }): Placement => ({ path, from: diskPath(repository.root, path) })), ...written],
    gaps: missing.map(({ path }) => ({ path, reason: notInClone })),
  };
}

/** Always from the blob: the head's attributes decide how a checkout writes a file. */
async function placeTaken(repository: Repository, entries: readonly TreeEntry[]): Promise<readonly Placement[]> {
  const contents = await repository.blobs(entries.map(({ blob }) => blob));
  return entries.map(({ path, blob }) => {
    const content = contents.get(blob);
    if (content === undefined)
      throw new GateError(`the trusted content of ${path} cannot be read; check out with \`fetch-depth: 0\``);
    return { path, content };
  });
}

async function linksOf(
  repository: Repository,
  entries: readonly TreeEntry[],
  files: ReadonlySet<RepoPath>,
  isSteering: SteeringTest,
): Promise<JudgedLinks> {
  const { known, unknown } = await linkTargets(repository, entries);
  const { safe, refused } = judgeLinks(known, files, isSteering);
  const reason = 'a link whose target is not in the clone';
  return { safe, refused: [...refused, ...unknown.map((path) => ({ path, reason, steers: false }))] };
}

function linkChange({ path }: { readonly path: RepoPath }): Change {
  const effect = 'not obeyed: left out, since a file of the head would steer a scanner through it';
  return { kind: 'steering', subject: path, change: 'symlink', effect };
}
