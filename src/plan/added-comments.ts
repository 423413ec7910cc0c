import type { Repository, TreeEntry } from '../host/host.js';
import type { InlineSuppression, RepoPath, Source } from '../model.js';
import { readableBlobs } from '../readable-blobs.js';
import { commentsIn, type InlineComment, type OwnedSyntax } from './inline-comments.js';

/** The comments of one file of the judged tree, and how they were read. */
export type CommentedFile = {
  readonly path: RepoPath;
  readonly syntaxes: readonly OwnedSyntax[];
  readonly comments: readonly InlineComment[];
};

/** What is new, and what could not be compared. */
export type Compared = {
  readonly suppressions: readonly InlineSuppression[];
  /** Files whose trusted content is not in the clone: all their comments count as added. */
  readonly unknown: readonly RepoPath[];
};

/**
 * The comments with a word on whether the trusted commit has them. Compared are the comment and the code that it
 * stands on, each as often as the file has it, so lines may move within a file, and files may be renamed unchanged;
 * a comment that moved to other code is added.
 */
export async function withAdded(
  files: readonly CommentedFile[],
  repository: Repository | undefined,
  { head, trusted }: Pick<Source, 'head' | 'trusted'>,
): Promise<Compared> {
  if (repository === undefined || head === undefined || trusted === undefined || head === trusted) {
    return { suppressions: files.flatMap((file) => marked(file, () => false)), unknown: [] };
  }
  const blobsBefore = earlierBlobs(await repository.tree(head), await repository.tree(trusted));
  const earlier = files.map(({ path }) => blobsBefore(path));
  const contents = await readableBlobs(
    repository,
    earlier.flatMap((before) => (before.status === 'changed' ? [before.blob] : [])),
  );
  const compared = files.map((file, at): Compared => {
    const before = earlier[at] ?? { status: 'absent' };
    if (before.status === 'same') return { suppressions: marked(file, () => false), unknown: [] };
    const content = before.status === 'changed' ? contents.get(before.blob) : undefined;
    const isNew = content === undefined ? () => true : novelty(file, content);
    const unknown = before.status === 'changed' && content === undefined ? [file.path] : [];
    return { suppressions: marked(file, isNew), unknown };
  });
  return {
    suppressions: compared.flatMap(({ suppressions }) => suppressions),
    unknown: compared.flatMap(({ unknown }) => unknown),
  };
}

function marked({ path, comments }: CommentedFile, isNew: (comment: InlineComment) => boolean) {
  return comments.map((comment): InlineSuppression => {
    const { ground, ...told } = comment;
    return { ...told, path, added: isNew(comment) };
  });
}

/** What the trusted commit has for a file of the head. */
type Before =
  { readonly status: 'same' } | { readonly status: 'absent' } | { readonly status: 'changed'; readonly blob: string };

function earlierBlobs(head: readonly TreeEntry[], trusted: readonly TreeEntry[]): (path: RepoPath) => Before {
  const now = new Map(head.map(({ path, blob }) => [path, blob]));
  const then = new Map(trusted.map(({ path, blob }) => [path, blob]));
  const moved = new Set(trusted.filter(({ path }) => !now.has(path)).map(({ blob }) => blob));
  return (path) => {
    const blob = now.get(path);
    const old = then.get(path);
    // A file that the head does not have comes from the trusted commit: it steers a scanner.
    if (blob === undefined || blob === old) return { status: 'same' };
    if (old === undefined) return { status: moved.has(blob) ? 'same' : 'absent' };
    return { status: 'changed', blob: old };
  };
}

/** Tells the comments of a file apart from those that its earlier content has as often. */
function novelty(file: CommentedFile, content: Buffer): (comment: InlineComment) => boolean {
  const left = new Map<string, number>();
  for (const { ground } of commentsIn(file.path, content, file.syntaxes, Infinity)) {
    left.set(ground, (left.get(ground) ?? 0) + 1);
  }
  return ({ ground }) => {
    const count = left.get(ground) ?? 0;
    left.set(ground, count - 1);
    return count <= 0;
  };
}
