import { posix } from 'node:path';
import { satisfies } from 'semver';
import type { RepoPath, Severity } from '../../model.js';
import type { Finding, RelatedPlace, Rule } from '../scanner.js';
import { fixOf, fixedVersions } from './fix.js';
import { nameAt, type Lock } from './lockfile.js';
import type { Advisory, Report, Vulnerability } from './report.js';
import { waysIn, type Way } from './way-in.js';

/** A lockfile as findings need it. */
export type Place = {
  readonly path: RepoPath;
  readonly text: string;
  readonly lock: Lock;
  readonly textOf: (path: RepoPath) => string;
};

const severities: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  moderate: 'medium',
  low: 'low',
  info: 'info',
};

/** npm's word on the one scale. A word that it does not have is taken for high. */
const severityOf = ({ severity }: Advisory): Severity => severities[severity] ?? 'high';

/** GitHub's id, or OSV's, which stands at the end of an address; else npm's own number. */
const ruleId = ({ url, source }: Advisory): string =>
  /GHSA(?:-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? /^https:\/\/osv\.dev\/([\w.-]+)$/.exec(url)?.[1] ?? `npm-${source}`;

const advisoriesOf = ({ via }: Vulnerability): readonly Advisory[] => via.filter((one) => typeof one !== 'string');

/** The advisories of a report as rules. */
export function rulesOf({ vulnerabilities }: Report): readonly Rule[] {
  return Object.values(vulnerabilities)
    .flatMap(advisoriesOf)
    .map((advisory): Rule => {
      const id = ruleId(advisory);
      const title = advisory.title === '' ? id : advisory.title;
      return {
        id,
        title,
        description: title,
        help: 'Update the package to a version in which this is fixed.',
        ...(advisory.url === '' ? {} : { helpUri: advisory.url }),
        security: true,
        severity: severityOf(advisory),
        cwe: advisory.cwe.flatMap((cwe) => /^CWE-(\d+)$/.exec(cwe)?.[1] ?? []).map(Number),
      };
    });
}

/** One finding for each advisory and package, wherever in the lockfile the package is. */
export function findingsOf({ vulnerabilities }: Report, place: Place): readonly Finding[] {
  const ways = waysIn(place.lock);
  return Object.values(vulnerabilities).flatMap((vulnerability) => {
    const byRule = new Map<string, readonly Advisory[]>();
    for (const one of advisoriesOf(vulnerability)) byRule.set(ruleId(one), [...(byRule.get(ruleId(one)) ?? []), one]);
    return [...byRule].map(([rule, advisories]) => findingOf(rule, advisories, vulnerability, ways, place));
  });
}

function findingOf(
  rule: string,
  advisories: readonly Advisory[],
  vulnerability: Vulnerability,
  ways: ReadonlyMap<string, Way>,
  place: Place,
): Finding {
  const [advisory] = advisories;
  const { lock } = place;
  const isHit = (node: string): boolean =>
    advisories.some(({ range }) =>
      satisfies(lock.packages.get(node)?.version ?? '', range, { includePrerelease: true }),
    );
  const hit = vulnerability.nodes.filter(isHit);
  const [first = '', ...others] = hit.length > 0 ? hit : vulnerability.nodes;
  const version = lock.packages.get(first)?.version ?? '';
  const way = ways.get(first);
  const title = advisory?.title ?? '';
  const fixed = fixedVersions(advisories, version);
  const name = nameOf(first, vulnerability, lock);
  return {
    rule,
    message: `${name} ${version}: ${title === '' ? rule : `${title} (${rule})`}.${cameBy(way)} ${fixedIn(fixed)}`,
    severity: advisory === undefined ? 'high' : severityOf(advisory),
    path: place.path,
    region: { startLine: lineOf(first, place) },
    related: [...asksFor(way, place), ...others.map((node) => alsoHere(node, place))],
    fix: fixOf({ name, place: first, fixed, vulnerability, way, lock }),
  };
}

function nameOf(node: string, { name }: Vulnerability, { packages }: Lock): string {
  const entry = packages.get(node);
  return entry === undefined ? name : nameAt(node, entry);
}

const cameBy = (way: Way | undefined): string =>
  way === undefined || way.steps.length < 2
    ? ''
    : ` It comes by ${way.steps.map(({ name, version }) => `${name} ${version}`).join(' > ')}.`;

const fixedIn = (fixed: readonly string[]): string =>
  fixed.length === 0 ? 'No fixed version is known.' : `Fixed in ${fixed.join(', ')}.`;

/** The line of `"node_modules/x": {`; in a lockfile of version 1 that of the first `"x": {`. */
function lineOf(node: string, { text, lock }: Place): number {
  const key = lock.version === 1 ? node.replace(/^(?:.*\/)?node_modules\//, '') : node;
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}: {`));
  return Math.max(index, 0) + 1;
}

const alsoHere = (node: string, place: Place): RelatedPlace => ({
  path: place.path,
  region: { startLine: lineOf(node, place) },
  message: `also here: ${node}`,
});

/** The line of package.json that asks for the first package of the way. */
function asksFor(way: Way | undefined, { path, textOf }: Place): readonly RelatedPlace[] {
  const [direct] = way?.steps ?? [];
  if (way === undefined || direct === undefined) return [];
  const manifest = posix.join(posix.dirname(path), way.project, 'package.json');
  const key = `${JSON.stringify(direct.place.replace(/^(?:.*\/)?node_modules\//, ''))}:`;
  const index = textOf(manifest)
    .split('\n')
    .findIndex((line) => line.includes(key));
  if (index < 0) return [];
  return [{ path: manifest, region: { startLine: index + 1 }, message: `asks for ${direct.name}` }];
}
