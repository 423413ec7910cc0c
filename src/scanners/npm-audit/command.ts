import { posix } from 'node:path';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Command, Context } from '../scanner.js';
import { isInstalled } from './detect.js';
import { readLock } from './lockfile.js';
import { kinds, type Options } from './options.js';

/** Name of the command over one lockfile. */
export const commandName = (lockfile: RepoPath): string => `npm audit ${lockfile}`;

/**
 * npm over copies of one lockfile and its manifests, in a folder that holds nothing else. There is no flag by which npm
 * leaves out a project's `.npmrc`, so that none may be there; what it could say is forced besides.
 */
export function auditCommand(lockfile: RepoPath, index: number, context: Context<Options>): Command {
  const { scratch, opened, options } = context;
  const folder = `targets/${index}`;
  const manifest = `${folder}/package.json`;
  const all = { ...copiesFor(lockfile, context.files, folder), ...settingsFor(lockfile, index, context.files) };
  const own = withoutDevEngines(context.text(posix.join(posix.dirname(lockfile), 'package.json')));
  const copies = Object.fromEntries(
    Object.entries(all).map(([to, path]) => [to === manifest && own !== undefined ? `own/${index}` : to, path]),
  );
  const omitted = kinds.filter((kind) => options.omit.includes(kind));
  const included = kinds.filter((kind) => !options.omit.includes(kind));
  return {
    name: commandName(lockfile),
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    files: { npmrc: '', ...(manifest in copies ? {} : { [manifest]: own ?? standIn(context.text(lockfile)) }) },
    copies,
    reports: Object.fromEntries(Object.entries(copies).map(([to, path]) => [path, to])),
    args: [
      ...['audit', '--json', '--package-lock-only', '--audit-level=info', '--offline=false', '--ignore-scripts'],
      ...omitted.map((kind) => `--omit=${kind}`),
      ...['prod', ...included].map((kind) => `--include=${kind}`),
      ...[`--registry=${opened['npm-advisories'] ?? ''}/`, '--fetch-retries=0', '--update-notifier=false'],
      ...[`--prefix=${scratch}/${folder}`, `--cache=${scratch}/npm-cache/${index}`],
      ...[`--userconfig=${scratch}/npmrc`, `--globalconfig=${scratch}/no-npmrc`, '--logs-max=0'],
    ],
  };
}

/** The lockfile under npm's name for it, the manifest beside it, and those of a workspace's members below. */
function copiesFor(lockfile: RepoPath, files: readonly RepoPath[], folder: string): Readonly<Record<string, RepoPath>> {
  const own = posix.dirname(lockfile);
  const below = own === '.' ? '' : `${own}/`;
  const manifests = files.filter(
    (path) => path.startsWith(below) && posix.basename(path) === 'package.json' && !isInstalled(path),
  );
  return Object.fromEntries(
    [lockfile, ...manifests].map((path) => [`${folder}/${stagedName(path.slice(below.length))}`, path]),
  );
}

/** The project's settings, which we read ourselves, where npm does not find them. */
function settingsFor(
  lockfile: RepoPath,
  index: number,
  files: readonly RepoPath[],
): Readonly<Record<string, RepoPath>> {
  const npmrc = posix.join(posix.dirname(lockfile), '.npmrc');
  return files.includes(npmrc) ? { [`settings/${index}`]: npmrc } : {};
}

/**
 * A package.json without `devEngines`, which says with what the project is developed: the pinned npm would refuse it.
 * `undefined` where it has none.
 */
function withoutDevEngines(text: string | undefined): string | undefined {
  const manifest = manifestSchema.safeParse(jsonOf(text));
  if (!manifest.success || !Object.hasOwn(manifest.data, 'devEngines')) return undefined;
  return JSON.stringify({ ...manifest.data, devEngines: undefined });
}

const manifestSchema = z.record(z.string(), z.unknown());

function jsonOf(text = ''): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** npm looks at nothing without a package.json: one that asks for what the lockfile says that it asks for. */
function standIn(text: string | undefined): string {
  const lock = readLock(text);
  if (typeof lock === 'string') return '{}';
  const root = lock.packages.get('');
  if (lock.version !== 1 && root !== undefined) return JSON.stringify(root);
  const asked = [...lock.packages].flatMap(([place, { version, dev }]) => {
    const name = place.replace(/^node_modules\//, '');
    return place === '' || dev || name.includes('/node_modules/') ? [] : [[name, version ?? '*'] as const];
  });
  return JSON.stringify({ dependencies: Object.fromEntries(asked) });
}
