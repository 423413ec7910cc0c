import type { Host, Repository } from '../host/host.js';
import type { Change, Source } from '../model.js';
import { folderInPlace, repositoryInPlace } from './tree-in-place.js';
import { commitTree, headTree, stagedTree } from './private-tree.js';
import { steeredAlike } from './steered-alike.js';
import type { Steerer } from './steering.js';
import { sortedGaps, type Gap, type JudgedTree } from './tree.js';

export type { JudgedTree } from './tree.js';

/** What all scanners look at. */
export type JudgedTrees = {
  /** The tree of each scanner, by its id. */
  readonly of: ReadonlyMap<string, JudgedTree>;
  /** What some scanner cannot look at, and steering files that are not the head's for the scanner that they steer. */
  readonly gaps: readonly Gap[];
  readonly changes: readonly Change[];
};

/**
 * The files to judge for each scanner: the head's, with what steers this scanner from the trusted commit. One tree
 * serves all where nothing that steers any of them differs. Throws as `judgedTree` does.
 */
export async function judgedTrees(
  host: Host,
  folder: string,
  repository: Repository | undefined,
  source: Source,
  scanners: readonly (Steerer & { readonly id: string })[],
): Promise<JudgedTrees> {
  const commits = proposalOf(source);
  const groups =
    repository === undefined || commits === undefined ? [scanners] : await steeredAlike(repository, commits, scanners);
  const of = new Map<string, JudgedTree>();
  const all: JudgedTree[] = [];
  for (const group of groups) {
    const tree = await judgedTree(host, folder, repository, source, group);
    all.push(tree);
    for (const { id } of group) of.set(id, tree);
  }
  const gaps = sortedGaps(distinct(all.flatMap((tree) => tree.gaps)));
  return { of, gaps, changes: distinct(all.flatMap(({ changes }) => changes)) };
}

/** Without what stands there twice. */
function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The two commits where a head is judged by the rules of another one. */
function proposalOf(source: Source): { readonly head: string; readonly trusted: string } | undefined {
  const { staged, committed, head, trusted } = source;
  if (staged || committed === true || head === undefined || trusted === undefined || trusted === head) return undefined;
  return { head, trusted };
}

/**
 * The files to judge: the user's folder itself where its own rules judge it, otherwise a private folder with the
 * head's files and the trusted commit's steering files. `folder` counts only outside git. Throws a GateError where
 * the trusted steering files cannot be put in place.
 */
export async function judgedTree(
  host: Host,
  folder: string,
  repository: Repository | undefined,
  source: Source,
  steerers: readonly Steerer[],
): Promise<JudgedTree> {
  const { head } = source;
  const commits = proposalOf(source);
  if (repository === undefined) return folderInPlace(host, folder);
  if (source.staged) return stagedTree(host, repository, head);
  if (source.committed === true && head !== undefined) return commitTree(host, repository, head);
  if (commits === undefined) return repositoryInPlace(host, repository, source.event === 'local');
  return headTree(host, repository, commits, steerers);
}
