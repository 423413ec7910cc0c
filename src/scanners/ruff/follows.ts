import type { RepoPath } from '../../model.js';
import { pathText, toRepoPath } from '../../sarif/paths.js';

/** Files that `extend = "…"` of a ruff configuration pulls in, relative to that configuration. */
export function follows(path: RepoPath, text: string): readonly RepoPath[] {
  const folder = pathText(path).split('/').slice(0, -1);
  return [...text.matchAll(/^\s*extend\s*=\s*(["'])([^"'\n]+)\1/gm)].flatMap(([, , target]) => {
    const segments = target === undefined ? [] : resolveSegments(folder, target);
    return segments === undefined || segments.length === 0 ? [] : [toRepoPath(segments.join('/'))];
  });
}

function resolveSegments(folder: readonly string[], target: string): readonly string[] | undefined {
  if (target.startsWith('/')) return undefined;
  return target.split('/').reduce<readonly string[] | undefined>((at, segment) => {
    if (at === undefined || segment === '.' || segment === '') return at;
    if (segment !== '..') return [...at, segment];
    return at.length === 0 ? undefined : at.slice(0, -1);
  }, folder);
}
