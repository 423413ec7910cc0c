import type { RepoPath } from '../../../model.js';
import { stagedName } from '../../../sarif/paths.js';
import type { Command, Context, Execution } from '../../scanner.js';
import { vulnerabilityCommand } from '../../trivy/command.js';
import type { TrivyResult } from '../../trivy/report.js';
import { lockfileAt } from '../lockfiles.js';
import type { Options } from '../options.js';

/** Packages of a lockfile that Trivy reads wrongly or leaves out, said so that it understands them. */
export type Restated = {
  /** Lockfiles of the same kind, which together name those packages. */
  readonly texts: readonly string[];
  /** Packages whose version nobody can tell. */
  readonly unresolved: readonly string[];
};

/** What is to be said anew of the lockfiles that a first run has read, by path. */
export function restatedIn(
  { expected }: Context<Options>,
  texts: Execution['reports'],
): ReadonlyMap<RepoPath, Restated> {
  return new Map(
    expected.flatMap((path) => {
      const restated = lockfileAt(path)?.restate?.(texts[path] ?? '');
      return restated === undefined ? [] : [[path, restated] as const];
    }),
  );
}

/** Folder below scratch. */
const root = 'anew';

/** One run over all that is said anew; `undefined` where that is nothing. */
export function restatedCommand(
  context: Context<Options>,
  restated: ReadonlyMap<RepoPath, Restated>,
): Command | undefined {
  const files = [...restated].flatMap(([path, { texts }]) =>
    texts.map((text, index) => [`${root}/${targetOf(context, path, index)}`, text] as const),
  );
  if (files.length === 0) return undefined;
  const asked = {
    name: 'trivy-fs-anew',
    command: 'fs',
    args: ['--pkg-types', 'library', '--include-dev-deps'],
    cache: context.opened['trivy-db'] ?? '',
    scanned: [`${context.scratch}/${root}`],
  };
  const command = vulnerabilityCommand(asked, context);
  return { ...command, files: { ...command.files, ...Object.fromEntries(files) } };
}

const targetOf = ({ expected }: Context<Options>, path: RepoPath, index: number): string =>
  `${expected.indexOf(path)}/${index}/${stagedName(path).split('/').at(-1) ?? ''}`;

/** The results of that run, by the lockfile whose packages they are; a text where one is missing or too much. */
export function restatedResults(
  results: readonly TrivyResult[],
  restated: ReadonlyMap<RepoPath, Restated>,
  context: Context<Options>,
): ReadonlyMap<RepoPath, readonly TrivyResult[]> | string {
  const byTarget = new Map(results.map((result) => [result.target, result]));
  const byPath = new Map<RepoPath, readonly TrivyResult[]>();
  for (const [path, { texts }] of restated) {
    const targets = texts.map((_, index) => targetOf(context, path, index));
    const found = targets.flatMap((target) => byTarget.get(target) ?? []);
    if (found.length !== targets.length) return `trivy did not read all of ${path}`;
    byPath.set(path, found);
    for (const target of targets) byTarget.delete(target);
  }
  const [stray] = byTarget.keys();
  return stray === undefined ? byPath : `trivy reports about ${JSON.stringify(stray)}: nobody gave it that`;
}

/** A lockfile's result with those of what was said anew, in which lines and ways are not those of the lockfile. */
export function united(first: TrivyResult, more: readonly TrivyResult[]): TrivyResult {
  const key = (name: string, version: string): string => JSON.stringify([name, version]);
  const known = new Set(first.packages.map(({ Name, Version }) => key(Name, Version)));
  const isNew = (name: string, version: string): boolean => !known.has(key(name, version));
  return {
    ...first,
    packages: [
      ...first.packages,
      ...more.flatMap(({ packages }) =>
        packages
          .filter(({ Name, Version }) => isNew(Name, Version))
          .map((one) => ({ ...one, Relationship: 'indirect', DependsOn: [], Locations: [] })),
      ),
    ],
    vulnerabilities: [
      ...first.vulnerabilities,
      ...more.flatMap((one) =>
        one.vulnerabilities.filter(({ PkgName, InstalledVersion }) => isNew(PkgName, InstalledVersion)),
      ),
    ],
    ignored: [
      ...first.ignored,
      ...more.flatMap((one) =>
        one.ignored.filter(({ vulnerability: { PkgName, InstalledVersion } }) => isNew(PkgName, InstalledVersion)),
      ),
    ],
  };
}
