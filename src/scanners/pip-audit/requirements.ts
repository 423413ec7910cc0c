import { posix } from 'node:path';
import { valid } from '@renovatebot/pep440';
import type { RepoPath } from '../../model.js';
import { toRepoPath } from '../../sarif/paths.js';
import { otherEncoding } from './encoding.js';
import { isPylock } from './names.js';
import { pythonName } from '../python-name.js';
import { readPylock } from './pylock.js';
import { requirementLines, type RequirementLine } from './requirement-lines.js';

/** Something asked for, with the place that asks. */
export type Requirement = Extract<RequirementLine, { kind: 'requirement' }> & { readonly path: RepoPath };

/** Something without a version: `where` is `file:line`. */
export type Unversioned = { readonly where: string; readonly text: string };

/** All that a requirements file says, files that it includes with it. */
export type Requirements = {
  readonly requirements: readonly Requirement[];
  readonly constraints: readonly Requirement[];
  readonly unversioned: readonly Unversioned[];
  /** What a constraint takes from an address, wherever it is asked for; without a name where none can be told. */
  readonly addressed: readonly (Unversioned & { readonly name?: string })[];
  /** Options that would choose where packages come from; they are not obeyed. */
  readonly ignored: readonly string[];
  /** Options that would choose another version where there is a choice; they are not obeyed either. */
  readonly choosing: readonly string[];
  /** Does `--pre` take in what is not released yet? */
  readonly prereleases: boolean;
  /** Why it cannot be judged; `file:line: what`. */
  readonly problems: readonly string[];
};

type Read = (path: RepoPath) => string | undefined;

/** A file that says nothing. */
export const nothing: Requirements = {
  requirements: [],
  constraints: [],
  unversioned: [],
  addressed: [],
  ignored: [],
  choosing: [],
  prereleases: false,
  problems: [],
};

const join = (all: readonly Requirements[]): Requirements => ({
  requirements: all.flatMap(({ requirements }) => requirements),
  constraints: all.flatMap(({ constraints }) => constraints),
  unversioned: all.flatMap(({ unversioned }) => unversioned),
  addressed: all.flatMap(({ addressed }) => addressed),
  ignored: all.flatMap(({ ignored }) => ignored),
  choosing: all.flatMap(({ choosing }) => choosing),
  prereleases: all.some(({ prereleases }) => prereleases),
  problems: all.flatMap(({ problems }) => problems),
});

/** The file that is read, as what, and the files above it. */
type Place = {
  readonly path: RepoPath;
  readonly kind: 'include' | 'constraint';
  readonly read: Read;
  readonly above: readonly RepoPath[];
};

/** Reads a file and what it includes. A file that is not there, or climbs out of the repository, is a problem. */
export const readRequirements = (path: RepoPath, read: Read): Requirements =>
  readFile({ path, kind: 'include', read, above: [] });

const notRead =
  'is not in the repository, has more than 32 MiB, leads out of it, or has no name of a file of requirements';

function readFile(place: Place): Requirements {
  const { path, read, above } = place;
  const text = read(path);
  if (text === undefined) {
    return { ...nothing, problems: [`${path} ${notRead}`] };
  }
  if (isPylock(path)) return join(readPylock(path, text));
  const other = otherEncoding(text);
  if (other !== undefined) return { ...nothing, problems: [`${path} ${other}`] };
  return join(requirementLines(text).map((line) => fromLine(line, { ...place, above: [...above, path] })));
}

function fromLine(line: RequirementLine, place: Place): Requirements {
  const { path, kind } = place;
  const where = `${path}:${line.line}`;
  switch (line.kind) {
    case 'requirement':
      return { ...nothing, [kind === 'include' ? 'requirements' : 'constraints']: [{ ...line, path }] };
    case 'unversioned':
      return kind === 'include'
        ? { ...nothing, unversioned: [{ where, text: line.text }] }
        : { ...nothing, addressed: [{ where, text: line.text, ...nameIn(line.text) }] };
    case 'invalid':
      return { ...nothing, problems: [`${where}: ${line.text.slice(0, 100)} is no requirement`] };
    case 'option':
      return join(line.names.map((name) => fromOption(name, `${where}: ${name}`)));
    case 'include':
    case 'constraint':
      return fromFile(line.path, where, { ...place, kind: line.kind });
  }
}

const sources: ReadonlySet<string> = new Set([
  ...['--index-url', '--extra-index-url', '--find-links', '--no-index', '--trusted-host'],
]);

const choices: ReadonlySet<string> = new Set(['--no-binary', '--only-binary', '--prefer-binary']);

function fromOption(name: string, said: string): Requirements {
  if (sources.has(name)) return { ...nothing, ignored: [said] };
  if (choices.has(name)) return { ...nothing, choosing: [said] };
  return name === '--pre' ? { ...nothing, prereleases: true } : nothing;
}

/** `name @ address`, `#egg=name`, and the name of a wheel. */
function nameIn(text: string): { readonly name?: string } {
  const [, ahead, egg, wheel] =
    /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*@|#(?:.*&)?egg=([\w.-]+)|([\w.]+)-[^/\s]+\.whl(?:[#?\s;]|$)/.exec(text) ?? [];
  const name = ahead ?? egg ?? wheel;
  return name === undefined ? {} : { name: pythonName(name) };
}

/** As pip does it, what a file of constraints includes by `-r` is asked for, and only its own lines are constraints. */
function fromFile(named: string, where: string, place: Place): Requirements {
  const target = posix.join(posix.dirname(place.path), toRepoPath(named));
  if (named === '' || posix.isAbsolute(named) || /^[a-z][\w+.-]*:/i.test(named) || target.startsWith('..')) {
    return { ...nothing, problems: [`${where}: ${named.slice(0, 100)} is no file of the repository`] };
  }
  if (place.above.includes(target)) return nothing;
  const found = readFile({ ...place, path: target });
  const problems = found.problems.map((problem) =>
    problem.startsWith(`${target} `) ? `${where}: ${problem}` : problem,
  );
  return { ...found, problems };
}

/** What no advisory can name: what is asked for without a version, and these packages, if constraints give them an address. */
export function unversionedIn(
  { unversioned, addressed }: Requirements,
  packages: readonly Pick<Requirement, 'name'>[],
): readonly Unversioned[] {
  const names = new Set(packages.map(({ name }) => pythonName(name)));
  return [...unversioned, ...addressed.filter(({ name }) => name === undefined || names.has(name))];
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
    const name = pythonName(one.name);
    const key = `${name}==${version}`;
    pins.set(key, { name, version, places: [...(pins.get(key)?.places ?? []), one] });
  }
  return [...pins.values()];
}
