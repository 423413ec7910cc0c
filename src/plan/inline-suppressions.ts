import { GateError } from '../errors.js';
import { firstFew } from '../first-few.js';
import type { Files, Repository } from '../host/host.js';
import type { InlineSuppression, Job, RepoPath, Source } from '../model.js';
import { pathMatcher } from '../sarif/path-matcher.js';
import { absoluteBelow, isBelow } from '../sarif/paths.js';
import type { Scanner } from '../scanners/scanner.js';
import { withAdded, type CommentedFile } from './added-comments.js';
import { isNotebook } from './comment-lines.js';
import { commentsIn, wordsOf, type OwnedSyntax } from './inline-comments.js';

/** Files above this are not looked through; a scanner that reads them obeys their comments all the same. */
const fileLimit = 64 * 1024 * 1024;

/** So many comments are listed. */
const mostComments = 20_000;

/** What is looked through, and for whom. */
export type CommentGround = {
  readonly files: Pick<Files, 'read'>;
  /** The judged tree: absolute folder, and all its files. */
  readonly tree: { readonly root: string; readonly files: readonly RepoPath[] };
  readonly repository: Repository | undefined;
  readonly source: Pick<Source, 'head' | 'trusted'>;
  readonly jobs: readonly Pick<Job, 'scanner' | 'targets'>[];
};

/** The comments, added ones first, then by path and line; and what could not be told of them, one sentence each. */
export type Inventory = { readonly suppressions: readonly InlineSuppression[]; readonly notes: readonly string[] };

/**
 * All comments in the judged tree that tell a scanner with a job to look away, whether or not they silence anything.
 * A scanner of folders obeys what stands below them, one of the history or of changes what stands anywhere. Every
 * file is read once, and only those that have one of the words are looked through; binary ones are no exception,
 * since ruff and gitleaks obey the comments in them, too.
 */
export async function inlineSuppressions(ground: CommentGround, scanners: readonly Scanner[]): Promise<Inventory> {
  const { commented, unread, isCut } = await readComments(ground, countingSyntaxes(ground.jobs, scanners));
  const { suppressions, unknown } = await withAdded(commented, ground.repository, ground.source);
  const [added, known] = [true, false].map((wanted) => suppressions.filter((each) => each.added === wanted));
  return {
    suppressions: [...(added ?? []), ...(known ?? [])],
    notes: [
      ...(unread.length === 0 ? [] : [`Not looked through for inline suppressions: ${firstFew(unread)}`]),
      ...(isCut ? [`There are more than ${mostComments} inline suppressions: the rest is not listed.`] : []),
      ...(unknown.length === 0
        ? []
        : [
            `The clone lacks what the trusted commit has at ${firstFew(unknown)}: all inline suppressions there count as added.`,
          ]),
    ],
  };
}

/** A syntax and the files in which its scanner obeys it. */
type Counting = OwnedSyntax & { readonly counts: (path: RepoPath) => boolean };

function countingSyntaxes(jobs: CommentGround['jobs'], scanners: readonly Scanner[]): readonly Counting[] {
  return jobs.flatMap(({ scanner: id, targets }) => {
    const isSeen = (path: RepoPath): boolean =>
      targets.some((target) => target.kind !== 'directory' || isBelow(path, target.path));
    const comments = scanners.find((scanner) => scanner.id === id)?.comments ?? [];
    return comments.map((syntax): Counting => {
      const fits = syntax.files === undefined ? () => true : pathMatcher(syntax.files);
      return { scanner: id, syntax, counts: (path) => isSeen(path) && fits(path) };
    });
  });
}

/** What was read; `isCut` where there is more than is listed. */
type ReadComments = {
  readonly commented: readonly CommentedFile[];
  readonly unread: readonly RepoPath[];
  readonly isCut: boolean;
};

async function readComments(ground: CommentGround, all: readonly Counting[]): Promise<ReadComments> {
  const words = wordsOf(all);
  const commented: CommentedFile[] = [];
  const unread: RepoPath[] = [];
  if (words === undefined) return { commented, unread, isCut: false };
  let room = mostComments;
  for (const path of ground.tree.files) {
    const syntaxes = all.filter(({ counts }) => counts(path));
    if (syntaxes.length === 0) continue;
    const content = await contentOf(ground, path);
    if (content === undefined) unread.push(path);
    else if (isNotebook(path) || words.test(content.toString('latin1'))) {
      const comments = commentsIn(path, content, syntaxes, room + 1);
      commented.push({ path, syntaxes, comments: comments.slice(0, room) });
      if (comments.length > room) return { commented, unread, isCut: true };
      room -= comments.length;
    }
  }
  return { commented, unread, isCut: false };
}

/** Without what makes it unreadable: a scanner that should read it says that itself. */
async function contentOf({ files, tree }: CommentGround, path: RepoPath): Promise<Buffer | undefined> {
  try {
    return await files.read(absoluteBelow(tree.root, path), fileLimit);
  } catch (thrown) {
    if (thrown instanceof GateError) return undefined;
    throw thrown;
  }
}
