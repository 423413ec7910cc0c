import type { HostPath } from '../host/host.js';
import type { Change, RepoPath } from '../model.js';
import { pathBytes } from '../sarif/paths.js';

/** What the scanners look at. */
export type JudgedTree = {
  /** Absolute path. */
  readonly root: string;
  /** Regular files, and links to regular files inside the tree, sorted. */
  readonly files: readonly RepoPath[];
  /** Files under judgement that are missing from the checkout or the clone: who should read one cannot tell. */
  readonly unread: readonly RepoPath[];
  /** What cannot be looked at, sorted. */
  readonly gaps: readonly Gap[];
  /** Steering files that are not the head's. */
  readonly changes: readonly Change[];
  /** It is the user's own folder: nothing may be written there. */
  readonly inPlace: boolean;
};

/** Something that is not looked at; `reason` is a noun phrase. */
export type Gap = { readonly path: RepoPath; readonly reason: string };

/** Why a submodule is a gap. */
export const submodule = 'a submodule, which is a repository of its own';

/** Why a file that belongs to the commit is a gap: the checkout, or the clone, is not complete. */
export const notCheckedOut = 'a tracked file that is not checked out';
export const notInClone = 'a file whose content is not in the clone';

/** Those of the gaps that are files, and not there to be read. */
export function unreadFiles(gaps: readonly Gap[]): readonly RepoPath[] {
  return gaps.filter(({ reason }) => reason === notCheckedOut || reason === notInClone).map(({ path }) => path);
}

/** Absolute path of a file below a folder, as bytes. */
export function diskPath(root: string, path: RepoPath): HostPath {
  return Buffer.concat([Buffer.from(`${root}/`), pathBytes(path)]);
}

/** Asks about many paths without opening all at once; answers in the order of the paths. */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += batch) {
    answers.push(...(await Promise.all(items.slice(at, at + batch).map(ask))));
  }
  return answers;
}

/** Gaps by path. */
export function sortedGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** So many files are asked about at a time. */
const batch = 1000;
