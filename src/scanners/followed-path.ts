import type { RepoPath } from '../model.js';
import { toRepoPath } from '../sarif/paths.js';

/** Where a relative name in a file of `folder` leads; `undefined` for an absolute one and for one out of the repository. */
export function followedPath(folder: RepoPath, name: string): RepoPath | undefined {
  if (name.startsWith('/')) return undefined;
  const start: readonly string[] | undefined = folder === '' ? [] : folder.split('/');
  const segments = name.split('/').reduce<readonly string[] | undefined>((at, segment) => {
    if (at === undefined || segment === '.' || segment === '') return at;
    if (segment !== '..') return [...at, toRepoPath(segment)];
    return at.length === 0 ? undefined : at.slice(0, -1);
  }, start);
  return segments === undefined || segments.length === 0 ? undefined : segments.join('/');
}
