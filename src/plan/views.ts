import type { Files } from '../host/host.js';
import type { InlineSuppression, Job, RepoPath } from '../model.js';
import type { Scanner } from '../scanners/scanner.js';
import { inlineSuppressions, type CommentGround, type Inventory } from './inline-suppressions.js';
import { readDetectTexts } from './read-texts.js';

/** A judged tree: absolute folder, and all its files. */
type AnyTree = { readonly root: string; readonly files: readonly RepoPath[] };

/** What scanners that the same files steer look at: their tree, and the texts that they may look into. */
export type View<SomeTree extends AnyTree = AnyTree> = {
  readonly tree: SomeTree;
  readonly texts: ReadonlyMap<RepoPath, string>;
};

/** The view of each scanner, by its id. Texts are read once a tree, for all scanners that look at it. */
export async function viewsOf<SomeTree extends AnyTree>(
  files: Files,
  trees: ReadonlyMap<string, SomeTree>,
  scanners: readonly Scanner[],
): Promise<ReadonlyMap<string, View<SomeTree>>> {
  const views = new Map<string, View<SomeTree>>();
  for (const tree of new Set(trees.values())) {
    const own = scanners.filter(({ id }) => trees.get(id) === tree);
    const texts = await readDetectTexts(
      files,
      tree.root,
      tree.files,
      own.flatMap(({ reads }) => reads),
      own.flatMap(({ reads, readsLarge }) => (readsLarge === true ? reads : [])),
    );
    for (const { id } of own) views.set(id, { tree, texts });
  }
  return views;
}

/** The view of one scanner. */
export function viewOf<SomeView>(scanner: string, views: ReadonlyMap<string, SomeView>): SomeView {
  const view = views.get(scanner);
  if (view === undefined) throw new Error(`nothing was made ready for ${scanner} to look at`);
  return view;
}

/** All comments that tell a scanner with a job to look away, in the tree at which it looks; order as there. */
export async function suppressionsIn(
  ground: Omit<CommentGround, 'tree' | 'jobs'>,
  jobs: readonly Job[],
  views: ReadonlyMap<string, View>,
  scanners: readonly Scanner[],
): Promise<Inventory> {
  const found: Inventory[] = [];
  for (const tree of new Set([...views.values()].map((view) => view.tree))) {
    const own = jobs.filter(({ scanner }) => views.get(scanner)?.tree === tree);
    found.push(await inlineSuppressions({ ...ground, tree, jobs: own }, scanners));
  }
  const suppressions = found.flatMap((each) => each.suppressions);
  return {
    suppressions: found.length === 1 ? suppressions : suppressions.toSorted(inOrder),
    notes: [...new Set(found.flatMap(({ notes }) => notes))],
  };
}

const inOrder = (a: InlineSuppression, b: InlineSuppression): number =>
  Number(b.added) - Number(a.added) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
