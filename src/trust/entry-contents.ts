import type { Repository, TreeEntry } from '../host/host.js';
import type { RepoPath } from '../model.js';
import { readableBlobs } from '../readable-blobs.js';
import type { Link } from './links.js';
import type { ReadTexts } from './steering.js';

/** Reads the texts of entries from their blobs. */
export function textsOf(repository: Repository): ReadTexts {
  return async (entries) => {
    const contents = await repository.blobs(entries.map(({ blob }) => blob));
    return new Map(entries.map(({ path, blob }) => [path, contents.get(blob)?.toString('utf8') ?? '']));
  };
}

/** What links point to, and those of which the clone does not say. */
export async function linkTargets(
  repository: Repository,
  links: readonly TreeEntry[],
): Promise<{ readonly known: readonly Link[]; readonly unknown: readonly RepoPath[] }> {
  const targets = await readableBlobs(
    repository,
    links.map(({ blob }) => blob),
  );
  const known = links.flatMap(({ path, blob }) => {
    const target = targets.get(blob);
    return target === undefined ? [] : [{ path, target }];
  });
  return { known, unknown: links.filter(({ blob }) => !targets.has(blob)).map(({ path }) => path) };
}
