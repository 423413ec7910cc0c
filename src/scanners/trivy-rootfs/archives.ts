import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import type { TrivyPackage, TrivyResult, Vulnerability } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import { archiveTarget } from './command.js';
import { complaintsIn } from './complaints.js';
import type { Options } from './options.js';

/** A vulnerable package with the place that its finding gets. */
export type Placed = {
  readonly path: RepoPath;
  /** Where it is, for people: the archive in an archive, the folder it is installed in. */
  readonly where: string;
  readonly vulnerability: Vulnerability;
  /** Why an ignore file sets it aside, if one does. */
  readonly suppressed?: string;
};

/** What one of the two runs came to. */
export type Judged = {
  readonly ok: true;
  readonly results: readonly TrivyResult[];
  readonly placed: readonly Placed[];
  readonly notes: readonly string[];
};

const mend = 'Replace the archive by a whole one, or leave it out by `except` of trivy-rootfs in the policy.';
const unknownMend =
  'Take the artifact from a published release; if it is your own, name it in `allow-unresolved` of trivy-rootfs: ' +
  'nobody judges it then.';

/** The Java archives: each has to be known for a package, or to hold one that is. */
export function judgeArchives(execution: Execution, context: Context<Options>): Judged | Failed {
  const read = resultsOf(execution, mend);
  if (!read.ok) return read;
  const paths = new Map(context.expected.map((path) => [archiveTarget(context, path), path]));
  const [broken] = complaintsIn(execution.stderr);
  if (broken !== undefined)
    return failed(
      `trivy could not read ${paths.get(broken.path) ?? `${broken.path} in a Java archive`}: ${broken.why}`,
      mend,
    );
  const packages = read.results.flatMap((result) => result.packages);
  const stray = packages.find(({ FilePath }) => archiveOf(FilePath, paths) === undefined);
  if (stray !== undefined) return failed(`trivy reports about ${JSON.stringify(stray.FilePath)}: nobody gave it that`);
  const known = new Set(packages.map(({ FilePath }) => archiveOf(FilePath, paths)));
  const unknown = context.expected.filter((path) => !known.has(path));
  const isAllowed = pathMatcher(context.options['allow-unresolved']);
  const wrong = unknown.filter((path) => context.options['allow-unresolved'].length === 0 || !isAllowed(path));
  if (wrong.length > 0)
    return failed(`trivy does not know what ${some(wrong)} ${wrong.length === 1 ? 'is' : 'are'}`, unknownMend);
  return {
    ok: true,
    results: read.results,
    placed: read.results.flatMap((result) => placedIn(result, paths)),
    notes: [
      `${counted(packages.length, 'package')} in ${counted(context.expected.length, 'Java archive')}`,
      ...(unknown.length === 0 ? [] : [`not judged, as allowed: ${some(unknown)}`]),
    ],
  };
}

function placedIn({ vulnerabilities, ignored }: TrivyResult, paths: ReadonlyMap<string, RepoPath>): readonly Placed[] {
  const place = (vulnerability: Vulnerability): Placed => {
    const [target = '', path = ''] = entryOf(vulnerability.PkgPath, paths) ?? [];
    const inside = vulnerability.PkgPath.slice(target.length + 1);
    return { path, where: inside === '' ? path : `${path}, in ${inside}`, vulnerability };
  };
  return [
    ...vulnerabilities.map(place),
    ...ignored.map(({ vulnerability, justification }) => ({ ...place(vulnerability), suppressed: justification })),
  ];
}

/** The archive itself, or the outermost of those that it lies in. */
const entryOf = (file: TrivyPackage['FilePath'], paths: ReadonlyMap<string, RepoPath>) =>
  [...paths].find(([target]) => file === target || file.startsWith(`${target}/`));

const archiveOf = (file: string, paths: ReadonlyMap<string, RepoPath>): RepoPath | undefined =>
  entryOf(file, paths)?.[1];

const some = (paths: readonly string[]): string =>
  paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
