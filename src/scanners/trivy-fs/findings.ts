import type { RepoPath } from '../../model.js';
import type { Context, Finding, RelatedPlace } from '../scanner.js';
import { lockfileAt, manifestsOf } from './lockfiles.js';
import type { Options } from './options.js';
import { waysIn, type Way } from './path-to.js';
import { lineNaming, regionOf } from '../trivy/place.js';
import type { TrivyPackage, TrivyResult, Vulnerability } from '../trivy/report.js';
import { severityOf } from '../trivy/severity.js';

/** What is known of one lockfile. */
type Lock = {
  readonly path: RepoPath;
  readonly packages: readonly TrivyPackage[];
  readonly ways: ReadonlyMap<string, Way>;
  readonly context: Context<Options>;
  readonly textOf: (path: RepoPath) => string;
};

/** One finding for each advisory and package of a lockfile; those of development dependencies as the policy says. */
export function findingsOf(
  path: RepoPath,
  { packages, vulnerabilities, ignored }: TrivyResult,
  context: Context<Options>,
  textOf: (path: RepoPath) => string,
): readonly Finding[] {
  const lock: Lock = { path, packages, ways: waysIn(packages), context, textOf };
  const mayOmit = context.options.omit.includes('dev') && vulnerabilities.length + ignored.length > 0;
  const isOmitted = mayOmit ? developmentTest(lock) : () => false;
  const open = vulnerabilities.map((one) => ({ one, suppressed: undefined }));
  const set = ignored.map(({ vulnerability: one, justification }) => ({ one, suppressed: justification }));
  return [...open, ...set].flatMap(({ one, suppressed }) => {
    const found = packageOf(one, packages);
    if (found !== undefined && isOmitted(found)) return [];
    const finding = findingOf(one, found, lock);
    return [
      suppressed === undefined ? finding : { ...finding, suppressed: { kind: 'external', justification: suppressed } },
    ];
  });
}

/** Trivy's word counts where the lockfile says it; else nothing that production asks for may lead to the package. */
function developmentTest({ path, context, textOf }: Lock): (one: TrivyPackage) => boolean {
  const production = lockfileAt(path)?.production;
  if (production === undefined) return ({ Dev }) => Dev;
  const manifests = new Map(manifestsOf(path, context.files).map((manifest) => [manifest, textOf(manifest)]));
  const needs = production(textOf(path), manifests);
  return ({ Dev, Name }) => Dev && needs !== undefined && !needs(Name);
}

const packageOf = (one: Vulnerability, packages: readonly TrivyPackage[]): TrivyPackage | undefined =>
  packages.find(({ ID }) => ID !== '' && ID === one.PkgID) ??
  packages.find(({ Name, Version }) => Name === one.PkgName && Version === one.InstalledVersion);

function findingOf(one: Vulnerability, found: TrivyPackage | undefined, lock: Lock): Finding {
  const { PkgName: name, InstalledVersion: version, VulnerabilityID: rule, Title: title } = one;
  const way = lock.ways.get(one.PkgID === '' ? `${name}@${version}` : one.PkgID) ?? [];
  const [direct] = way;
  const related = direct === undefined ? [] : relatedTo(direct, lock);
  const what = title === '' ? rule : `${title} (${rule})`;
  const came = way.length > 1 ? ` It comes by ${way.map(shown).join(' > ')}.` : '';
  return {
    rule,
    message: `${name} ${version}: ${what}.${came} ${fixedIn(one)}`,
    severity: severityOf(one.Severity, lock.context.options['unknown-severity']),
    path: lock.path,
    region: regionOf(found, name, version, lock.textOf(lock.path)),
    ...(related.length === 0 ? {} : { related }),
    fix: fixOf(one, direct, way.length > 1),
  };
}

const shown = ({ Name, Version }: TrivyPackage): string => `${Name} ${Version}`.trim();

const fixedIn = ({ FixedVersion: fixed }: Vulnerability): string =>
  fixed === '' ? 'No fixed version is known.' : `Fixed in ${fixed}.`;

function fixOf(
  { PkgName: name, FixedVersion: fixed }: Vulnerability,
  direct: TrivyPackage | undefined,
  isIndirect: boolean,
) {
  if (fixed === '') return `There is no fixed version of ${name} yet: replace it, or take it out.`;
  if (!isIndirect || direct === undefined) return `Update ${name} to ${fixed}, and write the lockfile anew.`;
  return `Update ${name} to ${fixed}, or ${direct.Name} to a version that asks for it, and write the lockfile anew.`;
}

/** The first manifest that asks for the direct dependency. */
function relatedTo(direct: TrivyPackage, { path, context, textOf }: Lock): readonly RelatedPlace[] {
  const manifests = lockfileAt(path)?.ecosystem === 'Go' ? [path] : manifestsOf(path, context.files);
  for (const manifest of manifests) {
    const startLine = lineNaming(textOf(manifest), direct.Name);
    if (startLine !== undefined)
      return [{ path: manifest, region: { startLine }, message: `asks for ${shown(direct)}` }];
  }
  return [];
}
