import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { failed } from '../scanner.js';
import type { Failed } from '../scanner.js';
import type { Options } from './options.js';
import type { Restated } from './restated/stated.js';
import type { TrivyResult } from '../trivy/report.js';

const remedy =
  'Write the versions into the file, or name it in `allow-unresolved` of trivy-fs in the policy: what it names without ' +
  'a version is then judged by nobody.';

const own = new Set(['root', 'workspace']);

/**
 * Packages without a version: no advisory was held against them, and Trivy counts them as fine. It is so in a pom.xml
 * whose parent is not in the repository.
 */
export function unresolvedIn(
  byPath: ReadonlyMap<RepoPath, TrivyResult>,
  restated: ReadonlyMap<RepoPath, Restated>,
  { 'allow-unresolved': allowed }: Options,
): Failed | { readonly ok: true; readonly notes: readonly string[] } {
  const isAllowed = pathMatcher(allowed);
  const notes: string[] = [];
  for (const path of new Set([...byPath.keys(), ...restated.keys()])) {
    const packages = byPath.get(path)?.packages ?? [];
    const unversioned = packages.flatMap((one) => (one.Version === '' && !own.has(one.Relationship) ? [one.Name] : []));
    const names = [...new Set([...unversioned, ...(restated.get(path)?.unresolved ?? [])])];
    if (names.length === 0) continue;
    const what = `${path} names packages without a version: ${firstFew(names)}`;
    if (allowed.length === 0 || !isAllowed(path)) return failed(what, remedy);
    notes.push(`not judged, as allowed: ${what}`);
  }
  return { ok: true, notes };
}
