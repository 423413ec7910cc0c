import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Command, Context } from '../scanner.js';
import { vulnerabilityCommand } from '../trivy/command.js';
import { lockfileAt, lockfiles, manifestsOf } from './lockfiles.js';
import type { Options } from './options.js';

/** Folder with copies of the lockfiles and their manifests, below scratch. */
const root = 'tree';

/** Manifests of all lockfiles, each once. */
export const allManifests = ({ expected, files }: Context<Options>): readonly RepoPath[] => [
  ...new Set(expected.flatMap((path) => manifestsOf(path, files))),
];

/**
 * One run over all lockfiles, in a folder that holds nothing else. Development dependencies are always asked for, so
 * that a lockfile that has no others is in the report.
 */
export function scanCommand(context: Context<Options>): Command {
  const { scratch, opened, expected } = context;
  const copied = [...new Set([...expected, ...allManifests(context)])];
  const asked = {
    name: 'trivy-fs',
    command: 'fs',
    args: ['--pkg-types', 'library', '--include-dev-deps'],
    cache: opened['trivy-db'] ?? '',
    scanned: [`${scratch}/${root}`],
  };
  const command = vulnerabilityCommand(asked, context);
  return {
    ...command,
    copies: Object.fromEntries(copied.map((path) => [stagedPath(context, path), path])),
    reports: {
      ...command.reports,
      ...Object.fromEntries(copied.map((path) => [path, stagedPath(context, path)])),
    },
  };
}

/** What Trivy must not see stands beside what is scanned. */
function stagedPath(context: Context<Options>, path: RepoPath): string {
  const isHidden = lockfiles.some(
    ({ hidesManifests, manifests }) => hidesManifests === true && manifests.includes(posix.basename(path)),
  );
  return `${isHidden ? 'hidden' : root}/${targetOf(context, path)}`;
}

/** Folders at the root of what is scanned that Trivy skips without a word. */
const skipped = /^(?:proc|sys|dev)\//;

/**
 * What Trivy calls the copy of a file. It has the file's own name, below a folder that nobody can foresee where Trivy
 * would overlook it.
 */
export function targetOf({ nonce }: Pick<Context<Options>, 'nonce'>, path: RepoPath): string {
  const name = stagedName(path);
  const stagedAs = lockfileAt(path)?.stagedAs;
  if (stagedAs !== undefined) return posix.join(nonce, posix.dirname(name), stagedAs);
  return skipped.test(name) ? `${nonce}/${name}` : name;
}
