import type { RepoPath } from '../../model.js';
import type { Context, Finding } from '../scanner.js';
import { lineNaming } from '../trivy/place.js';
import { severityOf } from '../trivy/severity.js';
import type { Placed } from './archives.js';
import { isArchive } from './detect.js';
import type { Options } from './options.js';

/** One finding for each advisory, package and file that it is reported in, however often it lies there. */
export function findingsOf(
  placed: readonly Placed[],
  { options }: Context<Options>,
  textOf: (path: RepoPath) => string,
): readonly Finding[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const { VulnerabilityID: id, PkgName: name, InstalledVersion: version } = one.vulnerability;
    const key = JSON.stringify([one.path, id, name, version, one.suppressed]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [findingOf(first, others, options['unknown-severity'], textOf(first.path))],
  );
}

function findingOf(
  { path, where, vulnerability, suppressed }: Placed,
  others: readonly Placed[],
  unknown: Options['unknown-severity'],
  text: string,
): Finding {
  const {
    PkgName: name,
    InstalledVersion: version,
    VulnerabilityID: rule,
    Title: title,
    FixedVersion: fixed,
  } = vulnerability;
  const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
  const line = isArchive(path) ? undefined : (lineNaming(text, name) ?? 1);
  const update = isArchive(path) ? 'Replace the archive' : 'Install it anew';
  return {
    rule,
    message:
      `${name} ${version}: ${title === '' ? rule : `${title} (${rule})`}. It is in ${where}${more}. ` +
      (fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`),
    severity: severityOf(vulnerability.Severity, unknown),
    path,
    ...(line === undefined ? {} : { region: { startLine: line } }),
    fix:
      fixed === ''
        ? `There is no fixed version of ${name} yet: replace it, or take it out.`
        : `${update}, with ${name} ${fixed}.`,
    ...(suppressed === undefined ? {} : { suppressed: { kind: 'external' as const, justification: suppressed } }),
  };
}
