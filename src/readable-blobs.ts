import type { Repository } from './host/host.js';

/** Contents of those blobs that the clone has. The repository says only that one is missing, so halves are tried. */
export async function readableBlobs(
  repository: Pick<Repository, 'blobs'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  try {
    return await repository.blobs(wanted);
  } catch {
    if (wanted.length === 1) return new Map();
    const middle = Math.ceil(wanted.length / 2);
    const first = await readableBlobs(repository, wanted.slice(0, middle));
    const second = await readableBlobs(repository, wanted.slice(middle));
    return new Map([...first, ...second]);
  }
}
