import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { isBelow, pathText, toRepoPath } from '../../sarif/paths.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import type { TrivyResult, Vulnerability } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import type { Judged, Placed } from './archives.js';
import { complaintsIn } from './complaints.js';
import { manifestFor } from './detect.js';
import type { Options } from './options.js';

const mend = 'Install the packages anew, or take the folder out of `installed` of trivy-rootfs in the policy.';

/** Folder in the scanned one that stands for the checkout. */
const checkout = 'checkout/';

/** Files of which each belongs to a package, so that each has to be in the report. */
const always = /\/METADATA$|PKG-INFO$|\.egg-info$|\.gemspec$|installed\.json$/;

/** A package's own file in node_modules; what lies below it may be test data, and broken on purpose. */
const ofNode = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

/** The installed packages: in each folder there has to be one, and none of those that say what they are may be lost. */
export function judgePackages(execution: Execution, context: Context<Options>): Judged | Failed {
  const read = resultsOf(execution, mend);
  if (!read.ok) return read;
  const listed = listedIn(execution.reports['list']);
  if (listed === undefined) return failed('the list of what installed packages say of themselves is gone');
  const broken = complaintsIn(execution.stderr).find(({ path }) => always.test(path) || ofNode.test(path));
  if (broken !== undefined) return failed(`trivy could not read ${inCheckout(broken.path)}: ${broken.why}`, mend);
  const files = read.results.flatMap((result) => result.packages.map((one) => fileOf(one.FilePath, result)));
  const seen = new Set(files);
  const lost = listed.find((path) => always.test(path) && !seen.has(pathText(path)));
  if (lost !== undefined) return failed(`trivy does not report the package of ${pathText(lost)}`, mend);
  const homes = homesOf(context);
  const empty = homes.find(({ folder }) => !files.some((file) => isBelow(toRepoPath(file), folder)));
  if (empty !== undefined) return failed(`trivy found no package in ${pathText(empty.folder)}`, mend);
  const placed = read.results.flatMap((result) => placedIn(result, homes));
  const stray = placed.find(({ path }) => path === '');
  if (stray !== undefined) return failed(`trivy reports about ${stray.where}, which is in none of the folders`);
  const silent = listed.filter((path) => ofNode.test(path) && !seen.has(pathText(path))).length;
  return {
    ok: true,
    results: read.results,
    placed,
    notes: [
      `${counted(files.length, 'package')} installed in ${homes.map(({ folder }) => pathText(folder)).join(', ')}`,
      ...(silent > 0 ? [`${counted(silent, 'file')} of npm’s beside them without name and version`] : []),
    ],
  };
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

function listedIn(text: string | undefined): readonly RepoPath[] | undefined {
  try {
    return z.array(z.string()).safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
