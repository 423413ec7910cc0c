import { z } from 'zod';
import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { isBelow, pathText, toRepoPath } from '../../sarif/paths.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import type { TrivyResult, Vulnerability } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import type { Judged, Placed } from './archives.js';
import { complaintsIn } from './complaints.js';
import { manifestFor } from './detect.js';
import { incomparableIn } from './incomparable.js';
import type { Options } from './options.js';

const mend = 'Install the packages anew, or take the folder out of `installed` of trivy-rootfs in the policy.';

const allow =
  'What nobody can judge may be named in `allow-unresolved` of trivy-rootfs, by its path or by its folder of `installed`.';

/** Folder in the scanned one that stands for the checkout. */
const checkout = 'checkout/';

/** Files of which each belongs to a package, so that each has to be in the report. */
const always = /\/METADATA$|PKG-INFO$|\.egg-info$|\.gemspec$|installed\.json$/;

/** A package's own file in node_modules; what lies below it may be test data, and broken on purpose. */
const ofNode = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

/** The installed packages: in each folder there has to be one, and none of those that say what they are may be lost. */
export function judgePackages(execution: Execution, context: Context<Options>): Judged | Failed {
  const { versions, rest } = incomparableIn(execution.stderr);
  const read = resultsOf({ ...execution, stderr: rest }, mend);
  if (!read.ok) return read;
  const listed = listedIn(execution.reports['list']);
  if (listed === undefined) return failed('the list of what installed packages say of themselves is gone');
  const homes = homesOf(context);
  const placed = read.results.flatMap((result) => placedIn(result, homes));
  const stray = placed.find(({ path }) => path === '');
  if (stray !== undefined) return failed(`trivy reports about ${stray.where}, which is in none of the folders`);
  const files = read.results.flatMap((result) => result.packages.map((one) => fileOf(one.FilePath, result)));
  const unjudged = [
    ...brokenIn(execution.stderr),
    ...versions.flatMap((version) => withVersion(version, read.results)),
    ...unjudgedIn(listed, files, homes),
  ];
  const [wrong] = unjudged.filter(({ path }) => !isAllowed(path, homes, context.options));
  if (wrong !== undefined) return failed(wrong.reason, `${mend} ${allow}`);
  const seen = new Set(files);
  const silent = listed.read.filter((path) => ofNode.test(path) && !seen.has(pathText(path))).length;
  return {
    ok: true,
    results: read.results,
    placed,
    notes: [
      `${counted(files.length, 'package')} installed in ${homes.map(({ folder }) => pathText(folder)).join(', ')}`,
      ...(silent > 0 ? [`${counted(silent, 'file')} of npm’s beside them without name and version`] : []),
      ...(unjudged.length > 0 ? [`not judged, as allowed: ${firstFew(unjudged.map(({ path }) => path))}`] : []),
    ],
  };
}

/** What may be a package that nobody judged, and why. */
type Unjudged = { readonly path: string; readonly reason: string };

const brokenIn = (stderr: string): readonly Unjudged[] =>
  complaintsIn(stderr)
    .filter(({ path }) => always.test(path) || ofNode.test(path))
    .map(({ path, why }) => ({ path: inCheckout(path), reason: `trivy could not read ${inCheckout(path)}: ${why}` }));

/** The packages of a version that Trivy cannot compare; where none is reported, it may be any. */
function withVersion(version: string, results: readonly TrivyResult[]): readonly Unjudged[] {
  const reason = `trivy cannot compare the version ${version}`;
  const found = results.flatMap((result) =>
    result.packages
      .filter((one) => one.Version === version)
      .map(({ Name, FilePath }) => ({ path: fileOf(FilePath, result), reason: `${reason} of ${Name}` })),
  );
  return found.length > 0 ? found : [{ path: '', reason }];
}

function unjudgedIn(listed: Listed, files: readonly string[], homes: readonly Home[]): readonly Unjudged[] {
  const seen = new Set(files);
  const lost = listed.read.map((path) => pathText(path)).filter((path) => always.test(path) && !seen.has(path));
  const empty = homes.filter(({ folder }) => !files.some((file) => isBelow(toRepoPath(file), folder)));
  return [
    ...listed.unread.map(({ path, why }) => ({ path, reason: `${path} cannot be judged: ${why}` })),
    ...lost.map((path) => ({ path, reason: `trivy does not report the package of ${path}` })),
    ...empty.map(({ folder }) => ({ path: pathText(folder), reason: `trivy found no package in ${pathText(folder)}` })),
  ];
}

/** Does the policy name it, or the folder of `installed` that it lies in? */
function isAllowed(path: string, homes: readonly Home[], { 'allow-unresolved': globs }: Options): boolean {
  if (globs.length === 0) return false;
  const isNamed = pathMatcher(globs);
  const own = toRepoPath(path);
  return isNamed(own) || homes.some(({ folder }) => isBelow(own, folder) && isNamed(folder));
}

/** A folder of installed packages, and the file where findings about it stand; `''` if there is none. */
type Home = { readonly folder: RepoPath; readonly manifest: RepoPath };

const homesOf = ({ targets, files }: Context<Options>): readonly Home[] =>
  targets
    .filter(({ kind }) => kind === 'installed')
    .map(({ path }) => ({ folder: path, manifest: manifestFor(path, files) ?? '' }));

function placedIn(result: TrivyResult, homes: readonly Home[]): readonly Placed[] {
  const place = (vulnerability: Vulnerability): Placed => {
    const where = fileOf(vulnerability.PkgPath, result);
    const home = homes.find(({ folder }) => isBelow(toRepoPath(where), folder));
    return { path: home?.manifest ?? '', where, vulnerability };
  };
  return [
    ...result.vulnerabilities.map(place),
    ...result.ignored.map(({ vulnerability, justification }) => ({
      ...place(vulnerability),
      suppressed: justification,
    })),
  ];
}

/** The file that says what a package is, in the checkout. Where one file tells of many (Composer), the result has its name. */
const fileOf = (file: string, { target }: TrivyResult): string => inCheckout(file === '' ? target : file);

const inCheckout = (file: string): string => (file.startsWith(checkout) ? file.slice(checkout.length) : file);

const listSchema = z.object({
  read: z.array(z.string()),
  unread: z.array(z.object({ path: z.string(), why: z.string() })),
});

type Listed = z.infer<typeof listSchema>;

function listedIn(text: string | undefined): Listed | undefined {
  try {
    return listSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
