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

/** Files of a package itself; test data of a package may be broken on purpose. */
const own =
  /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$|\/METADATA$|PKG-INFO$|\.gemspec$|installed\.json$/;

/** The installed packages: in each folder there has to be one, and none of those that say what they are may be lost. */
export function judgePackages(execution: Execution, context: Context<Options>): Judged | Failed {
  const read = resultsOf(execution, mend);
  if (!read.ok) return read;
  const listed = listedIn(execution.reports['list']);
  if (listed === undefined) return failed('the list of what installed packages say of themselves is gone');
  const broken = complaintsIn(execution.stderr).find(({ path }) => own.test(path));
  if (broken !== undefined) return failed(`trivy could not read ${inCheckout(broken.path)}: ${broken.why}`, mend);
  const packages = read.results.flatMap((result) => result.packages);
  const folders = context.targets.filter(({ kind }) => kind === 'installed').map(({ path }) => path);
  for (const folder of folders) {
    if (!packages.some(({ FilePath }) => isBelow(toRepoPath(inCheckout(FilePath)), folder))) {
      return failed(`trivy found no package in ${pathText(folder)}`, mend);
    }
  }
  const places = read.results.flatMap((result) => placedIn(result, context));
  const lost = places.find(({ path }) => path === '');
  if (lost !== undefined) return failed(`trivy reports about ${lost.where}, which is in none of the folders`);
  const silent =
    listed.filter((path) => own.test(path)).length - new Set(packages.map(({ FilePath }) => FilePath)).size;
  return {
    ok: true,
    results: read.results,
    placed: places,
    notes: [
      `${counted(packages.length, 'package')} installed in ${folders.map(pathText).join(', ')}`,
      ...(silent > 0 ? [`${silent} files beside them name no package with a version`] : []),
    ],
  };
}

function placedIn({ vulnerabilities, ignored }: TrivyResult, { targets, files }: Context<Options>): readonly Placed[] {
  const place = (vulnerability: Vulnerability): Placed => {
    const where = inCheckout(vulnerability.PkgPath);
    const folder = targets.find(({ kind, path }) => kind === 'installed' && isBelow(toRepoPath(where), path));
    const path = folder === undefined ? undefined : manifestFor(folder.path, files);
    return { path: path ?? '', where, vulnerability };
  };
  return [
    ...vulnerabilities.map(place),
    ...ignored.map(({ vulnerability, justification }) => ({ ...place(vulnerability), suppressed: justification })),
  ];
}

const inCheckout = (file: string): string => (file.startsWith(checkout) ? file.slice(checkout.length) : file);

function listedIn(text: string | undefined): readonly RepoPath[] | undefined {
  try {
    return z.array(z.string()).safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
