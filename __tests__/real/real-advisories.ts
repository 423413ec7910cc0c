import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Range, SemVer } from 'semver';
import type { Locked } from './advisory-registry.js';

const corpus = '../shared/corpora/advisories/nodejs-security-wg/npm';
/** Are there any? */
export const present = existsSync(corpus);
if (!present) console.warn(`skipped: real advisories, since ${corpus} is absent`);

/** As npm compares. */
export const loose = { includePrerelease: true, loose: true };

type Known = { readonly id: number; readonly name: string; readonly range: string };

/** The advisories of nodejs-security-wg about packages; the corpus' index, and those about Node.js itself, are none. */
export const known: readonly Known[] = (present ? readdirSync(corpus) : []).flatMap((file) => {
  const one = JSON.parse(readFileSync(join(corpus, file), 'utf8'));
  return typeof one.module_name === 'string' && typeof one.vulnerable_versions === 'string'
    ? [{ id: one.id, name: one.module_name, range: one.vulnerable_versions }]
    : [];
});

type Event = Readonly<Record<string, string>>;

/** A range as OSV tells it: what begins and ends each stretch. */
function eventsOf(range: string): readonly (readonly Event[])[] {
  return new Range(range, loose).set.map((comparators) => {
    const events: Event[] = [];
    for (const { operator, semver } of comparators) {
      const version = semver.version as string | undefined;
      if (version === undefined) continue;
      if (operator === '>=' || operator === '') events.unshift({ introduced: version });
      if (operator === '>') events.unshift({ introduced: `${new SemVer(version).inc('patch').version}-0` });
      if (operator === '<') events.push({ fixed: version });
      if (operator === '<=' || operator === '') events.push({ last_affected: version });
    }
    return events.some((event) => 'introduced' in event) ? events : [{ introduced: '0' }, ...events];
  });
}

/** An advisory as a record of OSV. */
export const recordOf = ({ id, name, range }: Known, modified: string) => ({
  id: `NSWG-${String(id)}`,
  modified,
  summary: `Advisory ${String(id)}`,
  affected: eventsOf(range).map((events) => ({
    package: { ecosystem: 'npm', name },
    ranges: [{ type: 'SEMVER', events }],
  })),
});

/** Versions around the ends of the ranges of a package. */
const versionsAround = (name: string): readonly string[] =>
  known
    .filter((one) => one.name === name)
    .flatMap(({ range }) => [...range.matchAll(/\d+\.\d+\.\d+(?:-[\w.]+)?/g)].map(([version]) => version))
    .flatMap((version) => [version, new SemVer(version, loose).inc('patch').version, '0.0.1']);

/** 300 packages, a version of each, by a counter instead of chance. */
export function lockedPackages(): Readonly<Record<string, Locked>> {
  // npm takes names that differ in case alone for the same.
  const byCase = new Map(known.map(({ name }) => [name.toLowerCase(), name]));
  const names = [...byCase.values()].sort().slice(0, 300);
  return Object.fromEntries(
    names.map((name, index) => {
      const versions = versionsAround(name);
      return [name, { version: versions[index % Math.max(versions.length, 1)] ?? '1.0.0' }];
    }),
  );
}
