import { satisfies } from '@renovatebot/pep440';
import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Command, Context, Execution, Failed } from '../scanner.js';
import { pythonName } from '../python-name.js';
import type { Options } from './options.js';
import { requirementLines } from './requirement-lines.js';
import type { Requirement, Requirements } from './requirements.js';

/** What a file's requirements come to, and whom each package came by. */
export type Resolved = { readonly ok: true; readonly requirements: readonly Requirement[] };

/** One call of uv: the file as it stands, or a line of it alone. */
type Part = { readonly name: string; readonly text: string; readonly asked: readonly Requirement[] };

/**
 * A marker would drop what this machine does not need, so that each line has none. Of several lines for one package
 * they say which of them holds: there they stay, and each such line is resolved alone as well, without its marker.
 */
function partsOf(path: RepoPath, { requirements }: Requirements): readonly Part[] {
  const isShared = ({ name }: Requirement): boolean =>
    requirements.filter((other) => pythonName(other.name) === pythonName(name)).length > 1;
  const shared = requirements.filter((one) => one.marker !== '' && isShared(one));
  const lines = requirements.map((one) => `${bare(one)}${shared.includes(one) ? markerOf(one) : ''}`);
  const name = `uv pip compile ${path}`;
  return [
    { name, text: lines.join('\n'), asked: requirements.filter((one) => !shared.includes(one)) },
    ...shared.map((one) => ({ name: `${name}, ${one.path}:${one.line} alone`, text: bare(one), asked: [one] })),
  ];
}

const bare = ({ name, extras, specifier }: Requirement): string => `${name}${extras}${specifier}`;

const markerOf = ({ marker }: Requirement): string => (marker === '' ? '' : ` ; ${marker}`);

/**
 * Resolves requirements that leave a choice. uv is given files that we write: names, versions and nothing else of the
 * repository's; it reads metadata of wheels alone, so that no code of a package runs.
 */
export function resolveCommands(
  path: RepoPath,
  index: number,
  asked: Requirements,
  { scratch, options }: Context<Options>,
): readonly Command[] {
  const constraints = asked.constraints.map((one) => `${one.name}${one.specifier}${markerOf(one)}`).join('\n');
  return partsOf(path, asked).map(({ name, text }, part): Command => {
    const folder = `resolve/${index}/${part}`;
    return {
      name,
      program: { tool: 'uv' },
      cwd: 'empty',
      network: ['the index of Python packages'],
      files: { [`${folder}/in.txt`]: `${text}\n`, [`${folder}/constraints.txt`]: `${constraints}\n` },
      reports: { resolved: `${folder}/out.txt` },
      args: [
        ...['pip', 'compile', `${scratch}/${folder}/in.txt`, '--output-file', `${scratch}/${folder}/out.txt`],
        ...['--constraints', `${scratch}/${folder}/constraints.txt`, '--python-version', options['python-version']],
        ...['--universal', '--no-build', '--no-config', '--no-header', '--no-python-downloads', '--quiet'],
        ...(asked.prereleases ? ['--prerelease', 'allow'] : []),
        ...['--cache-dir', `${scratch}/uv-cache`],
      ],
    };
  });
}

/** Reads what uv made of a file: every name that was asked for must be there. */
export function resolved(
  path: RepoPath,
  asked: Requirements,
  executions: readonly Execution[],
): Resolved | Failed | undefined {
  const requirements = new Map<string, Requirement>();
  for (const part of partsOf(path, asked)) {
    const execution = executions.find(({ name }) => name === part.name);
    if (execution === undefined) return undefined;
    const came = resolvedPart(path, part, asked, execution);
    if (!came.ok) return came;
    for (const one of came.requirements) {
      requirements.set(JSON.stringify([one.name, one.specifier, one.path, one.line]), one);
    }
  }
  return { ok: true, requirements: [...requirements.values()] };
}

function resolvedPart(
  path: RepoPath,
  part: Part,
  asked: Requirements,
  { exitCode, stderr, reports }: Execution,
): Resolved | Failed {
  const text = reports['resolved'];
  if (exitCode !== 0 || text === undefined) {
    const said = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, 400);
    return failed(`${path} could not be resolved: uv exited with ${exitCode}: ${said}`, lockIt);
  }
  const lines = requirementLines(text).flatMap((line) => (line.kind === 'requirement' ? [line] : []));
  const dropped = part.asked.find((one) => !lines.some((line) => answers(line, one)));
  if (dropped !== undefined) {
    return failed(`${dropped.path}:${dropped.line}: ${dropped.name} is not in what uv made of it`, lockIt);
  }
  const direct = part.asked.length === 1 ? { ...asked, requirements: part.asked } : asked;
  return { ok: true, requirements: lines.map((line) => placed(line, lines, direct, path)) };
}

/** Is it a version that was asked for? */
function answers(line: Omit<Requirement, 'path'>, asked: Requirement): boolean {
  if (pythonName(line.name) !== pythonName(asked.name)) return false;
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
  const direct = asked.requirements.find(({ name }) => pythonName(name) === pythonName(way[0] ?? line.name));
  return { ...line, via: way.slice(0, -1), path: direct?.path ?? path, line: direct?.line ?? 1 };
}

/** From a direct requirement to a package, by what uv says asks for what; both ends included. */
export function wayTo(
  name: string,
  lines: readonly Pick<Requirement, 'name' | 'via'>[],
  asked: { readonly requirements: readonly Pick<Requirement, 'name'>[] },
): readonly string[] {
  const byName = new Map(lines.map((line) => [pythonName(line.name), line]));
  const direct = new Set(asked.requirements.map((one) => pythonName(one.name)));
  const open: (readonly string[])[] = [[pythonName(name)]];
  const seen = new Set<string>();
  for (let at = 0; at < open.length; at += 1) {
    const way = open[at] ?? [];
    const [first = ''] = way;
    if (direct.has(first)) return way;
    for (const above of byName.get(first)?.via ?? []) {
      const next = pythonName(above.replace(/\[.*$/, ''));
      if (!byName.has(next) || seen.has(next)) continue;
      seen.add(next);
      open.push([next, ...way]);
    }
  }
  return [pythonName(name)];
}
