import { z } from 'zod';
import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import type { TrivyResult, Vulnerability } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import { archiveTarget } from './command.js';
import { archivesIn, complaintsIn } from './complaints.js';
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

/** The Java archives, those inside others among them: each has to be known for a package, or to hold one that is. */
export function judgeArchives(execution: Execution, context: Context<Options>): Judged | Failed {
  const read = resultsOf(execution, mend);
  if (!read.ok) return read;
  const paths = new Map(context.expected.map((path) => [archiveTarget(context, path), path]));
  const [broken] = complaintsIn(execution.stderr);
  if (broken !== undefined) {
    const what = paths.get(broken.path) ?? `${broken.path} in a Java archive`;
    return failed(`trivy could not read ${what}: ${broken.why}`, mend);
  }
  const inner = innerIn(execution.reports['inner'], context);
  if (!('names' in inner)) return inner;
  const files = read.results.flatMap(({ packages }) => packages.map(({ FilePath }) => FilePath));
  const stray = files.find((file) => entryOf(file, paths) === undefined);
  if (stray !== undefined) return failed(`trivy reports about ${JSON.stringify(stray)}: nobody gave it that`);
  const unknown = unknownIn([...paths.keys(), ...archivesIn(execution.stderr), ...inner.names], files);
  const wrong = unknown.filter((file) => !isAllowed(entryOf(file, paths)?.[1] ?? '', context.options));
  if (wrong.length > 0) {
    const named = firstFew(wrong.map((file) => whereOf(file, paths).where));
    return failed(`trivy does not know what ${named} ${wrong.length === 1 ? 'is' : 'are'}`, unknownMend);
  }
  return {
    ok: true,
    results: read.results,
    placed: read.results.flatMap((result) => placedIn(result, paths)),
    notes: [
      `${counted(files.length, 'package')} in ${counted(context.expected.length, 'Java archive')}`,
      ...(unknown.length === 0
        ? []
        : [`not judged, as allowed: ${firstFew(unknown.map((file) => whereOf(file, paths).where))}`]),
    ],
  };
}

const innerSchema = z.array(z.object({ path: z.string(), inner: z.array(z.string()), unread: z.string().optional() }));

/** What Trivy would call the archives inside others, by our own list of them: it opens those alone whose name it knows. */
function innerIn(text: string | undefined, context: Context<Options>): { readonly names: readonly string[] } | Failed {
  const list = innerSchema.safeParse(parsed(text)).data;
  const isListed = (path: RepoPath): boolean => list?.some((one) => one.path === path) === true;
  if (list === undefined || !context.expected.every(isListed)) return failed('the list of archives in others is gone');
  const broken = list.find(({ path, unread }) => unread !== undefined && !isAllowed(path, context.options));
  if (broken !== undefined) return failed(`what ${broken.path} holds cannot be told: ${broken.unread ?? ''}`, mend);
  return { names: list.flatMap(({ path, inner }) => inner.map((name) => `${archiveTarget(context, path)}/${name}`)) };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Those of the archives in which no package was found, nor in what they hold; each once. */
function unknownIn(archives: readonly string[], files: readonly string[]): readonly string[] {
  const known = new Set<string>();
  for (const file of files) {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) known.add(file.slice(0, end));
  }
  return [...new Set(archives)].filter((archive) => !known.has(archive));
}

const isAllowed = (path: RepoPath, { 'allow-unresolved': globs }: Options): boolean =>
  globs.length > 0 && pathMatcher(globs)(path);

function placedIn({ vulnerabilities, ignored }: TrivyResult, paths: ReadonlyMap<string, RepoPath>): readonly Placed[] {
  const place = (vulnerability: Vulnerability): Placed => ({ ...whereOf(vulnerability.PkgPath, paths), vulnerability });
  return [
    ...vulnerabilities.map(place),
    ...ignored.map(({ vulnerability, justification }) => ({ ...place(vulnerability), suppressed: justification })),
  ];
}

function whereOf(file: string, paths: ReadonlyMap<string, RepoPath>): Pick<Placed, 'path' | 'where'> {
  const [target = '', path = ''] = entryOf(file, paths) ?? [];
  const inside = file.slice(target.length + 1);
  return { path, where: inside === '' ? path : `${path}, in ${inside}` };
}

/** The archive itself, or the outermost of those that it lies in. */
const entryOf = (file: string, paths: ReadonlyMap<string, RepoPath>) =>
  [...paths].find(([target]) => file === target || file.startsWith(`${target}/`));
