import type { Host } from '../../host/host.js';
import { archiveLimit } from '../sources/source.js';
import type { ArchiveId, Shelf } from './shelf.js';

/**
 * The cache that a repository's workflow runs share. Its keys hold nothing that a pull request chooses, and there are
 * no fallback keys. `undefined` outside of a workflow.
 */
export function sharedShelf({ workflow }: Host): Shelf | undefined {
  const cache = workflow?.cache;
  if (cache === undefined) return undefined;
  return {
    title: 'shared cache',
    take: (archive) => cache.restore(keyOf(archive), archiveLimit),
    put: (archive, content) => cache.save(keyOf(archive), content),
  };
}

function keyOf({ tool, version, platform, digest }: ArchiveId): string {
  return `security-gates-${tool}-${version}-${platform}-${digest.slice(0, 16)}`;
}
