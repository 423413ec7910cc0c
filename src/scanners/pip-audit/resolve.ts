import { satisfies } from '@renovatebot/pep440';
import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Command, Context, Execution, Failed } from '../scanner.js';
import { canonical } from './names.js';
import type { Options } from './options.js';
import { requirementLines } from './requirement-lines.js';
import type { Requirement, Requirements } from './requirements.js';

/** What a file's requirements come to, and whom each package came by. */
export type Resolved = { readonly ok: true; readonly requirements: readonly Requirement[] };

const nameOf = (path: RepoPath): string => `uv pip compile ${path}`;

/**
 * Resolves requirements that leave a choice. uv is given a file that we write: names, versions and nothing else of the
 * repository's; it reads metadata of wheels alone, so that no code of a package runs.
 */
export function resolveCommand(
  path: RepoPath,
  index: number,
  asked: Requirements,
  { scratch, options }: Context<Options>,
): Command {
  const folder = `resolve/${index}`;
  const text = asked.requirements.map((one) => lineOf(one, asked.requirements)).join('\n');
  const constraints = asked.constraints.map((one) => `${one.name}${one.specifier}`).join('\n');
  return {
    name: nameOf(path),
    program: { tool: 'uv' },
    cwd: 'empty',
    network: ['the index of Python packages'],
    files: { [`${folder}/in.txt`]: `${text}\n`, [`${folder}/constraints.txt`]: `${constraints}\n` },
    reports: { resolved: `${folder}/out.txt` },
    args: [
      ...['pip', 'compile', `${scratch}/${folder}/in.txt`, '--output-file', `${scratch}/${folder}/out.txt`],
      ...['--constraints', `${scratch}/${folder}/constraints.txt`, '--python-version', options['python-version']],
      ...['--universal', '--no-build', '--no-config', '--no-header', '--no-python-downloads', '--quiet'],
      ...['--cache-dir', `${scratch}/uv-cache`],
    ],
  };
}

/** Without its marker, which would drop what this machine does not need; two of one name keep theirs. */
function lineOf({ name, extras, specifier, marker }: Requirement, all: readonly Requirement[]): string {
  const isOne = all.filter((other) => canonical(other.name) === canonical(name)).length === 1;
  return `${name}${extras}${specifier}${isOne || marker === '' ? '' : ` ; ${marker}`}`;
}

/** Reads what uv made of a file: every name that was asked for must be there. */
export function resolved(
  path: RepoPath,
  asked: Requirements,
  executions: readonly Execution[],
): Resolved | Failed | undefined {
  const execution = executions.find(({ name }) => name === nameOf(path));
  if (execution === undefined) return undefined;
  const { exitCode, stderr, reports } = execution;
  const text = reports['resolved'];
  if (exitCode !== 0 || text === undefined) {
    const said = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, 400);
    return failed(`${path} could not be resolved: uv exited with ${exitCode}: ${said}`, lockIt);
  }
  const lines = requirementLines(text).flatMap((line) => (line.kind === 'requirement' ? [line] : []));
  const dropped = asked.requirements.find((one) => !lines.some((line) => answers(line, one)));
  if (dropped !== undefined) {
    return failed(
      `${dropped.path}:${dropped.line}: ${dropped.name} is dropped by its marker, so it was not judged`,
      lockIt,
    );
  }
  return { ok: true, requirements: lines.map((line) => placed(line, lines, asked, path)) };
}

/** Is it a version that was asked for? Of two requirements of one name, the marker of either may have dropped it. */
function answers(line: Omit<Requirement, 'path'>, asked: Requirement): boolean {
  if (canonical(line.name) !== canonical(asked.name)) return false;
  const version = line.specifier.replace(/^=+/, '');
  return asked.specifier === '' || satisfies(version, asked.specifier, { prereleases: true });
}

const lockIt = 'Lock the requirements and commit the result: uv pip compile --universal --generate-hashes.';

/** A resolved package stands where the direct requirement does that it came by. */
function placed(
  line: Omit<Requirement, 'path'>,
  lines: readonly Omit<Requirement, 'path'>[],
  asked: Requirements,
  path: RepoPath,
): Requirement {
  const way = wayTo(line.name, lines, asked);
  const direct = asked.requirements.find(({ name }) => canonical(name) === canonical(way[0] ?? line.name));
  return { ...line, via: way.slice(0, -1), path: direct?.path ?? path, line: direct?.line ?? 1 };
}

/** From a direct requirement to a package, by what uv says asks for what; both ends included. */
export function wayTo(
  name: string,
  lines: readonly Pick<Requirement, 'name' | 'via'>[],
  asked: { readonly requirements: readonly Pick<Requirement, 'name'>[] },
): readonly string[] {
  const byName = new Map(lines.map((line) => [canonical(line.name), line]));
  const direct = new Set(asked.requirements.map((one) => canonical(one.name)));
  const open: (readonly string[])[] = [[canonical(name)]];
  const seen = new Set<string>();
  for (let at = 0; at < open.length; at += 1) {
    const way = open[at] ?? [];
    const [first = ''] = way;
    if (direct.has(first)) return way;
    for (const above of byName.get(first)?.via ?? []) {
      const next = canonical(above.replace(/\[.*$/, ''));
      if (!byName.has(next) || seen.has(next)) continue;
      seen.add(next);
      open.push([next, ...way]);
    }
  }
  return [canonical(name)];
}
