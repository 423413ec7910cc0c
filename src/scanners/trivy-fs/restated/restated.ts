import type { RepoPath } from '../../../model.js';
import type { Context, Execution } from '../../scanner.js';
import type { TrivyResult } from '../../trivy/report.js';
import { targetOf } from '../command.js';
import { lockfileAt } from '../lockfiles.js';
import type { Options } from '../options.js';
import { keyOf, type Restated } from './stated.js';

/** What is to be said anew of the lockfiles that a first run has read, by path; a file in which nobody can tell is not in it. */
export function restatedIn(
  context: Context<Options>,
  results: readonly TrivyResult[],
  texts: Execution['reports'],
): ReadonlyMap<RepoPath, Restated> {
  const byTarget = new Map(results.map((result) => [result.target, result]));
  return new Map(
    context.expected.flatMap((path) => {
      const reported = byTarget.get(targetOf(context, path))?.packages ?? [];
      const restated = lockfileAt(path)?.restate?.(texts[path] ?? '', reported);
      return restated === undefined ? [] : [[path, restated] as const];
    }),
  );
}

/**
 * A lockfile's result with those of what was said anew, in which lines and ways are not those of the lockfile. Whether
 * their packages are for development is what the lockfile says, or its manifests.
 */
export function united(
  first: TrivyResult,
  more: readonly TrivyResult[],
  isForDevelopment: (key: string) => boolean,
): TrivyResult {
  const known = new Set(first.packages.map(({ Name, Version }) => keyOf(Name, Version)));
  const isNew = (one: { readonly PkgName: string; readonly InstalledVersion: string }): boolean =>
    !known.has(keyOf(one.PkgName, one.InstalledVersion));
  const packages = more
    .flatMap((one) => one.packages)
    .filter(({ Name, Version, Relationship }) => Relationship !== 'root' && !known.has(keyOf(Name, Version)))
    .map((one) => {
      const Dev = isForDevelopment(keyOf(one.Name, one.Version));
      return { ...one, Dev, Relationship: 'indirect', DependsOn: [], Locations: [] };
    });
  return {
    ...first,
    packages: [...first.packages, ...packages],
    vulnerabilities: [...first.vulnerabilities, ...more.flatMap((one) => one.vulnerabilities.filter(isNew))],
    ignored: [
      ...first.ignored,
      ...more.flatMap((one) => one.ignored.filter(({ vulnerability }) => isNew(vulnerability))),
    ],
  };
}
