import { posix } from 'node:path';
import { valid } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import { canonical, isPylock } from './names.js';
import { requirementLines, type RequirementLine } from './requirement-lines.js';

/** Something asked for, with the place that asks. */
export type Requirement = Extract<RequirementLine, { kind: 'requirement' }> & { readonly path: RepoPath };

/** All that a requirements file says, files that it includes with it. */
export type Requirements = {
  readonly requirements: readonly Requirement[];
  readonly constraints: readonly Requirement[];
  /** What has no version: `where` is `file:line`. */
  readonly unversioned: readonly { readonly where: string; readonly text: string }[];
  /** Options that would choose where packages come from; they are not obeyed. */
  readonly ignored: readonly string[];
  /** Why it cannot be judged; `file:line: what`. */
  readonly problems: readonly string[];
};

type Read = (path: RepoPath) => string | undefined;

const nothing: Requirements = { requirements: [], constraints: [], unversioned: [], ignored: [], problems: [] };

const join = (all: readonly Requirements[]): Requirements => ({
  requirements: all.flatMap(({ requirements }) => requirements),
  constraints: all.flatMap(({ constraints }) => constraints),
  unversioned: all.flatMap(({ unversioned }) => unversioned),
  ignored: all.flatMap(({ ignored }) => ignored),
  problems: all.flatMap(({ problems }) => problems),
});

/** Reads a file and what it includes. A file that is not there, or climbs out of the repository, is a problem. */
export function readRequirements(path: RepoPath, read: Read, above: readonly RepoPath[] = []): Requirements {
  const text = read(path);
  if (text === undefined) {
    return { ...nothing, problems: [`${path} is not in the repository, or is too large to be read`] };
  }
  if (isPylock(path)) return readPylock(path, text);
  return join(requirementLines(text).map((line) => fromLine(line, path, read, [...above, path])));
}

function fromLine(line: RequirementLine, path: RepoPath, read: Read, above: readonly RepoPath[]): Requirements {
  const where = `${path}:${line.line}`;
  switch (line.kind) {
    case 'requirement':
      return { ...nothing, requirements: [{ ...line, path }] };
    case 'unversioned':
      return { ...nothing, unversioned: [{ where, text: line.text }] };
    case 'invalid':
      return { ...nothing, problems: [`${where}: ${line.text.slice(0, 100)} is no requirement`] };
    case 'option':
      return sources.has(line.name) ? { ...nothing, ignored: [`${where}: ${line.name}`] } : nothing;
    case 'include':
    case 'constraint':
      return fromFile(line.kind, line.path, where, { path, read, above });
  }
}

const sources: ReadonlySet<string> = new Set([
  ...['--index-url', '--extra-index-url', '--find-links', '--no-index', '--trusted-host'],
]);

function fromFile(
  kind: 'include' | 'constraint',
  named: string,
  where: string,
  { path, read, above }: { readonly path: RepoPath; readonly read: Read; readonly above: readonly RepoPath[] },
): Requirements {
  const target = posix.join(posix.dirname(path), toRepoPath(named));
  if (named === '' || posix.isAbsolute(named) || /^[a-z][\w+.-]*:/i.test(named) || target.startsWith('..')) {
    return { ...nothing, problems: [`${where}: ${named.slice(0, 100)} is no file of the repository`] };
  }
  if (above.includes(target)) return nothing;
  const found = readRequirements(target, read, above);
  const problems = found.problems.map((problem) =>
    problem.startsWith(`${target} `) ? `${where}: ${problem}` : problem,
  );
  return kind === 'include'
    ? { ...found, problems }
    : { ...nothing, constraints: [...found.requirements, ...found.constraints], problems };
}

const lockSchema = z.looseObject({
  'lock-version': z.string(),
  packages: z.array(z.looseObject({ name: z.string(), version: z.string().optional() })),
});

/** PEP 751: every package has a version, unless it comes from an address or a folder. */
function readPylock(path: RepoPath, text: string): Requirements {
  const read = lockSchema.safeParse(parsed(text));
  if (!read.success) return { ...nothing, problems: [`${path} is no lock file of the form that PEP 751 describes`] };
  const lines = text.split('\n');
  const entries = read.data.packages.map(({ name, version }): Requirements => {
    const line = lines.findIndex((one) => /^\s*name\s*=/.test(one) && one.includes(name)) + 1;
    if (version === undefined) return { ...nothing, unversioned: [{ where: `${path}:${line}`, text: name }] };
    const pin = { extras: '', specifier: `==${version}`, marker: '', hashed: true, via: [] };
    return { ...nothing, requirements: [{ kind: 'requirement', line, path, name, ...pin }] };
  });
  return join(entries);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The one version that a requirement leaves; `undefined` where it leaves a choice. */
export function pinnedVersion({ specifier }: Requirement): string | undefined {
  const [, version] = /^={2,3}([^,*]+)$/.exec(specifier) ?? [];
  return version !== undefined && valid(version) !== null ? version : undefined;
}

/** Is there one version for everything it asks for? */
export const isPinned = ({ requirements }: Requirements): boolean =>
  requirements.every((one) => pinnedVersion(one) !== undefined);

/** A package in one version, with all places that ask for it. */
export type Pin = { readonly name: string; readonly version: string; readonly places: readonly Requirement[] };

/** The pins among requirements, each package and version once. */
export function pinsOf(requirements: readonly Requirement[]): readonly Pin[] {
  const pins = new Map<string, Pin>();
  for (const one of requirements) {
    const version = pinnedVersion(one);
    if (version === undefined) continue;
    const name = canonical(one.name);
    const key = `${name}==${version}`;
    pins.set(key, { name, version, places: [...(pins.get(key)?.places ?? []), one] });
  }
  return [...pins.values()];
}
